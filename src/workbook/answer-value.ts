// From the cells of one question to the raw value that the check reads: one function per arrangement of cells.
// What it means as an answer is for the survey to say; here only the ways of spreadsheet programs are undone.
import type { RawValue } from '../survey/flat-answer.ts';
import type { ScalarQuestion } from '../survey/question.ts';
import type { AnswerCell } from './layout.ts';
import { linkAnswer } from './link-answer.ts';
import { type CellContent, contentText } from './spreadsheet.ts';

export interface FilledCell {
  readonly cell: AnswerCell;
  /** Null for a blank cell. */
  readonly content: CellContent | null;
  /** The target of the cell's link. */
  readonly link: string | null;
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
      return { value: whole(first), at: first.cell };
  }
}

/** Whether the answer is the text that a person sees, and not a number, code or year that it stands for. */
export function isFreeText(question: ScalarQuestion | 'reason'): boolean {
  return question !== 'reason' && ['text', 'long_text', 'link', 'contact'].includes(question.kind);
}

function whole({ cell: { question }, content, link }: FilledCell): RawValue {
  if (content === null) return null;
  const isFree = isFreeText(question);
  switch (content.kind) {
    case 'text': {
      if (question === 'reason' || !isFree) return withoutInvisible(content.text);
      if (question.kind === 'link') return linkAnswer(withoutInvisible(content.text), link).value;
      return question.kind === 'contact' ? withoutInvisible(content.text) : content.text;
    }
    case 'number':
      return isFree ? (content.shown ?? content.value) : content.value;
    case 'boolean':
      return content.value;
    case 'date':
      return isFree ? content.shown : content.iso;
    case 'error':
      return null;
  }
}

/**
 * A text without what nobody sees in it: zero-width characters, direction marks, byte order marks and soft hyphens
 * come along when a number or a word is copied from a web page.
 */
export function withoutInvisible(text: string): string {
  return text.replaceAll(/\p{Cf}|\u034f|\ufe0e|\ufe0f/gu, '');
}

/** Both ends in their cells; or the whole period written into the first, as people do: „2022–2027“. */
function period(cells: readonly FilledCell[]): RawValue {
  const [from = null, to = null] = ['from', 'to'].map((end) => {
    const found = cells.find(({ cell }) => cell.part.kind === end)?.content ?? null;
    return found === null ? null : yearOf(found);
  });
  if (from === null && to === null) return null;
  if (to === null && typeof from === 'string') return from;
  const [first, last] = [asYear(from), asYear(to)];
  if (first !== undefined && last !== undefined) return { from: first, to: last };
  return [from, to].map((end) => end ?? '').join('–');
}

/** A year, or the text that is to be one. */
function yearOf(content: CellContent): string | number | null {
  switch (content.kind) {
    case 'date':
      return content.year ?? content.shown;
    case 'number':
      return content.value;
    case 'text':
      return withYears(withoutInvisible(content.text)).trim();
    case 'boolean':
      return contentText(content);
    case 'error':
      return null;
  }
}

/** Dates in a text as their years: 1.2.2024, 2030-12-31, 01/02/2024. */
function withYears(text: string): string {
  if (text.length > 60) return text;
  return text
    .replaceAll(/\b(\d{4})-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?\b/g, '$1')
    .replaceAll(/\b\d{1,2}([./])\s?\d{1,2}\1\s?(\d{4})\b/g, '$2');
}

/** Null for no year, undefined for what is none. */
function asYear(end: string | number | null): number | null | undefined {
  if (end === null || typeof end === 'number') return end === null || isYear(end) ? end : undefined;
  const [, digits] = /^(?:no |from |līdz |to )?(\d{4})\.?(?: ?(?:g\.|gad[a-zā]{0,4}))?$/i.exec(end) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 9999;
}

/** What people write to mark a choice, and to say that they do not. The second `х` is Cyrillic. */
const YES = new Set(['x', 'х', 'v', '+', '✓', '✔', '☑', '1', 'jā', 'ja', 'yes', 'true', 'patiess']);
const NO = new Set(['-', '–', '0', 'nē', 'ne', 'no', 'false', 'aplams']);

/** The marked codes; a mark that is neither yes nor no goes along as it is, so that the check names it. */
function marks(cells: readonly [FilledCell, ...FilledCell[]]): AnswerValue {
  const codes: string[] = [];
  let odd: AnswerCell | null = null;
  for (const { cell, content } of cells) {
    if (content === null || content.kind === 'error' || cell.part.kind !== 'mark') continue;
    const mark = withoutInvisible(contentText(content)).trim();
    if (YES.has(mark.toLowerCase())) codes.push(cell.part.code);
    else if (!NO.has(mark.toLowerCase())) {
      codes.push(mark);
      odd ??= cell;
    }
  }
  return { value: codes.length === 0 ? null : codes, at: odd ?? cells[0].cell };
}
