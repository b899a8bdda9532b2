import { label } from '../../label.ts';
import { englishNumber, latvianNumber } from '../../reading/read-number.ts';
import type { AnswerRule } from './answer-rule.ts';

export const numberNotWhole: AnswerRule = {
  id: 'number-not-whole',
  title: label('Skaits ir vesels skaitlis', 'A count is a whole number'),
  find: ({ question, value }) =>
    question.kind !== 'whole_number' || typeof value !== 'number' || Number.isInteger(value)
      ? null
      : {
          message: label(
            `Šeit jābūt veselam skaitlim, bet ierakstīts ${latvianNumber(value)}.`,
            `This must be a whole number, but ${englishNumber(value)} was entered.`,
          ),
          remedy: label(
            'Ierakstiet veselu skaitli. Tūkstošus atdaliet ar atstarpi vai neatdaliet nemaz.',
            'Enter a whole number. Separate thousands by a space or not at all.',
          ),
        },
};
