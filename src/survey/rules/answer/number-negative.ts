import { label } from '../../../language/label.ts';
import { englishNumber, latvianNumber } from '../../reading/read-number.ts';
import type { AnswerRule } from './answer-rule.ts';

export const numberNegative: AnswerRule = {
  id: 'number-negative',
  title: label('Skaits nav mazāks par nulli', 'A count is not below zero'),
  find: ({ question, value }) => {
    if (question.kind !== 'whole_number' && question.kind !== 'decimal') return null;
    if (typeof value !== 'number' || value >= 0 || question.min < 0) return null;
    return {
      message: label(
        `Šis skaitlis nevar būt mazāks par nulli, bet ierakstīts ${latvianNumber(value)}.`,
        `This number cannot be below zero, but ${englishNumber(value)} was entered.`,
      ),
      remedy: label(
        'Ierakstiet skaitli bez mīnusa zīmes; ja atbilde nav zināma, atstājiet lauku tukšu.',
        'Enter the number without a minus sign; if it is not known, leave the field empty.',
      ),
    };
  },
};
