// How much the planning regions, and cities and counties, differ in an indicator, where they differ enough for a
// sentence; and in which of them the municipalities of a list are.
import type { Breakdown, Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { listed } from '../language/list.ts';
import { city, county, municipality } from '../language/noun.ts';
import { formatPercent } from '../language/numbers.ts';
import { caseAfter, counted, governmentOf, numeral } from '../language/numeral.ts';
import { countByRegion, regionName } from '../survey/respondent.ts';
import { type RegionCode, regionCodes, type TerritoryKind, territoryByCode } from '../survey/territories.ts';
import { partOf } from './counted-municipalities.ts';

/** Percentage points between the highest and the lowest region; a smaller range gets no sentence. */
const WORTH_SAYING = 25;
/** A share of fewer answers than this is not representative of a region. */
const ENOUGH_ANSWERS = 3;

interface Share {
  readonly region: RegionCode;
  readonly part: number;
  readonly whole: number;
}

type CountIn = (breakdown: Breakdown) => number | null;

/**
 * „Pilnu slodzi visbiežāk nodrošina Zemgales pašvaldības (piecas no sešām), visretāk – Latgales pašvaldības
 * (divas no deviņām).“ `what` is the object with its capital, `verb` the verb, `countIn` the municipalities
 * of a region that do it.
 */
export function regionalDifference(
  indicator: Indicator,
  what: string,
  verb: string,
  countIn: CountIn,
): readonly string[] {
  return [...betweenRegions(indicator, what, verb, countIn), ...betweenKinds(indicator, what, verb, countIn)];
}

function betweenRegions(
  indicator: Indicator,
  what: string,
  verb: string,
  countIn: CountIn,
): readonly string[] {
  const shares = sharesOf(indicator, countIn);
  const range = rangeOf(shares);
  if (range === null || range.width * 100 < WORTH_SAYING) return [];
  const at = (level: number) => named(shares.filter((s) => ratio(s) === level));
  return [`${what} visbiežāk ${verb} ${at(range.highest)}, visretāk – ${at(range.lowest)}.`];
}

/** „Koordinatora slodzi nodrošina 80 % valstspilsētu (8 no 10) un 41 % novadu (13 no 32).“ */
function betweenKinds(
  { byKind }: Indicator,
  what: string,
  verb: string,
  countIn: CountIn,
): readonly string[] {
  const side = (kind: TerritoryKind) => ({
    part: countIn(byKind[kind]),
    whole: byKind[kind].population.answered,
  });
  const [cities, counties] = [side('valstspilsēta'), side('novads')];
  if (cities.part === null || counties.part === null) return [];
  if (Math.min(cities.whole, counties.whole) < ENOUGH_ANSWERS) return [];
  const [one, other] = [(100 * cities.part) / cities.whole, (100 * counties.part) / counties.whole];
  if (Math.abs(one - other) < WORTH_SAYING) return [];
  const said = (percent: number, name: string, { part, whole }: typeof cities) =>
    `${formatPercent(percent)} ${name} (${part} no ${whole})`;
  return [`${what} ${verb} ${said(one, 'valstspilsētu', cities)} un ${said(other, 'novadu', counties)}.`];
}

/** „Starp tām ir piecas valstspilsētas un pieci novadi.“ */
export function kindDistribution(codes: readonly string[]): readonly string[] {
  if (codes.length < 2) return [];
  const cities = codes.filter((code) => territoryByCode(code)?.kind === 'valstspilsēta').length;
  const counties = codes.length - cities;
  if (cities === 0) return ['Visas šīs pašvaldības ir novadi.'];
  if (counties === 0) return ['Visas šīs pašvaldības ir valstspilsētas.'];
  return [`Starp tām ir ${counted(cities, city)} un ${counted(counties, county)}.`];
}

/** The same for the one among these values in which the regions differ most; rare values are passed over. */
export function widestRegionalDifference(
  indicator: Indicator,
  values: readonly IndicatorValue[],
  what: (value: IndicatorValue) => string,
  verb: string,
): readonly string[] {
  const common = values.filter((v) => v.territories.length * 4 >= indicator.population.answered);
  const widths = common.map((value) => ({
    value,
    width: rangeOf(sharesOf(indicator, countOfKey(value.key)))?.width ?? 0,
  }));
  const [widest] = widths.sort((a, b) => b.width - a.width);
  if (widest === undefined) return [];
  return regionalDifference(indicator, what(widest.value), verb, countOfKey(widest.value.key));
}

/** The municipalities behind one value, in whatever unit it is. */
export function countOfKey(key: string): CountIn {
  return (breakdown) => {
    const found = breakdown.values.find((v) => v.key === key);
    return found === undefined || found.value === null ? null : found.territories.length;
  };
}

function sharesOf(indicator: Indicator, countIn: CountIn): readonly Share[] {
  return regionCodes.flatMap((region) => {
    const breakdown = indicator.byRegion[region];
    const part = countIn(breakdown);
    const whole = breakdown.population.answered;
    return part === null || whole < ENOUGH_ANSWERS ? [] : [{ region, part, whole }];
  });
}

function rangeOf(
  shares: readonly Share[],
): { readonly lowest: number; readonly highest: number; readonly width: number } | null {
  if (shares.length < 2) return null;
  const ratios = shares.map(ratio);
  const [lowest, highest] = [Math.min(...ratios), Math.max(...ratios)];
  return { lowest, highest, width: highest - lowest };
}

function ratio(share: Share): number {
  return share.part / share.whole;
}

function named(shares: readonly Share[]): string {
  const [first] = shares;
  if (first === undefined) return '';
  const same = shares.every((s) => s.whole === first.whole);
  if (!same) {
    const each = shares.map((s) => `${regionName(s.region, 'genitive')} (${partOf(s.part, s.whole)})`);
    return `${listed(each)} pašvaldības`;
  }
  const names = listed(shares.map((s) => regionName(s.region, 'genitive')));
  const each = shares.length > 1 ? ' katrā reģionā' : '';
  return `${names} pašvaldības (${partOf(first.part, first.whole)}${each})`;
}

/** „No šīm piecām pašvaldībām divas ir Rīgas reģionā, divas – Zemgalē un viena – Kurzemē; Latgales un Vidzemes pašvaldību starp tām nav.“ */
export function regionDistribution(codes: readonly string[]): readonly string[] {
  if (codes.length < 2) return [];
  const [first, ...others] = countByRegion(codes);
  if (first === undefined) return [];
  if (others.length === 0) return [`Visas šīs pašvaldības ir ${regionName(first.region, 'locative')}.`];
  const these = governmentOf(codes.length) === 'singular' ? 'šīs' : 'šīm';
  const whole = counted(codes.length, municipality, caseAfter('no', codes.length));
  const lead = `No ${these} ${whole} ${numeral(first.count)} ir ${regionName(first.region, 'locative')}`;
  const parts = others.map(({ region, count }) => `${numeral(count)} – ${regionName(region, 'locative')}`);
  const absent = regionCodes.filter((code) => ![first, ...others].some(({ region }) => region === code));
  const none =
    absent.length === 0
      ? ''
      : `; ${listed(absent.map((code) => regionName(code, 'genitive')))} pašvaldību starp tām nav`;
  return [`${listed([lead, ...parts])}${none}.`];
}
