import type { Label } from '../../language/label.ts';
import { numberInText } from '../../language/numbers.ts';
import type { Return } from '../editions.ts';
import { type Place, place } from '../finding.ts';
import { answersOf, isEmpty, isKnown } from '../form.ts';
import type { Found, Rule } from '../rule.ts';
import { normalised } from '../text/normalised.ts';
import { quoted } from '../text/quoted.ts';

/** Shorter texts („Sadarbība ar bibliotēkām“) may be true in any year. */
const LONG_ENOUGH = 80;

export const changedFromLastYear: Rule = {
  id: 'changed-from-last-year',
  level: 'query',
  no: 11,
  title: {
    lv: 'Lielas pārmaiņas salīdzinājumā ar iepriekšējo gadu vai pārrakstīts teksts',
    en: 'A large change from the year before, or a text copied from it',
  },
  find: (ret, { previous }) =>
    previous === null ? [] : [...changedCounts(ret, previous), ...copiedTexts(ret, previous)],
};

interface Count {
  readonly place: Place;
  readonly what: Label;
  readonly value: number | null;
  /** A smaller difference is no matter however large its share. */
  readonly least: number;
  /** Whether only a part was counted: such a number does not compare with one of the whole. */
  readonly isPart: boolean;
}

function countsOf(ret: Return): readonly Count[] {
  if (ret.form !== 'municipal') return [];
  const { participants, permits } = ret.sections;
  return [
    {
      place: place('participants', 'total'),
      what: { lv: 'Dalībnieku kopskaits', en: 'The total of participants' },
      value: knownCount(participants, answersOf(participants)?.total ?? null),
      least: 50,
      isPart: answersOf(participants)?.certainty === 'at_least',
    },
    {
      place: place('permits', 'issued'),
      what: { lv: 'Izsniegto atļauju skaits', en: 'The number of permits issued' },
      value: knownCount(permits, answersOf(permits)?.issued ?? null),
      least: 10,
      isPart: false,
    },
  ];
}

/** A section that states „nav“ counts zero; any other silence stays unknown. */
function knownCount(section: object, answer: number | null): number | null {
  return isEmpty(section) && isKnown(section) ? 0 : answer;
}

function changedCounts(ret: Return, previous: Return): readonly Found[] {
  const before = countsOf(previous);
  return countsOf(ret).flatMap(({ place: at, what, value: now, least, isPart }, index) => {
    const then = before[index]?.value ?? null;
    if (isPart !== (before[index]?.isPart ?? isPart)) return [];
    if (now === null || then === null || !isLargeChange(then, now, least)) return [];
    return [
      {
        place: at,
        message: {
          lv: `${what.lv} gadu iepriekš bija ${numberInText(then, 'lv')}, bet tagad norādīts ${numberInText(now, 'lv')}.`,
          en: `${what.en} was ${numberInText(then, 'en')} the year before and is now ${numberInText(now, 'en')}.`,
        },
        remedy: {
          lv: 'Labojiet skaitu, ja tas nav pareizs, vai paskaidrojiet, kāpēc tas mainījies.',
          en: 'Correct the number if it is not right, or explain why it has changed.',
        },
        value: `${then} → ${now}`,
      },
    ];
  });
}

/** From nothing to something or back, or by more than half and by at least so many. */
function isLargeChange(then: number, now: number, least: number): boolean {
  const difference = Math.abs(now - then);
  if ((then === 0) !== (now === 0)) return true;
  return difference >= least && difference > then / 2;
}

function copiedTexts(ret: Return, previous: Return): readonly Found[] {
  const before = new Set(
    textsOfTheYear(previous)
      .map(({ text }) => normalised(text))
      .filter((text) => text.length >= LONG_ENOUGH),
  );
  return textsOfTheYear(ret)
    .filter(({ text }) => before.has(normalised(text)))
    .map(({ place: at, text }) => ({
      place: at,
      message: {
        lv: `Teksts ir tāds pats kā gadu iepriekš: ${quoted(text).lv}.`,
        en: `The text is the same as the year before: ${quoted(text).en}.`,
      },
      remedy: {
        lv: `Aprakstiet, kas notika ${ret.edition}. gadā, vai paskaidrojiet, ka teksts joprojām ir spēkā.`,
        en: `Describe what took place in ${ret.edition}, or explain that the text still holds.`,
      },
      value: text,
    }));
}

/**
 * Texts that tell what was done in the year. The model of coordination, planning documents and target groups
 * rightly stay as they are for years.
 */
function textsOfTheYear(ret: Return): readonly { readonly place: Place; readonly text: string }[] {
  const examples = answersOf(ret.sections.good_practice)?.examples ?? [];
  const practice = examples.map(({ text }, index) => ({
    place: place('good_practice', 'examples', index + 1, 'text'),
    text,
  }));
  if (ret.form === 'regional') return practice;
  const description = answersOf(ret.sections.participants)?.description ?? null;
  const initiatives = answersOf(ret.sections.initiatives)?.initiatives ?? [];
  return [
    ...(description === null ? [] : [{ place: place('participants', 'description'), text: description }]),
    ...practice,
    ...initiatives.map(({ text }, index) => ({
      place: place('initiatives', 'initiatives', index + 1, 'text'),
      text,
    })),
  ];
}
