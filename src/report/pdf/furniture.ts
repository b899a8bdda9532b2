// What stands outside the text of a page: the running head with part and chapter, and the page's number.

import type { Page } from './flow/paginate.ts';
import { paintRule } from './flow/paint-shape.ts';
import { paintLine } from './flow/paint-text.ts';
import type { Painter } from './flow/painter.ts';
import { folio, full, runningHead } from './page.ts';
import { breakLines } from './text/break-lines.ts';
import { plain } from './text/span.ts';
import { colour, style, type TextStyle } from './theme.ts';

/** On one line; a heading too long for it ends with its first line. */
const paintAt = (painter: Painter, text: string, look: TextStyle, baseline: number, end: boolean) => {
  const [line] = breakLines(painter.faces, [plain(text, look)], full.width * 0.6);
  if (!line) return;
  paintLine(
    painter,
    baseline === folio ? 'Footer' : 'Header',
    line,
    end ? full.x + full.width - line.width : full.x,
    baseline,
  );
};

/** The title page has none; a page that opens a part has no running head over its heading. */
export const paintFurniture = (painter: Painter, page: Page, number: number): void => {
  const opening = page.pieces.find(({ piece }) => piece.heading)?.piece.heading;
  if (opening?.level === 0) return;
  paintAt(painter, String(number), style.folio, folio, true);
  const [part, chapter] = page.running.filter(({ level }) => level > 0);
  if (opening?.level === 1) return;
  if (part) paintAt(painter, part.text, style.running, runningHead, false);
  if (chapter) paintAt(painter, chapter.text, style.running, runningHead, true);
  paintRule(painter, { ...full, y: runningHead + 6, thickness: 0.4, colour: colour.hairline });
};
