// A map or another drawing with its words around it, made smaller where the page has no room for it.
import type { DrawingBlock } from '../../block.ts';
import { drawShapes } from '../drawings/draw-shapes.ts';
import type { Piece } from '../flow/piece.ts';
import { full } from '../page.ts';
import { type Drawn, framed } from './framed.ts';
import type { Setting } from './setting.ts';

export const drawing = (block: DrawingBlock, setting: Setting): readonly Piece[] => {
  const { width, height } = block.drawing;
  const drawn = (room: number): Drawn => {
    const scale = Math.min(1, full.width / width, room / height);
    return {
      width: width * scale,
      height: height * scale,
      draw: (painter, place) => drawShapes(painter, block.drawing, place, scale),
    };
  };
  return framed({ ...block, drawn }, setting);
};
