// A map or another drawing, with its words around it.
import type { DrawingBlock } from '../../block.ts';
import type { Piece } from '../flow/piece.ts';
import type { Setting } from './setting.ts';

export const drawing = (_block: DrawingBlock, _setting: Setting): readonly Piece[] => [];
