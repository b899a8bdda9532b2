import { label } from '../../../language/label.ts';
import type { AnswerRule } from './answer-rule.ts';
import { givenPeriod } from './given-period.ts';

/** Years that a document of adult education can name; others are slips of the keyboard. */
export const EARLIEST_YEAR = 1990;
export const LATEST_YEAR = 2100;

export const periodYears: AnswerRule = {
  id: 'period-years',
  title: label('Darbības laika gadi ir iespējami', 'The years of a period are plausible'),
  find: (answer) => {
    const period = givenPeriod(answer);
    const odd = [period?.from ?? null, period?.to ?? null].find(
      (year) => year !== null && (year < EARLIEST_YEAR || year > LATEST_YEAR),
    );
    if (odd === undefined) return null;
    return {
      message: label(
        `Gads ${odd} ir ārpus robežām no ${EARLIEST_YEAR} līdz ${LATEST_YEAR}.`,
        `The year ${odd} is outside the range from ${EARLIEST_YEAR} to ${LATEST_YEAR}.`,
      ),
      remedy: label('Pārbaudiet gada ciparus.', 'Check the digits of the year.'),
    };
  },
};
