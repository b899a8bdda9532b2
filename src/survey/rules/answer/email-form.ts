import { label } from '../../../language/label.ts';
import type { AnswerRule } from './answer-rule.ts';
import { shown } from './shown.ts';

export const EMAIL_PATTERN = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\.]+(?:\.[^\s@<>"(),:;[\]\\.]+)+$/;

export const emailForm: AnswerRule = {
  id: 'email-form',
  title: label('E-pasta adrese ir pilna', 'An e-mail address is complete'),
  find: ({ question, value }) =>
    question.kind !== 'contact' ||
    question.channel !== 'email' ||
    typeof value !== 'string' ||
    EMAIL_PATTERN.test(value)
      ? null
      : {
          message: label(
            `„${shown(value)}“ nav pilna e-pasta adrese.`,
            `“${shown(value)}” is not a complete e-mail address.`,
          ),
          remedy: label(
            'Ierakstiet vienu adresi, piemēram, koordinators@novads.example.',
            'Enter one address, for example coordinator@municipality.example.',
          ),
        },
};
