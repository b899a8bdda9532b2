// Diagram 2: which groups of directions the municipalities write about.
import type { Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { listed } from '../language/list.ts';
import { entry, municipality } from '../language/noun.ts';
import { formatPercent } from '../language/number-format.ts';
import { counted, countedAfter } from '../language/numeral.ts';
import { codesOf } from '../survey/code-list.ts';
import { type directionGroups, directions, groupOfDirection } from '../survey/code-lists.ts';
import { municipalitiesOf } from './out-of.ts';
import { shareDifference } from './share-difference.ts';
import { tiersOf } from './tiers.ts';
import { wordsFor } from './words-for.ts';

/** `about` follows „uz“ and „par“: the singular in the accusative, the plural in the dative. */
const words: { readonly [group in keyof typeof directionGroups]: { about: string; whose: string } } = {
  administrative: {
    about: 'administratīvo un koordinējošo darbību',
    whose: 'Administratīvās un koordinējošās darbības',
  },
  learning_offer: { about: 'izglītības piedāvājumu', whose: 'Izglītības piedāvājuma' },
  consulting: { about: 'konsultācijām un atbalstu', whose: 'Konsultāciju un atbalsta' },
  cooperation: { about: 'sadarbību un kopienas iesaisti', whose: 'Sadarbības un kopienas iesaistes' },
};

export function directionShareSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const { answered } = population;
  const entries = values.reduce((sum, { count = 0 }) => sum + count, 0);
  const [top, ...others] = tiersOf(values);
  if (top === undefined || entries === 0)
    return [
      `Neviena ${countedAfter('no', answered, municipality)} nenorāda darbības virzienu, kas ietilptu kādā no grupām.`,
    ];
  const rest = others.flatMap((tier) => tier.members).filter((v) => v.count !== 0);
  return [
    `Atbildēs, ko sniedza ${counted(answered, municipality)}, ir ${counted(entries, entry)} par darbības virzieniem, kas ietilpst kādā no grupām.`,
    `${leading(top.members)}.`,
    ...(rest.length === 0 ? [] : [`Tad seko ieraksti ${listed(rest.map(share))}.`]),
    ...top.members
      .slice(0, 1)
      .flatMap((leader) => [
        ...membersOf(leader, answered),
        ...shareDifference(indicator, leader.key, wordsFor(words, leader.key).whose),
      ]),
  ];
}

function leading(top: readonly IndicatorValue[]): string {
  const percent = formatPercent(top[0]?.value ?? 0);
  const what = listed(top.map(({ key }) => `uz ${wordsFor(words, key).about}`));
  return `Visvairāk ierakstu attiecas ${what} – ${top.length > 1 ? 'katrai grupai ' : ''}${percent}`;
}

function share(value: IndicatorValue): string {
  return `par ${wordsFor(words, value.key).about} (${formatPercent(value.value ?? 0)})`;
}

function membersOf(group: IndicatorValue, answered: number): readonly string[] {
  const members = codesOf(directions).filter(
    (code) => code !== 'other' && groupOfDirection[code] === group.key,
  );
  const names = listed(members.map((code) => directions[code].lv));
  return [
    `Grupā „${group.label.lv}“ ietilpst ${names}; vismaz vienu no šiem virzieniem norāda ${municipalitiesOf(group.territories.length, answered)}.`,
  ];
}
