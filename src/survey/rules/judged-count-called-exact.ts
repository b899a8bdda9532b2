import { numberInText } from '../../language/numbers.ts';
import { certainty as certainties } from '../code-lists.ts';
import { countSources } from '../count-method.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import type { Rule } from '../rule.ts';

/** From 2026 on a return says how its participants were counted. */
export const judgedCountCalledExact: Rule = {
  id: 'judged-count-called-exact',
  level: 'query',
  no: 16,
  title: {
    lv: 'Skaits ir novērtēts bez uzskaites, bet atzīmēts kā precīzs',
    en: 'The number was judged without a count, but is marked as exact',
  },
  find: (ret) => {
    if (ret.form !== 'municipal') return [];
    const answers = answersOf(ret.sections.participants);
    if (answers === null || !('count_source' in answers)) return [];
    const { total, certainty, count_source } = answers;
    if (total === null || certainty !== 'exact' || count_source !== 'judgement') return [];
    return [
      {
        place: place('participants', 'certainty'),
        message: {
          lv: `Dalībnieku skaits (${numberInText(total, 'lv')}) atzīmēts kā precīzs, bet pie skaita avota izvēlēts „${countSources.judgement.lv}“.`,
          en: `The number of participants (${numberInText(total, 'en')}) is marked as exact, but its source is “${countSources.judgement.en}”.`,
        },
        remedy: {
          lv: `Izvēlieties „${certainties.estimate.lv}“, izlabojiet skaita avotu vai paskaidrojiet, kāpēc skaits ir precīzs.`,
          en: `Choose “${certainties.estimate.en}”, correct the source of the number, or explain why it is exact.`,
        },
        value: `${total}`,
      },
    ];
  },
};
