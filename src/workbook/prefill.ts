// What stands in the fields when a template is handed out: the draft where it has begun, else last year's answers.

import type { Language } from '../language/label.ts';
import { labelOf } from '../survey/code-list.ts';
import { emptyReasons } from '../survey/code-lists.ts';
import { placeKey } from '../survey/finding.ts';
import type { FlatAnswer, RawValue } from '../survey/flat-answer.ts';
import { readCode } from '../survey/reading/read-codes.ts';
import { isBlank, readValue } from '../survey/reading/read-value.ts';
import { cellText } from './cell-text.ts';
import type { AnswerCell } from './layout.ts';
import { wording } from './wording.ts';

export interface Prefill {
  readonly value: string | number;
  readonly from: 'draft' | 'last-year';
}

/** What stands in a cell at first, or null where nothing does. */
export type PrefillOf = (cell: AnswerCell) => Prefill | null;

/**
 * Last year's answers fill whole sections only: once the draft says anything in a section, the rest of it is
 * this year's silence and not last year's answer, and rows of two years never mix in one table.
 */
export function prefillFrom(
  draft: readonly FlatAnswer[],
  lastYear: readonly FlatAnswer[],
  language: Language,
): PrefillOf {
  const current = answersByKey(draft);
  const previous = answersByKey(lastYear);
  const begun = new Set([...current.values()].map((answer) => answer.place.section));
  return (cell) => {
    const key = placeKey(cell.place);
    const isBegun = begun.has(cell.place.section);
    const raw = (isBegun ? current : previous).get(key)?.value ?? null;
    if (isBlank(raw)) return null;
    const value = typed(cell, raw, isBegun, language);
    return value === null ? null : { value, from: isBegun ? 'draft' : 'last-year' };
  };
}

function answersByKey(answers: readonly FlatAnswer[]): ReadonlyMap<string, FlatAnswer> {
  return new Map(
    answers.filter((answer) => !isBlank(answer.value)).map((answer) => [placeKey(answer.place), answer]),
  );
}

/** The content of one cell for an answer; what cannot be read as an answer stays as it was typed. */
function typed(
  { question, part }: AnswerCell,
  raw: RawValue,
  isDraft: boolean,
  language: Language,
): string | number | null {
  if (question === 'reason') return reasonText(raw, isDraft, language);
  const value = readValue(question, raw);
  if (value.kind === 'unreadable') return part.kind === 'whole' || part.kind === 'from' ? rawText(raw) : null;
  switch (value.kind) {
    case 'blank':
      return null;
    case 'period':
      return part.kind === 'to' ? value.value.to : value.value.from;
    case 'multiple_choice':
      return part.kind === 'mark' && value.value.includes(part.code) ? wording.mark[language] : null;
    case 'whole_number':
    case 'decimal':
      return value.value;
    case 'choice':
      return cellText(labelOf(value.codes, value.value)[language]);
    case 'text':
    case 'long_text':
      return cellText(value.value);
    // An address or a number of a telephone stays as it was typed: how it was understood is said beside it.
    case 'link':
    case 'contact':
      return rawText(raw);
  }
}

/** A printed return may lack a section; a return of this year carries that on, the next year asks anew. */
function reasonText(raw: RawValue, isDraft: boolean, language: Language): string | number | null {
  const reason = readCode(emptyReasons, raw);
  if (reason === 'left_out' && !isDraft) return null;
  return reason === null ? rawText(raw) : labelOf(emptyReasons, reason)[language];
}

function rawText(raw: RawValue): string | number {
  if (typeof raw === 'number') return raw;
  return cellText(typeof raw === 'string' ? raw : JSON.stringify(raw));
}
