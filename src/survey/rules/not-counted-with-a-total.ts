import { label } from '../../language/label.ts';
import { exactNumber } from '../../language/numbers.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import type { Rule } from '../rule.ts';

export const notCountedWithATotal: Rule = {
  id: 'not-counted-with-a-total',
  level: 'error',
  no: null,
  title: label(
    'Ja dalībnieki nav uzskaitīti, kopskaita nav',
    'Where participants are not counted there is no total',
  ),
  find: (ret) => {
    if (ret.form !== 'municipal') return [];
    const answers = answersOf(ret.sections.participants);
    if (answers === null || answers.counted !== 'no' || answers.total === null) return [];
    return [
      {
        place: place('participants', 'total'),
        message: label(
          `Norādīts, ka dalībnieki netiek uzskaitīti, bet ir kopskaits ${exactNumber(answers.total, 'lv')}.`,
          `Participants are said not to be counted, but there is a total of ${exactNumber(answers.total, 'en')}.`,
        ),
        remedy: label(
          'Ja skaits ir zināms vai aplēsts, izvēlieties „jā“; ja uzskaites nav, dzēsiet kopskaitu.',
          'If the number is known or estimated, choose “yes”; if there is no count, delete the total.',
        ),
        value: String(answers.total),
      },
    ];
  },
};
