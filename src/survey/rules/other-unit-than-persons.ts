import { numberInText } from '../../language/numbers.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import type { Found, Rule } from '../rule.ts';
import { numbersIn } from '../text/numbers.ts';
import { quoted } from '../text/quoted.ts';

/** Person-hours, certificates; not „ar apliecību“, „izsniedz apliecības“ or „apliecības izsniegtas 40 dalībniekiem“. */
const unit =
  /(?:cilvēk|personu |person)stund\p{L}*|apliecīb(?:as|u)(?!\p{L})|sertifikāt(?:i|u|us)(?!\p{L})/iu;
const receivedBy =
  /(?<!\p{L})(?:ar|bez)(?!\p{L})|saņēm|saņem|ieguv|iegūst|izsniedz(?!\p{L})|dalībniek|(?:cilvēk|person)(?!\p{L}*\s?stund)/iu;

export const otherUnitThanPersons: Rule = {
  id: 'other-unit-than-persons',
  level: 'query',
  no: 8,
  title: {
    lv: 'Dalībnieku vietā uzskaitītas cilvēkstundas vai apliecības',
    en: 'Person-hours or certificates are counted instead of participants',
  },
  find: (ret) => {
    if (ret.form !== 'municipal') return [];
    const answers = answersOf(ret.sections.participants);
    if (answers === null) return [];
    const rows = answers.activities.flatMap(({ label, participants }, index) => {
      const words = participants === null ? null : unitOf(label, participants);
      return words === null || participants === null ? [] : [found(index + 1, participants, words)];
    });
    const { total, description } = answers;
    const words = total === null || description === null ? null : unitBesideNumber(description, total);
    return words === null || total === null ? rows : [found(null, total, words), ...rows];
  },
};

/** The unit that an activity's label gives for its number, unless the label gives it for another number. */
function unitOf(label: string, participants: number): string | null {
  const words = unit.exec(label)?.[0] ?? null;
  if (words === null || receivedBy.test(label)) return null;
  const numbered = numbersIn(label).filter(({ end }) => startsWithUnit(label.slice(end)) !== null);
  return numbered.length === 0 || numbered.some(({ value }) => value === participants) ? words : null;
}

/** The unit that a text gives for this very number: „Kopējais apjoms – 16 811 cilvēkstundas“. */
function unitBesideNumber(text: string, participants: number): string | null {
  for (const { value, end } of numbersIn(text)) {
    const words = value === participants ? startsWithUnit(text.slice(end)) : null;
    if (words !== null) return words;
  }
  return null;
}

function startsWithUnit(afterNumber: string): string | null {
  const near = /^\s+(?:\p{L}+\s+){0,2}?(?=cilvēkst|person|apliecīb|sertifikāt)/iu.exec(afterNumber);
  if (near === null) return null;
  const match = unit.exec(afterNumber);
  return match?.index === near[0].length ? match[0] : null;
}

function found(row: number | null, participants: number, words: string): Found {
  return {
    place:
      row === null
        ? place('participants', 'total')
        : place('participants', 'activities', row, 'participants'),
    message: {
      lv: `${numberInText(participants, 'lv')} norādīts kā dalībnieku skaits, bet tekstā pie tā ir vārds ${quoted(words).lv}.`,
      en: `${numberInText(participants, 'en')} is given as the number of participants, but the text beside it says ${quoted(words).en}.`,
    },
    remedy: {
      lv: 'Norādiet cilvēku skaitu (ja tas ir aptuvens, atzīmējiet aplēsi) un labojiet tekstu vai paskaidrojiet, kas ir saskaitīts.',
      en: 'Give the number of people (mark it as an estimate if it is rough) and correct the text, or explain what was counted.',
    },
    value: `${participants} ${words}`,
  };
}
