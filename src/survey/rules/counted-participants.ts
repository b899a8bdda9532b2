// Errors between the answers of whether participants are counted, their total, and the reason where they are not.
import { label } from '../../language/label.ts';
import { numberInText } from '../../language/numbers.ts';
import { notCountedReasons } from '../code-lists.ts';
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
          `Norādīts, ka dalībnieki netiek uzskaitīti, bet ir kopskaits ${numberInText(answers.total, 'lv')}.`,
          `Participants are said not to be counted, but there is a total of ${numberInText(answers.total, 'en')}.`,
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
