import { label } from '../../../language/label.ts';
import { UNREADABLE } from '../../reading/read-value.ts';
import type { AnswerRule } from './answer-rule.ts';
import { shown } from './shown.ts';

export const periodExpected: AnswerRule = {
  id: 'period-expected',
  title: label('Darbības laiks ir norādīts gados', 'A period is given in years'),
  find: ({ question, raw, value }) =>
    question.kind !== 'period' || value !== UNREADABLE
      ? null
      : {
          message: label(
            `„${shown(raw)}“ nav nolasāms kā laiks no gada līdz gadam.`,
            `“${shown(raw)}” cannot be read as a period from year to year.`,
          ),
          remedy: label(
            'Ierakstiet gadus, piemēram, „2022–2027“, „no 2024“ vai „līdz 2030“.',
            'Enter the years, for example “2022–2027”, “from 2024” or “until 2030”.',
          ),
        },
};
