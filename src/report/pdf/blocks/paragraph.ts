// Running text. A lead stands at the left edge under its heading, everything else in the main column.
import type { ParagraphBlock } from '../../block.ts';
import { type Piece, spaced, textPieces } from '../flow/piece.ts';
import { childTag } from '../flow/structure.ts';
import { full } from '../page.ts';
import { spans } from '../text/span.ts';
import { style } from '../theme.ts';
import type { Setting } from './setting.ts';

const leadWidth = 430;

export const paragraph = (block: ParagraphBlock, setting: Setting): readonly Piece[] => {
  const tag = childTag(setting.doc, setting.parent, 'P');
  const set = (look: (typeof style)[keyof typeof style], column: Setting['column']) =>
    textPieces(setting.faces, spans(block.content, look), column, look, tag);
  switch (block.style) {
    case 'lead':
      return spaced(set(style.lead, { x: full.x, width: leadWidth }), 0, 14);
    case 'note':
      return setting.underHeading
        ? spaced(set(style.note, full), 0, 6)
        : spaced(set(style.note, setting.column), 6, 6);
    case 'signature':
      return spaced(set(style.signature, setting.column), 16, 8);
    default:
      return spaced(set(style.body, setting.column), 0, 7);
  }
};
