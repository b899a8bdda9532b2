import { label } from '../../../language/label.ts';
import type { AnswerRule } from './answer-rule.ts';
import { givenPeriod } from './given-period.ts';

export const periodReversed: AnswerRule = {
  id: 'period-reversed',
  title: label('Darbības laiks nebeidzas pirms sākuma', 'A period does not end before it begins'),
  find: (answer) => {
    const { from = null, to = null } = givenPeriod(answer) ?? {};
    if (from === null || to === null || from <= to) return null;
    return {
      message: label(
        `Darbības laiks sākas ${from}. gadā, bet beidzas jau ${to}. gadā.`,
        `The period begins in ${from} but ends already in ${to}.`,
      ),
      remedy: label(
        `Pārbaudiet abus gadus; ja tie ir samainīti, rakstiet ${to}–${from}.`,
        `Check both years; if they are interchanged, write ${to}–${from}.`,
      ),
    };
  },
};
