import { label } from '../../../language/label.ts';
import type { AnswerRule } from './answer-rule.ts';
import { shown } from './shown.ts';

/** 7 to 15 digits (ITU-T E.164 allows 15), perhaps with a plus sign, parted by spaces, hyphens or brackets. */
export const PHONE_PATTERN = /^\+?(?:[\s()-]*\d){7,15}[\s()-]*$/;

export const phoneForm: AnswerRule = {
  id: 'phone-form',
  title: label('Tālruņa numurs ir pilns', 'A phone number is complete'),
  find: ({ question, value }) =>
    question.kind !== 'contact' ||
    question.channel !== 'phone' ||
    typeof value !== 'string' ||
    PHONE_PATTERN.test(value)
      ? null
      : {
          message: label(
            `„${shown(value)}“ nav pilns tālruņa numurs.`,
            `“${shown(value)}” is not a complete phone number.`,
          ),
          remedy: label(
            'Ierakstiet vienu numuru ar visiem cipariem, piemēram, +371 6000 0000.',
            'Enter one number with all its digits, for example +371 6000 0000.',
          ),
        },
};
