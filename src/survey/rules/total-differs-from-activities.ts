import { numberInText } from '../../language/numbers.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import type { Rule } from '../rule.ts';

/** By how much of the sum an estimated total may be above it. */
const ESTIMATE_TOLERANCE = 0.1;

/**
 * A total below the sum is usual: activities count attendances, and people come to several. It is asked about only
 * where it is zero although activities had participants. A total above the sum is asked about where every activity has
 * a number; where the total or a number is an estimate, only beyond a tenth of the sum, and not where an activity is counted in
 * part („vismaz“), because the sum is then a lower bound.
 */
export const totalDiffersFromActivities: Rule = {
  id: 'total-differs-from-activities',
  level: 'query',
  no: 1,
  title: {
    lv: 'Dalībnieku kopskaits pārsniedz aktivitāšu summu vai ir nulle',
    en: 'The total of participants is above the sum of the activities or zero',
  },
  find: (ret) => {
    if (ret.form !== 'municipal') return [];
    const answers = answersOf(ret.sections.participants);
    const total = answers?.total ?? null;
    if (answers === null || total === null) return [];
    const { activities, certainty } = answers;
    const counted = activities.flatMap(({ participants }) => (participants === null ? [] : [participants]));
    const sum = counted.reduce((all, participants) => all + participants, 0);
    const isEstimate = [certainty, ...activities.map((activity) => activity.certainty)].includes('estimate');
    const most = isEstimate ? sum * (1 + ESTIMATE_TOLERANCE) : sum;
    const isPart = activities.some((activity) => activity.certainty === 'at_least');
    const isAbove = !isPart && counted.length > 0 && counted.length === activities.length && total > most;
    if (!isAbove && !(total === 0 && sum > 0)) return [];
    return [
      {
        place: place('participants', 'total'),
        message: {
          lv: `Dalībnieku kopskaits ir ${numberInText(total, 'lv')}, bet aktivitātēs norādīto skaitļu summa ir ${numberInText(sum, 'lv')}.`,
          en: `The total of participants is ${numberInText(total, 'en')}, but the activities add up to ${numberInText(sum, 'en')}.`,
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
