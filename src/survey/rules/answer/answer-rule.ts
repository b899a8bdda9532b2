// A rule about one answer by itself: its type, range, list, length or form. One rule a file, as with the rules
// about a whole return; register.ts lists them in the order in which they are tried, and the first fault counts.

import type { Label } from '../../../language/label.ts';
import type { RawValue } from '../../flat-answer.ts';
import type { ScalarQuestion } from '../../question.ts';
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
  /** The file name without its ending. */
  readonly id: string;
  readonly title: Label;
  readonly find: (answer: GivenAnswer) => Fault | null;
}
