import { label } from '../../language/label.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import { englishNumber, latvianNumber } from '../reading/read-number.ts';
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
          `Norādīts, ka dalībnieki netiek uzskaitīti, bet ir kopskaits ${latvianNumber(answers.total)}.`,
          `Participants are said not to be counted, but there is a total of ${englishNumber(answers.total)}.`,
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
