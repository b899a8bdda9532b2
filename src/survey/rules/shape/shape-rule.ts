// A rule about what arrived as a whole: whose return it is, its sections and its rows, before any answer is read.

import type { Label } from '../../../language/label.ts';
import type { Submission } from '../../flat-answer.ts';
import type { FormId } from '../../form.ts';
import type { FormAnswers } from '../../form-answers.ts';
import type { Found } from '../../rule.ts';

/** The return that a channel was opened for: the form on the page, the workbook of a territory. */
export interface ExpectedReturn {
  readonly edition: number;
  readonly form: FormId;
  readonly territory: string;
}

interface Named {
  readonly id: string;
  readonly title: Label;
}

/** Whose return it is. These come first, for the answers of another edition say nothing here. */
export interface IdentityRule extends Named {
  readonly find: (submission: Submission, expected: ExpectedReturn | null) => readonly Found[];
}

/** What stands where. `transcribed` is a return taken over from an earlier, printed report. */
export interface ShapeRule extends Named {
  readonly find: (formAnswers: FormAnswers, transcribed: boolean) => readonly Found[];
}
