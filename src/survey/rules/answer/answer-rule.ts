// A rule about one answer by itself: its type, range, list, length or form. The register lists them in the order in
// which they are tried, and the first fault counts.

import type { Label } from '../../../language/label.ts';
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

/** What a message repeats of an answer: a short text, never a whole page; lists and objects, which no one typed, only by their outline. */
export function shown(raw: RawValue, length = 60): string {
  if (typeof raw === 'string') return excerpt(raw, length);
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
  if (raw === null) return '';
  return Array.isArray(raw) ? '[…]' : '{…}';
}
