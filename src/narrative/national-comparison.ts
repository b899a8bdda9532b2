// The shares in which a planning region is furthest above and furthest below the nation.
import { wholePercent } from '../aggregate/municipal-indicator.ts';
import type { Comparison, ShareId } from '../aggregate/national-comparison.ts';
import { formatNumber, formatPercent } from '../language/numbers.ts';
import { regionName } from '../survey/respondent.ts';
import type { RegionCode } from '../survey/territories.ts';

/** A share of fewer answers than this is not representative of a region. */
const ENOUGH_ANSWERS = 3;

interface Known {
  readonly comparison: ShareComparison;
  readonly region: number;
  readonly national: number;
}

type ShareComparison = Extract<Comparison, { unit: 'share' }>;

/** Complete „to pašvaldību daļa, …“. */
const whose: { readonly [id in Exclude<ShareId, 'programme'>]: string } = {
  workload: 'kuras nodrošina koordinatora slodzi',
  planning: 'kuras pieaugušo izglītību iekļāvušas atsevišķā dokumentā vai izglītības stratēģijā',
  counted: 'kuras norāda iesaistīto iedzīvotāju skaitu',
  seniors: 'kuras mērķa grupu vidū nosauc seniorus',
  ngo: 'kuras īstenotāju vidū nosauc nevalstiskās organizācijas',
  many_permits: 'kuras gada laikā izsniegušas 21 atļauju vai vairāk',
};

/** A median, halfway between two numbers where there is no one in the middle: „20,5“. */
export function formatMedian(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}

/** Without the nation, the highest and the lowest share of the region alone. */
export function comparisonSentences(code: RegionCode, comparisons: readonly Comparison[]): readonly string[] {
  const isAlone = comparisons.every(({ national }) => national === null);
  return isAlone ? extremes(comparisons) : differences(code, comparisons);
}

/** The shares furthest above and below the nation, as they are printed; `isKnown` where any can be compared. */
export function furthest(comparisons: readonly Comparison[]): {
  readonly above: Known | undefined;
  readonly below: Known | undefined;
  readonly isKnown: boolean;
} {
  const known = enoughAnswers(comparisons).flatMap(({ comparison, region }): Known[] => {
    const national = comparison.national?.value;
    return typeof national === 'number' ? [{ comparison, region, national }] : [];
  });
  const ordered = known.toSorted((a, b) => b.region - b.national - (a.region - a.national));
  return {
    above: ordered.find(({ region, national }) => wholePercent(region) > wholePercent(national)),
    below: ordered.findLast(({ region, national }) => wholePercent(region) < wholePercent(national)),
    isKnown: known.length > 0,
  };
}

function differences(code: RegionCode, comparisons: readonly Comparison[]): readonly string[] {
  const { above, below, isKnown } = furthest(comparisons);
  if (!isKnown) return [];
  const where = regionName(code, 'locative');
  if (above === undefined && below === undefined)
    return [`Salīdzinātās pašvaldību daļas ${where} ir tādas pašas kā valstī.`];
  const sentence = (how: string, { comparison, region, national }: Known) =>
    `Visvairāk ${how} valsts rādītāja ir ${partOf(comparison)}: ${where} ${formatPercent(region)}, valstī\u00a0${formatPercent(national)}.`;
  return [
    above === undefined
      ? `Neviena no salīdzinātajām pašvaldību daļām ${where} nav lielāka nekā valstī.`
      : sentence('virs', above),
    below === undefined
      ? `Neviena no salīdzinātajām pašvaldību daļām ${where} nav mazāka nekā valstī.`
      : sentence('zem', below),
  ];
}

function extremes(comparisons: readonly Comparison[]): readonly string[] {
  const ordered = enoughAnswers(comparisons).toSorted((a, b) => b.region - a.region);
  const [highest, lowest] = [ordered[0], ordered.at(-1)];
  if (highest === undefined || lowest === undefined) return [];
  const said = ({ comparison, region }: typeof highest) => `${partOf(comparison)}: ${formatPercent(region)}`;
  if (wholePercent(highest.region) === wholePercent(lowest.region)) return [];
  return [`Lielākā ir ${said(highest)}.`, `Mazākā ir ${said(lowest)}.`];
}

/** The shares of the region that rest on enough answers. */
function enoughAnswers(comparisons: readonly Comparison[]): readonly Omit<Known, 'national'>[] {
  return comparisons.flatMap((comparison) =>
    comparison.unit === 'share' &&
    comparison.region.value !== null &&
    comparison.region.population.answered >= ENOUGH_ANSWERS
      ? [{ comparison, region: comparison.region.value }]
      : [],
  );
}

function partOf(comparison: ShareComparison): string {
  const { id, subject, national } = comparison;
  if (id !== 'programme') return `to pašvaldību daļa, ${whose[id]}`;
  const most = national === null ? 'reģionā' : 'valstī';
  return `to pašvaldību daļa, kuras piedalās ${most} biežākajā projektu programmā (${subject?.lv ?? ''})`;
}

/** „Pilna slodze: lielākais rādītājs Zemgalē – 83 % (5), mazākais Latgalē – 22 % (2), valstī – 40 % (17).“ */
export function regionalExtremes(
  title: string,
  values: readonly { readonly region: RegionCode; readonly value: number | null; readonly text: string }[],
  national: string | null,
): string {
  const known = values.flatMap(({ value, ...one }) => (value === null ? [] : [{ ...one, value }]));
  const levels = known.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
  const inNation = national === null ? '' : `, valstī\u00a0– ${national}`;
  if (known.length === 0) return `${title}: nav zināms nevienā reģionā${inNation}.`;
  const at = (level: number) => {
    const alike = known.filter(({ value }) => value === level);
    return alike.map(({ region, text }) => `${regionName(region, 'locative')}\u00a0– ${text}`).join(', ');
  };
  if (lowest === highest) return `${title}: ${at(highest)}${inNation}.`;
  return `${title}: lielākais rādītājs ${at(highest)}, mazākais ${at(lowest)}${inNation}.`;
}
