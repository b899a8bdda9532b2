// From the cells of one question to the raw value that the check reads: one function per arrangement of cells.
// What it means as an answer is for the survey to say; here only the ways of spreadsheet programs are undone.
import type { RawValue } from '../survey/flat-answer.ts';
import type { ScalarQuestion } from '../survey/question.ts';
import { type CellContent, isoDate } from './cell-content.ts';
import type { AnswerCell } from './layout.ts';

export interface FilledCell {
  readonly cell: AnswerCell;
  readonly content: CellContent;
}

/** The raw value of a question, and the cell to name when something is the matter with it. */
export interface AnswerValue {
  readonly value: RawValue;
  readonly at: AnswerCell;
}

export function answerValue(cells: readonly [FilledCell, ...FilledCell[]]): AnswerValue {
  const [first] = cells;
  switch (first.cell.part.kind) {
    case 'mark':
      return marks(cells);
    case 'from':
    case 'to':
      return { value: period(cells), at: first.cell };
    case 'whole':
      return { value: whole(first.cell.question, first.content), at: first.cell };
  }
}

function whole(question: ScalarQuestion | 'reason', content: CellContent): RawValue {
  const kind = question === 'reason' ? 'choice' : question.kind;
  if (content.kind === 'date') return isoDate(content.date);
  if (content.kind !== 'value') return null;
  if (kind === 'link' && content.link !== null && !isAddress(content.value)) return content.link;
  return content.value;
}

function isAddress(value: string | number | boolean): boolean {
  return typeof value === 'string' && /^\s*https?:\/\//i.test(value);
}

/** Both ends in their cells; or the whole period written into the first, as people do: „2022–2027“. */
function period(cells: readonly FilledCell[]): RawValue {
  const [from = null, to = null] = ['from', 'to'].map((end) => {
    const found = cells.find(({ cell }) => cell.part.kind === end);
    return found === undefined ? null : yearOf(found.content);
  });
  if (from === null && to === null) return null;
  return to === null && typeof from === 'string' ? from : { from, to };
}

function yearOf(content: CellContent): string | number | null {
  if (content.kind === 'date') return content.date.getUTCFullYear();
  if (content.kind !== 'value') return null;
  return typeof content.value === 'boolean' ? String(content.value) : content.value;
}

/** What people write to mark a choice, and to say that they do not. The second `х` is Cyrillic. */
const YES = new Set(['x', 'х', 'v', '+', '✓', '✔', '☑', '1', 'jā', 'ja', 'yes', 'true', 'patiess']);
const NO = new Set(['-', '–', '0', 'nē', 'ne', 'no', 'false', 'aplams']);

/** The marked codes; a mark that is neither yes nor no goes along as it is, so that the check names it. */
function marks(cells: readonly [FilledCell, ...FilledCell[]]): AnswerValue {
  const codes: string[] = [];
  let odd: AnswerCell | null = null;
  for (const { cell, content } of cells) {
    if (content.kind === 'blank' || content.kind === 'error' || cell.part.kind !== 'mark') continue;
    const mark = content.kind === 'date' ? isoDate(content.date) : String(content.value).trim();
    if (YES.has(mark.toLowerCase())) codes.push(cell.part.code);
    else if (!NO.has(mark.toLowerCase())) {
      codes.push(mark);
      odd ??= cell;
    }
  }
  return { value: codes.length === 0 ? null : codes, at: odd ?? cells[0].cell };
}
