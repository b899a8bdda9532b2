import { label } from '../../../language/label.ts';
import { englishNumber, latvianNumber } from '../../reading/read-number.ts';
import type { AnswerRule } from './answer-rule.ts';
import { shown } from './shown.ts';

/** „17.000“ and „17,000“ may be meant for seventeen thousand: a thousandfold slip that nobody would see. */
const THREE_PLACES = /[.,]\d{3}\s*$/;

export const numberNotWhole: AnswerRule = {
  id: 'number-not-whole',
  title: label('Skaits ir vesels skaitlis', 'A count is a whole number'),
  find: ({ question, raw, value }) => {
    if (question.kind !== 'whole_number' || typeof value !== 'number') return null;
    const asTyped = typeof raw === 'string' && THREE_PLACES.test(raw);
    if (Number.isInteger(value) && !asTyped) return null;
    return {
      message: label(
        `Šeit jābūt veselam skaitlim, bet ierakstīts ${asTyped ? `„${shown(raw)}“` : latvianNumber(value)}.`,
        `This must be a whole number, but ${asTyped ? `“${shown(raw)}”` : englishNumber(value)} was entered.`,
      ),
      remedy: label(
        'Ierakstiet veselu skaitli. Tūkstošus atdaliet ar atstarpi vai neatdaliet nemaz.',
        'Enter a whole number. Separate thousands by a space or not at all.',
      ),
    };
  },
};
