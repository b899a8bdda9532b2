import { label } from '../../../language/label.ts';
import { englishNumber, latvianNumber } from '../../reading/read-number.ts';
import type { AnswerRule } from './answer-rule.ts';

export const numberOutOfRange: AnswerRule = {
  id: 'number-out-of-range',
  title: label('Skaitlis ir atļautajās robežās', 'A number is within its range'),
  find: ({ question, value }) => {
    if (question.kind !== 'whole_number' && question.kind !== 'decimal') return null;
    const { min, max, unit } = question;
    if (typeof value !== 'number' || (value >= min && value <= max)) return null;
    return {
      message: label(
        `Šim skaitlim jābūt robežās no ${latvianNumber(min)} līdz ${latvianNumber(max)}, bet ierakstīts ${latvianNumber(value)}.`,
        `This number must be from ${englishNumber(min)} to ${englishNumber(max)}, but ${englishNumber(value)} was entered.`,
      ),
      remedy: label(
        `Pārbaudiet ciparus, decimālo komatu un mērvienību (${unit.lv}).`,
        `Check the digits, the decimal point and the unit (${unit.en}).`,
      ),
    };
  },
};
