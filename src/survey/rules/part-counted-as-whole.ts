import { numberInText } from '../../language/numbers.ts';
import { certainty as certainties } from '../code-lists.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import type { Rule } from '../rule.ts';

/** A total that is the sum of the counted activities leaves out those without a number. */
export const partCountedAsWhole: Rule = {
  id: 'part-counted-as-whole',
  level: 'query',
  no: 15,
  title: {
    lv: 'Kopskaits aptver tikai daļu aktivitāšu, bet nav atzīmēts ar „vismaz“',
    en: 'The total covers some of the activities only, but is not marked as “at least”',
  },
  find: (ret) => {
    if (ret.form !== 'municipal') return [];
    const answers = answersOf(ret.sections.participants);
    if (answers === null || answers.total === null || answers.certainty === 'at_least') return [];
    const { total, activities } = answers;
    const counted = activities.flatMap(({ participants }) => (participants === null ? [] : [participants]));
    const uncounted = activities.length - counted.length;
    const sum = counted.reduce((all, participants) => all + participants, 0);
    if (uncounted === 0 || counted.length === 0 || sum !== total) return [];
    return [
      {
        place: place('participants', 'certainty'),
        message: {
          lv: `Kopskaits ${numberInText(total, 'lv')} ir tikai to aktivitāšu summa, kurām skaits ir norādīts; bez skaita ir ${uncounted} no ${activities.length}.`,
          en: `The total of ${numberInText(total, 'en')} is the sum of those activities only that have a number; ${uncounted} of ${activities.length} have none.`,
        },
        remedy: {
          lv: `Izvēlieties „${certainties.at_least.lv}“, pieskaitiet pārējo aktivitāšu dalībniekus vai paskaidrojiet, kāpēc kopskaits aptver visus.`,
          en: `Choose “${certainties.at_least.en}”, add the participants of the other activities, or explain why the total covers everybody.`,
        },
        value: `${total}: ${counted.length}/${activities.length}`,
      },
    ];
  },
};
