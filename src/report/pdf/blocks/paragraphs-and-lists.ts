// Running text: paragraphs, and lists with a bullet or a number before each item.
import type { ListBlock, ParagraphBlock } from '../../block.ts';
import { paintLine } from '../flow/paint-text.ts';
import { baselineOf, kept, type Piece, spaced, textPieces } from '../flow/piece.ts';
import { childTag } from '../flow/structure.ts';
import { full } from '../page.ts';
import { breakLines } from '../text/break-lines.ts';
import { plain, spans } from '../text/span.ts';
import { colour, style } from '../theme.ts';
import type { Setting } from './setting.ts';

const indent = 12;
/** „10. “ */
const numberIndent = 19;
const leadWidth = 430;

/** A lead paragraph is set at the left edge under its heading, everything else in the main column. */
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
    case 'table_note':
      return kept(spaced(set(style.note, full), 0, 8), setting.underHeading);
    case 'signature':
      return spaced(set(style.signature, setting.column), 16, 8);
    default:
      return spaced(set(style.body, setting.column), 0, 7);
  }
};

export const list = (block: ListBlock, setting: Setting): readonly Piece[] => {
  const { doc, faces, column } = setting;
  const tag = childTag(doc, setting.parent, 'L');
  const { firstNumber } = block;
  const room = firstNumber === undefined ? indent : numberIndent;
  const text = { x: column.x + room, width: column.width - room };
  const items = block.items.map((item, index) => {
    const sign = firstNumber === undefined ? '• ' : `${firstNumber + index}. `;
    const [bullet] = breakLines(faces, [{ ...plain(sign, style.body), colour: colour.accent }], room);
    const node = childTag(doc, tag, 'LI');
    const label = childTag(doc, node, 'Lbl');
    const body = childTag(doc, node, 'LBody');
    const [first, ...rest] = textPieces(faces, spans(item, style.body), text, style.body, body);
    if (!first) return [];
    const marked: Piece = {
      ...first,
      paint: (painter, y, again) => {
        if (bullet) paintLine(painter, label, bullet, column.x, y + baselineOf(style.body));
        first.paint(painter, y, again);
      },
    };
    return spaced([marked, ...rest], 0, 2);
  });
  return spaced(withoutLoneLines(items), 2, 7);
};

/** A first or last item of one line stays with its neighbour, as the lines of a paragraph do. */
const withoutLoneLines = (items: readonly (readonly Piece[])[]): readonly Piece[] =>
  items.flatMap((item, index) => {
    const isLoneFirst = index === 0 && item.length === 1;
    const isBeforeLoneLast = index === items.length - 2 && items[index + 1]?.length === 1;
    const isKept = items.length > 1 && (isLoneFirst || isBeforeLoneLast);
    return item.map((line, at) => (isKept && at === item.length - 1 ? { ...line, keep: true } : line));
  });
