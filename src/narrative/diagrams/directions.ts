// Diagrams 2 and 3: which groups of directions the municipalities write about, and which directions they name.
import type { Indicator, IndicatorValue } from '../../aggregate/indicator.ts';
import { listed } from '../../language/list.ts';
import { entry, municipality } from '../../language/noun.ts';
import { formatPercent } from '../../language/numbers.ts';
import { counted, countedAfter } from '../../language/numeral.ts';
import { codesOf } from '../../survey/code-list.ts';
import { type directionGroups, directions, groupOfDirection } from '../../survey/code-lists.ts';
import { regionName } from '../../survey/respondent.ts';
import { type RegionCode, regionCodes } from '../../survey/territories.ts';
import { municipalitiesOf } from '../counted-municipalities.ts';
import { ranksOf, valueFor, wordsOfCode } from '../indicator-values.ts';
import { widestRegionalDifference } from '../regional-differences.ts';
import { mostNamedSentences, type NamingWords } from './most-named.ts';

/** `about` follows „uz“ and „par“: the singular in the accusative, the plural in the dative. */
const groupWords: { readonly [group in keyof typeof directionGroups]: { about: string; whose: string } } = {
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
  const [top, ...others] = ranksOf(values);
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
        ...regionalShareDifference(indicator, leader.key, wordsOfCode(groupWords, leader.key).whose),
      ]),
  ];
}

function leading(top: readonly IndicatorValue[]): string {
  const percent = formatPercent(top[0]?.value ?? 0);
  const what = listed(top.map(({ key }) => `uz ${wordsOfCode(groupWords, key).about}`));
  return `Visvairāk ierakstu attiecas ${what} – ${top.length > 1 ? 'katrai grupai ' : ''}${percent}`;
}

function share(value: IndicatorValue): string {
  return `par ${wordsOfCode(groupWords, value.key).about} (${formatPercent(value.value ?? 0)})`;
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

/** Percentage points between the highest and the lowest region; a smaller range gets no sentence. */
const WORTH_SAYING = 15;

interface Share {
  readonly region: RegionCode;
  /** As printed, so that two regions that print alike are named together. */
  readonly text: string;
  readonly percent: number;
}

/** „Izglītības piedāvājuma īpatsvars ir lielākais Zemgalē (75 %), mazākais – Kurzemē (36 %).“ */
function regionalShareDifference(indicator: Indicator, key: string, whose: string): readonly string[] {
  const shares = regionCodes.flatMap((region): Share[] => {
    const percent = valueFor(indicator.byRegion[region].values, key);
    return percent === null ? [] : [{ region, percent, text: formatPercent(percent) }];
  });
  const ordered = shares.toSorted((a, b) => a.percent - b.percent);
  const lowest = ordered[0];
  const highest = ordered[ordered.length - 1];
  if (lowest === undefined || highest === undefined) return [];
  if (highest.percent - lowest.percent < WORTH_SAYING) return [];
  const at = ({ text }: Share) => `${namesOf(shares.filter((s) => s.text === text))} (${text})`;
  return [`${whose} īpatsvars ir lielākais ${at(highest)}, mazākais – ${at(lowest)}.`];
}

function namesOf(shares: readonly Share[]): string {
  return listed(shares.map((s) => regionName(s.region, 'locative')));
}

const directionWords: NamingWords = {
  name: (value) => value.label.lv,
  top: { one: 'Visbiežāk nosauktais darbības virziens ir', many: 'Visbiežāk nosauktie darbības virzieni ir' },
  does: { one: 'to norāda', many: 'katru no tiem norāda' },
  rare: { one: 'Visretāk nosauktais virziens ir', many: 'Vismazāk ir nosaukti šādi virzieni:' },
  each: 'katru norāda',
  nothing: 'nenorāda nevienu no šiem darbības virzieniem',
  never: { one: 'nenorāda virzienu', many: 'nenorāda šādus virzienus' },
};

export function directionSentences(indicator: Indicator): readonly string[] {
  return [
    ...mostNamedSentences(indicator, directionWords),
    ...widestRegionalDifference(indicator, indicator.values, (v) => `Virzienu „${v.label.lv}“`, 'norāda'),
  ];
}
