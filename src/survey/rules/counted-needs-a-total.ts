import { label } from '../../language/label.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import type { Rule } from '../rule.ts';

export const countedNeedsATotal: Rule = {
  id: 'counted-needs-a-total',
  level: 'error',
  no: null,
  title: label(
    'Ja dalībnieki ir uzskaitīti, ir kopskaits',
    'Where participants are counted there is a total',
  ),
  find: (ret) => {
    if (ret.form !== 'municipal') return [];
    const answers = answersOf(ret.sections.participants);
    if (answers === null || answers.counted !== 'yes' || answers.total !== null) return [];
    return [
      {
        place: place('participants', 'total'),
        message: label(
          'Norādīts, ka dalībnieki tiek uzskaitīti, bet kopskaita nav.',
          'Participants are said to be counted, but there is no total.',
        ),
        remedy: label(
          'Ierakstiet kopskaitu; ja tas nav precīzs, ierakstiet aplēsi un atzīmējiet to. Ja uzskaites nav, izvēlieties „nē“.',
          'Enter the total; if it is not exact, enter an estimate and mark it. If there is no count, choose “no”.',
        ),
        value: null,
      },
    ];
  },
};
