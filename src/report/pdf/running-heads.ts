// The running head of a page, with part and chapter, and its page number.
import type { Page } from './flow/paginate.ts';
import { paintLine } from './flow/paint-text.ts';
import { type Painter, paintRule } from './flow/painter.ts';
import { folio, full, runningHead } from './page.ts';
import { breakLines } from './text/break-lines.ts';
import { plain } from './text/span.ts';
import { colour, style, type TextStyle } from './theme.ts';

/** On one line: of a heading too long for it, the first line. */
const paintOutsideText = (
  painter: Painter,
  text: string,
  look: TextStyle,
  baseline: number,
  end: boolean,
) => {
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

/** None on the title page but the mark of a book that is not final; a page that opens a part has only its number. */
export const paintRunningHeads = (
  painter: Painter,
  page: Page,
  number: number,
  mark: string | null,
): void => {
  if (mark !== null) paintOutsideText(painter, mark, style.folio, folio, false);
  const opening = page.pieces.find(({ piece }) => piece.heading)?.piece.heading;
  if (opening?.level === 0) return;
  paintOutsideText(painter, String(number), style.folio, folio, true);
  const [part, chapter] = page.running.filter(({ level }) => level > 0);
  if (opening?.level === 1) return;
  if (part) paintOutsideText(painter, part.text, style.running, runningHead, false);
  if (chapter) paintOutsideText(painter, chapter.text, style.running, runningHead, true);
  paintRule(painter, { ...full, y: runningHead + 6, thickness: 0.4, colour: colour.hairline });
};
