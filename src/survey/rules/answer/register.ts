// Every rule about one answer by itself, in the order in which they are tried.
import type { AnswerRule } from './answer-rule.ts';
import { calendarForm } from './calendar.ts';
import { answerRequired, codeNotInList } from './choice.ts';
import {
  numberExpected,
  numberNegative,
  numberNotWhole,
  numberOutOfRange,
  tooManyDecimals,
} from './number.ts';
import { periodExpected, periodReversed, periodYears } from './period.ts';
import { emailForm, linkForm, phoneDigits, phoneForm, textExpected, textTooLong } from './text.ts';

export const answerRules: readonly AnswerRule[] = [
  answerRequired,
  textTooLong,
  textExpected,
  linkForm,
  emailForm,
  phoneForm,
  phoneDigits,
  calendarForm,
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
