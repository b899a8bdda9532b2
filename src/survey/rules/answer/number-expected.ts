import { label } from '../../../language/label.ts';
import { UNREADABLE } from '../../reading/read-value.ts';
import type { AnswerRule } from './answer-rule.ts';
import { shown } from './shown.ts';

export const numberExpected: AnswerRule = {
  id: 'number-expected',
  title: label('Skaitļa laukā ir skaitlis', 'A number field holds a number'),
  find: ({ question, raw, value }) => {
    const numeric = question.kind === 'whole_number' || question.kind === 'decimal';
    if (!numeric || value !== UNREADABLE) return null;
    const example = question.kind === 'decimal' ? label('0,5', '0.5') : label('250', '250');
    return {
      message: label(
        `Šeit jābūt skaitlim, bet ierakstīts „${shown(raw)}“.`,
        `This must be a number, but “${shown(raw)}” was entered.`,
      ),
      remedy: label(
        `Ierakstiet tikai skaitli, piemēram, ${example.lv}; vārdus un mērvienības rakstiet aprakstā.`,
        `Enter the number only, for example ${example.en}; put words and units in the description.`,
      ),
    };
  },
};
