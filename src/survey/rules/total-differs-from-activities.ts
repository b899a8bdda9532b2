import { exactNumber } from '../../language/numbers.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import type { Rule } from '../rule.ts';

/**
 * Where some activities have no number the total may well be larger than their sum, never smaller; where all
 * have one the two must agree.
 */
export const totalDiffersFromActivities: Rule = {
  id: 'total-differs-from-activities',
  level: 'query',
  no: 1,
  title: {
    lv: 'Dalībnieku kopskaits atšķiras no aktivitāšu summas',
    en: 'The total of participants differs from the sum of the activities',
  },
  find: (ret) => {
    if (ret.form !== 'municipal') return [];
    const answers = answersOf(ret.sections.participants);
    const total = answers?.total ?? null;
    if (answers === null || total === null) return [];
    const counted = answers.activities.flatMap(({ participants }) =>
      participants === null ? [] : [participants],
    );
    const sum = counted.reduce((all, participants) => all + participants, 0);
    const partial = counted.length < answers.activities.length;
    if (counted.length === 0 || sum === total || (partial && sum < total)) return [];
    return [
      {
        place: place('participants', 'total'),
        message: {
          lv: `Dalībnieku kopskaits ir ${exactNumber(total, 'lv')}, bet aktivitātēs norādītie skaitļi kopā dod ${exactNumber(sum, 'lv')}.`,
          en: `The total of participants is ${exactNumber(total, 'en')}, but the activities add up to ${exactNumber(sum, 'en')}.`,
        },
        remedy: {
          lv: 'Labojiet kopskaitu vai aktivitāšu skaitļus vai paskaidrojiet, kāpēc tie atšķiras.',
          en: 'Correct the total or the activities, or explain why they differ.',
        },
        value: `${total} ≠ ${sum}`,
      },
    ];
  },
};
