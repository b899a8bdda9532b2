// Sentences of the maps: highest and lowest values, missing data, the highest class, answered sections, workloads.
import { listed, sentenceCase } from '../language/list.ts';
import { municipality, section } from '../language/noun.ts';
import { atLeast, formatNumber } from '../language/numbers.ts';
import { counted, governmentOf } from '../language/numeral.ts';
import type { workloads } from '../survey/code-lists.ts';
import { aboutMunicipalities, inMunicipalities, namedOrCounted } from './counted-municipalities.ts';
import { regionDistribution } from './regional-differences.ts';

interface PlaceValue {
  /** ATVK. */
  readonly code: string;
  /** Null is unknown. */
  readonly value: number | null;
  /** Whether it is a lower bound. */
  readonly isAtLeast?: boolean;
}

export interface ExtremeWords {
  /** „Visvairāk atļauju izsniegts“, before a place in the locative. */
  readonly most: string;
  /** „vismazāk“ */
  readonly least: string;
  /** „neviena atļauja nav izsniegta“, where the least is nothing. */
  readonly nothing: string;
  /** Decimal places. */
  readonly places: number;
}

/** More names than this are a number of municipalities. */
const NAMED = 3;
const UNKNOWN_NAMED = 6;

export function extremeSentences(values: readonly PlaceValue[], words: ExtremeWords): readonly string[] {
  const known = knownPlaces(values);
  const numbers = known.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  const where = (wanted: number) =>
    placesIn(known.filter(({ value }) => value === wanted).map(({ code }) => code));
  const number = (wanted: number) =>
    atLeast(
      formatNumber(wanted, words.places),
      known.some(({ value, isAtLeast }) => value === wanted && isAtLeast),
    );
  if (known.length === 0) return [];
  if (highest === 0) return [`${sentenceCase(words.nothing)} ${where(0)}.`];
  if (lowest === highest) return [`${words.most} ${where(highest)} (${number(highest)}).`];
  const most = `${words.most} ${where(highest)} (${number(highest)})`;
  const least =
    lowest === 0
      ? `; ${words.nothing} ${where(lowest)}`
      : `, ${words.least} – ${where(lowest)} (${number(lowest)})`;
  return [`${most}${least}.`];
}

/** „Datu nav par 12 pašvaldībām.“; none where all is known. */
export function withoutDataSentences(values: readonly PlaceValue[]): readonly string[] {
  const missing = values.filter(({ value }) => value === null).map(({ code }) => code);
  if (missing.length === 0) return [];
  return [`Datu nav ${aboutMunicipalities(missing, UNKNOWN_NAMED)}.`];
}

/** „Rīgas valstspilsētā“, „četrās pašvaldībās“. */
function placesIn(codes: readonly string[]): string {
  return namedOrCounted(codes, NAMED, 'locative');
}

function knownPlaces(
  values: readonly PlaceValue[],
): readonly { readonly code: string; readonly value: number; readonly isAtLeast: boolean }[] {
  return values.flatMap(({ code, value, isAtLeast = false }) =>
    value === null ? [] : [{ code, value, isAtLeast }],
  );
}

/** `range` is the class as in the legend of the map; none for fewer than two municipalities. */
export function highestClassSentences(range: string, codes: readonly string[]): readonly string[] {
  if (codes.length < 2) return [];
  return [
    `Augstākajā klasē (${range}) ir ${counted(codes.length, municipality)}.`,
    ...regionDistribution(codes),
  ];
}

/** `sections` is how many there are. */
export function coverageMapSentences(values: readonly PlaceValue[], sections: number): readonly string[] {
  const known = knownPlaces(values);
  if (known.length === 0) return [];
  const complete = known.filter(({ value }) => value === sections).map(({ code }) => code);
  const lowest = Math.min(...known.map(({ value }) => value));
  const fewest = known.filter(({ value }) => value === lowest).map(({ code }) => code);
  const every = `uz ${governmentOf(sections) === 'singular' ? 'katru' : 'visām'} ${counted(sections, section, governmentOf(sections) === 'singular' ? 'accusative' : 'dative')}`;
  const all = `Atbildes ${every} ir ${placesIn(complete)}`;
  const least = `vismazāk atbilžu ir ${placesIn(fewest)} (${formatNumber(lowest)})`;
  if (complete.length === 0) return [`${sentenceCase(least)}.`];
  return [lowest === sections ? `${all}.` : `${all}; ${least}.`];
}

type Workload = keyof typeof workloads;

/** In the order in which they are said. */
const said: readonly (readonly [Workload, string])[] = [
  ['over', 'vairāk par vienu slodzi ir'],
  ['full', 'pilna slodze ir'],
  ['partial', 'nepilna slodze ir'],
  ['none', 'slodze nav nodrošināta'],
];

/** Null is unknown and is not spoken of here. */
export function workloadMapSentences(values: readonly (Workload | null)[]): readonly string[] {
  const parts = said.flatMap(([workload, words]) => {
    const count = values.filter((value) => value === workload).length;
    return count === 0 ? [] : [`${words} ${inMunicipalities(count)}`];
  });
  return parts.length === 0 ? [] : [`${sentenceCase(listed(parts))}.`];
}
