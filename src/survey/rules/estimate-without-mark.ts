import { numberInText } from '../../language/numbers.ts';
import { certainty as certainties } from '../code-lists.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import type { Found, Rule } from '../rule.ts';
import { estimateIn } from '../text/estimate.ts';
import { quoted } from '../text/quoted.ts';

export const estimateWithoutMark: Rule = {
  id: 'estimate-without-mark',
  level: 'query',
  no: 6,
  title: {
    lv: 'Tekstā skaits ir aptuvens, bet nav atzīmēts kā aplēse',
    en: 'The text calls a number approximate, but it is not marked as an estimate',
  },
  find: (ret) => {
    if (ret.form !== 'municipal') return [];
    const answers = answersOf(ret.sections.participants);
    if (answers === null) return [];
    const rows = answers.activities.flatMap(({ label, participants, certainty }, index) => {
      const words = participants === null || isMarked(certainty) ? null : estimateIn(label, participants);
      return words === null || participants === null ? [] : [found(index + 1, words, participants)];
    });
    const { total, certainty, description } = answers;
    const words =
      total === null || isMarked(certainty) || description === null ? null : estimateIn(description, total);
    return words === null || total === null ? rows : [found(null, words, total), ...rows];
  },
};

/** „Vismaz“ says as well that the number is not exact. */
function isMarked(certainty: keyof typeof certainties | null): boolean {
  return certainty === 'estimate' || certainty === 'at_least';
}

function found(row: number | null, words: string, participants: number): Found {
  return {
    place:
      row === null
        ? place('participants', 'certainty')
        : place('participants', 'activities', row, 'certainty'),
    message: {
      lv: `Dalībnieku skaits (${numberInText(participants, 'lv')}) nav atzīmēts kā aplēse, bet tekstā rakstīts ${quoted(words).lv}.`,
      en: `The number of participants (${numberInText(participants, 'en')}) is not marked as an estimate, but the text says ${quoted(words).en}.`,
    },
    remedy: {
      lv: `Pie skaita izvēlieties „${certainties.estimate.lv}“ vai „${certainties.at_least.lv}“, norādiet precīzu skaitu vai paskaidrojiet, kāpēc tas ir precīzs.`,
      en: `Choose “${certainties.estimate.en}” or “${certainties.at_least.en}” for the number, give the exact number, or explain why it is exact.`,
    },
    value: `${participants}: ${words}`,
  };
}
