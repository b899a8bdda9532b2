import type { Return } from '../editions.ts';
import type { Place } from '../finding.ts';
import { textsOf } from '../placed-answers.ts';
import type { Found, Rule } from '../rule.ts';
import { numbersIn } from '../text/numbers.ts';
import { countsPeople } from '../text/people.ts';
import { quoted } from '../text/quoted.ts';
import { sentencesIn } from '../text/sentences.ts';
import { yearsIn } from '../text/years.ts';

export const activityOutsideYear: Rule = {
  id: 'activity-outside-year',
  level: 'query',
  no: 9,
  title: {
    lv: 'Saskaitīta aktivitāte ārpus pārskata gada',
    en: 'An activity outside the reporting year is counted',
  },
  find: (ret) =>
    textsOf(ret)
      .filter(({ place: at }) => mayCount(at))
      .flatMap(({ place: at, text }) =>
        sentencesIn(text)
          .filter((sentence) => at.section === 'participants' || hasPeople(sentence))
          .flatMap((sentence) => inSentence(ret, at, sentence))
          .filter(({ value }, index, all) => all.findIndex((other) => other.value === value) === index),
      ),
};

/** Where participants are counted: their own section, and people counted in the notes of projects. */
function mayCount({ section, field }: Place): boolean {
  return section === 'participants' || (section === 'projects' && field === 'note');
}

/** Without people counted a note may name any years: „īstenošana līdz 2027. gadam“ is how long a project runs. */
function hasPeople(sentence: string): boolean {
  return numbersIn(sentence).some(({ end }) => countsPeople(sentence.slice(end)));
}

/** Plans, comparisons and „since 2022“ name other years without counting what happened in them. */
const countsNothing =
  /(?<!\p{L})(?:plāno|iecer|paredzēt|paredz|gaidām|turpinās|kopš|salīdzin|nekā|iepriekšēj|pērn|apstiprināt|strateģij|stratēģij|programma\s)\p{L}*/iu;

function inSentence(ret: Return, at: Place, sentence: string): readonly Found[] {
  const outside = yearsIn(sentence).find(({ year }) => year !== ret.edition);
  if (outside === undefined || countsNothing.test(sentence)) return [];
  const written = quoted(outside.written);
  return [
    {
      place: at,
      message: {
        lv: `Pārskats ir par ${ret.edition}. gadu, bet tekstā minēts cits laiks (${written.lv}): ${quoted(sentence).lv}.`,
        en: `The reporting year is ${ret.edition}, but the text names another time (${written.en}): ${quoted(sentence).en}.`,
      },
      remedy: {
        lv: `${at.section === 'participants' ? 'Saskaitiet' : 'Aprakstiet'} tikai ${ret.edition}. gadā notikušo vai paskaidrojiet, ka pārējais nav saskaitīts.`,
        en: `${at.section === 'participants' ? 'Count' : 'Describe'} only what took place in ${ret.edition}, or explain that the rest is not counted.`,
      },
      value: outside.written,
    },
  ];
}
