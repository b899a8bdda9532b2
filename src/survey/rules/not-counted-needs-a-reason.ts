import { label } from '../../language/label.ts';
import { notCountedReasons } from '../code-lists.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import type { Rule } from '../rule.ts';

export const notCountedNeedsAReason: Rule = {
  id: 'not-counted-needs-a-reason',
  level: 'error',
  no: null,
  title: label(
    'Ja dalībnieki nav uzskaitīti, ir iemesls',
    'Where participants are not counted a reason is given',
  ),
  find: (ret) => {
    if (ret.form !== 'municipal') return [];
    const answers = answersOf(ret.sections.participants);
    if (answers === null || answers.counted !== 'no' || answers.reason_not_counted !== null) return [];
    const reasons = Object.values(notCountedReasons);
    return [
      {
        place: place('participants', 'reason_not_counted'),
        message: label(
          'Norādīts, ka dalībnieki netiek uzskaitīti, bet iemesla nav.',
          'Participants are said not to be counted, but no reason is given.',
        ),
        remedy: label(
          `Izvēlieties iemeslu: ${reasons.map(({ lv }) => `„${lv}“`).join(' vai ')}.`,
          `Choose a reason: ${reasons.map(({ en }) => `“${en}”`).join(' or ')}.`,
        ),
        value: null,
      },
    ];
  },
};
