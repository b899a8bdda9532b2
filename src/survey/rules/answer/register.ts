// Every rule about one answer by itself, in the order in which they are tried.

import { answerRequired } from './answer-required.ts';
import type { AnswerRule } from './answer-rule.ts';
import { codeNotInList } from './code-not-in-list.ts';
import { emailForm } from './email-form.ts';
import { linkForm } from './link-form.ts';
import { numberExpected } from './number-expected.ts';
import { numberNegative } from './number-negative.ts';
import { numberNotWhole } from './number-not-whole.ts';
import { numberOutOfRange } from './number-out-of-range.ts';
import { periodExpected } from './period-expected.ts';
import { periodReversed } from './period-reversed.ts';
import { periodYears } from './period-years.ts';
import { phoneForm } from './phone-form.ts';
import { textExpected } from './text-expected.ts';
import { textTooLong } from './text-too-long.ts';
import { tooManyDecimals } from './too-many-decimals.ts';

export const answerRules: readonly AnswerRule[] = [
  answerRequired,
  textTooLong,
  textExpected,
  linkForm,
  emailForm,
  phoneForm,
  numberExpected,
  numberNegative,
  numberNotWhole,
  numberOutOfRange,
  tooManyDecimals,
  codeNotInList,
  periodExpected,
  periodYears,
  periodReversed,
];
