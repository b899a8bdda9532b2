// Rules about periods: their form, their years and the order of these.
import { label } from '../../../language/label.ts';
import type { Period } from '../../form.ts';
import type { ReadValue } from '../../reading/read-value.ts';
import { type AnswerRule, shown } from './answer-rule.ts';

export const periodExpected: AnswerRule = {
  id: 'period-expected',
  title: label('Darbības laiks ir norādīts gados', 'A period is given in years'),
  find: ({ question, raw, value }) =>
    question.kind !== 'period' || value.kind !== 'unreadable'
      ? null
      : {
          message: label(
            `„${shown(raw)}“ nav nolasāms kā laiks no gada līdz gadam.`,
            `“${shown(raw)}” cannot be read as a period from year to year.`,
          ),
          remedy: label(
            'Gadu rakstiet ar četriem cipariem: „2022–2027“, „no 2024“ vai „līdz 2030“. Ja beigu termiņa nav, norādiet tikai sākuma gadu.',
            'Write years with four digits: “2022–2027”, “from 2024” or “until 2030”. If there is no end, give the first year only.',
          ),
        },
};

/** Years that a document of adult education can name; others are slips of the keyboard. */
export const EARLIEST_YEAR = 1990;
export const LATEST_YEAR = 2100;

export const periodYears: AnswerRule = {
  id: 'period-years',
  title: label('Darbības laika gadi ir iespējami', 'The years of a period are plausible'),
  find: ({ value }) => {
    const { from, to } = periodIn(value);
    const odd = [from, to].find((year) => year !== null && (year < EARLIEST_YEAR || year > LATEST_YEAR));
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

export const periodReversed: AnswerRule = {
  id: 'period-reversed',
  title: label('Darbības laiks nebeidzas pirms sākuma', 'A period does not end before it begins'),
  find: ({ value }) => {
    const { from, to } = periodIn(value);
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

/** The period that was read; open at both ends where none was. */
function periodIn(value: ReadValue): Period {
  return value.kind === 'period' ? value.value : { from: null, to: null };
}
