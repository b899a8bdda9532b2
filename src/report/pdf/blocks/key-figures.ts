// The strip of key figures: a row of large values over small labels, between two rules.
import type { KeyFiguresBlock } from '../../block.ts';
import { paintLine } from '../flow/paint-text.ts';
import { paintRule } from '../flow/painter.ts';
import { baselineOf, type Piece, piece, spaced } from '../flow/piece.ts';
import { childTag } from '../flow/structure.ts';
import { full } from '../page.ts';
import { breakLines, type Line } from '../text/break-lines.ts';
import { plain } from '../text/span.ts';
import { colour, style, type TextStyle } from '../theme.ts';
import type { Setting } from './setting.ts';

const perRow = 5;
const gutter = 14;
const padding = 9;

/** For words where a number is expected: „nepilna slodze“. */
const wordy: TextStyle = { ...style.keyValue, size: 12.5, leading: 15.5 };

const valueLines = (
  value: string,
  width: number,
  setting: Setting,
): { lines: readonly Line[]; look: TextStyle } => {
  const lines = breakLines(setting.faces, [plain(value, style.keyValue)], width);
  if (lines.length === 1) return { lines, look: style.keyValue };
  return { lines: breakLines(setting.faces, [plain(value, wordy)], width), look: wordy };
};

/** „(6 no 8 pašvaldībām)“ keeps to one line. */
const withWholeBrackets = (label: string): string =>
  label.replace(/\([^)]*\)/g, (brackets) => brackets.replaceAll(' ', '\u00a0'));

export const keyFigures = (block: KeyFiguresBlock, setting: Setting): readonly Piece[] => {
  const { doc, faces } = setting;
  const tag = childTag(doc, setting.parent, 'L');
  const columns = Math.min(perRow, block.figures.length);
  const width = (full.width - gutter * (columns - 1)) / columns;
  const rows: Piece[] = [];
  for (let start = 0; start < block.figures.length; start += columns) {
    const cells = block.figures.slice(start, start + columns).map((figure, index) => {
      const item = childTag(doc, tag, 'LI');
      return {
        x: full.x + index * (width + gutter),
        label: childTag(doc, item, 'Lbl'),
        labelLines: breakLines(faces, [plain(withWholeBrackets(figure.label), style.keyLabel)], width),
        body: childTag(doc, item, 'LBody'),
        ...valueLines(figure.value, width, setting),
      };
    });
    const valueHeight = Math.max(...cells.map((cell) => cell.lines.length * cell.look.leading));
    const labelHeight = Math.max(...cells.map((cell) => cell.labelLines.length * style.keyLabel.leading));
    rows.push(
      piece(padding + valueHeight + 2 + labelHeight + padding, {
        paint: (painter, top) => {
          paintRule(painter, { ...full, y: top, thickness: 0.9, colour: colour.accent });
          for (const cell of cells) {
            const ground = top + padding + valueHeight;
            cell.labelLines.forEach((line, index) => {
              const y = ground + 2 + index * style.keyLabel.leading;
              paintLine(painter, cell.label, line, cell.x, y + baselineOf(style.keyLabel));
            });
            cell.lines.forEach((line, index) => {
              const y = ground - (cell.lines.length - index) * cell.look.leading;
              paintLine(painter, cell.body, line, cell.x, y + baselineOf(cell.look));
            });
          }
        },
      }),
    );
  }
  return spaced(rows, 10, 20);
};
