// A rule about one answer by itself: its type, range, list, length or form. The register lists them in the order in
// which they are tried, and the first fault counts.

import type { Label } from '../../../language/label.ts';
import { isRecord } from '../../answer-value.ts';
import type { RawValue } from '../../flat-answer.ts';
import type { ScalarQuestion } from '../../question.ts';
import { excerpt } from '../../reading/clean-text.ts';
import type { ReadValue } from '../../reading/read-value.ts';

export interface GivenAnswer {
  readonly question: ScalarQuestion;
  /** As it arrived. */
  readonly raw: RawValue;
  /** As it was read. */
  readonly value: ReadValue;
}

export interface Fault {
  readonly message: Label;
  readonly remedy: Label;
}

export interface AnswerRule {
  readonly id: string;
  readonly title: Label;
  readonly find: (answer: GivenAnswer) => Fault | null;
}

/**
 * What a message repeats of an answer: the beginning of its text, never a whole page. The ends of a period are shown as
 * they were typed, „2021–21“; parts of any other list or object one after the other. Never empty.
 */
export function shown(raw: RawValue, length = 60): string {
  return excerpt(wording(raw), length) || '�';
}

function wording(raw: unknown): string {
  if (Array.isArray(raw)) return raw.slice(0, 10).map(part).join('; ');
  if (!isRecord(raw)) return part(raw);
  const { from, to, ...rest } = raw;
  if (Object.keys(rest).length === 0)
    return [from, to]
      .filter((end) => !isMissing(end))
      .map(part)
      .join('–');
  return Object.entries(raw)
    .slice(0, 10)
    .map(([name, value]) => `${name.slice(0, 60)}: ${part(value)}`)
    .join('; ');
}

/** One part of an answer; a list or object inside it, which nobody typed, is left out. */
function part(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 1000);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '…';
}

function isMissing(end: unknown): boolean {
  return end === null || end === undefined || end === '';
}
