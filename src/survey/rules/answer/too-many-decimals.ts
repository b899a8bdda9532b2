import { label } from '../../../language/label.ts';
import { englishNumber, latvianNumber } from '../../reading/read-number.ts';
import type { AnswerRule } from './answer-rule.ts';

export const tooManyDecimals: AnswerRule = {
  id: 'too-many-decimals',
  title: label('Zīmju skaits aiz komata nav pārsniegts', 'A decimal has no more places than allowed'),
  find: ({ question, value }) => {
    if (question.kind !== 'decimal' || typeof value !== 'number') return null;
    const { places } = question;
    const rounded = Number(value.toFixed(places));
    if (rounded === value) return null;
    return {
      message: label(
        `Aiz komata drīkst būt ne vairāk ciparu kā ${places}, bet ierakstīts ${latvianNumber(value)}.`,
        `At most ${places} decimal places are allowed, but ${englishNumber(value)} was entered.`,
      ),
      remedy: label(
        `Noapaļojiet, piemēram, ${latvianNumber(rounded)}.`,
        `Round it, for example to ${englishNumber(rounded)}.`,
      ),
    };
  },
};
