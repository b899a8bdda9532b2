// What changed between two editions, in sentences: totals first, then workload, then what is named most.
import type { Difference, EditionChange, TotalChange } from '../aggregate/edition-change.ts';
import type { Unit } from '../aggregate/indicator.ts';
import { type Noun, percentagePoint, permit, resident } from '../language/noun.ts';
import { exactNumber, formatNumber } from '../language/numbers.ts';
import { caseAfter, countedAfter, counting, numeral } from '../language/numeral.ts';
import { ofThoseKnownInBothYears, whereKnownInBothYears } from './change-population.ts';
import { mostChangedSentences } from './most-changed.ts';

/** None where nobody answered in both years, because then no change can be known. */
export function changeSentences(change: EditionChange): readonly string[] {
  if (change.returns.both.length === 0) return [];
  return [
    ...totalChangeSentences(change),
    ...workloadChangeSentences(change),
    ...mostChangedSentences(change),
  ];
}

function totalChangeSentences(change: EditionChange): readonly string[] {
  return [
    totalSentence('Iesaistīto iedzīvotāju kopskaits', resident, change.participants, change),
    totalSentence('Izsniegto atļauju kopskaits', permit, change.permits, change),
  ];
}

function totalSentence(
  what: string,
  noun: Noun,
  { population, sameMunicipalities }: TotalChange,
  years: Pick<EditionChange, 'before' | 'after'>,
): string {
  const { before, after, difference } = sameMunicipalities;
  if (before === null || after === null || difference === null)
    return `${what} nav salīdzināms, jo par abiem gadiem tas nav zināms nevienā pašvaldībā.`;
  const where = whereKnownInBothYears(population);
  if (difference === 0) return `${what} ${where} nav mainījies: abos gados tas ir ${formatNumber(after)}.`;
  const how = difference > 0 ? 'pieaudzis' : 'samazinājies';
  const by = countedAfter('par', Math.abs(difference), noun);
  return `${what} ${where} ir ${how} ${by}: ${years.before}. gadā tas ir ${formatNumber(before)}, ${years.after}. gadā – ${formatNumber(after)}.`;
}

const WHAT = 'To pašvaldību skaits, kuras nodrošina koordinatora slodzi,';

function workloadChangeSentences({ before, after, indicators }: EditionChange): readonly string[] {
  const workload = indicators.find(({ id }) => id === 'd4');
  if (workload === undefined) return [];
  const provided = workload.values.filter(({ key }) => key !== 'none').map((v) => v.sameMunicipalities);
  const one = sum(provided, 'before');
  const other = sum(provided, 'after');
  if (one === null || other === null)
    return [`${WHAT} nav salīdzināms, jo par abiem gadiem nav zināma neviena atbilde.`];
  const whole = ofThoseKnownInBothYears(workload.population);
  if (one === other) return [`${WHAT} nav mainījies: abos gados – ${numeral(one)} ${whole}.`];
  const by = Math.abs(other - one);
  const how = other > one ? 'pieaudzis' : 'samazinājies';
  return [
    `${WHAT} ir ${how} par ${numeral(by, 'feminine', caseAfter('par', by))}: ${before}. gadā – ${numeral(one)}, ${after}. gadā – ${numeral(other)} ${whole}.`,
  ];
}

function sum(values: readonly Difference[], year: 'before' | 'after'): number | null {
  return values.reduce<number | null>(
    (all, { [year]: value }) => (all === null || value === null ? null : all + value),
    0,
  );
}

/** „+12“, „−3“, „0“, „+4 procentpunkti“. A difference below one point is „<1“, never „0“. */
export function formatDifference(difference: number, unit: Unit): string {
  if (unit === 'number') return signedExactly(difference);
  if (unit !== 'percent') return signed(difference);
  const size = Math.abs(difference);
  if (size < NOISE) return '0';
  const points = Math.round(size);
  const text = points === 0 ? '<1' : signed(difference < 0 ? -points : points);
  return `${text}\u00a0${counting(Math.max(points, 1), percentagePoint)}`;
}

/** What the arithmetic of shares may leave where nothing differs. */
const NOISE = 1e-9;

/** What places a number has; subtracting leaves more. */
const PLACES = 6;

function signedExactly(difference: number): string {
  const rounded = Number(difference.toFixed(PLACES));
  return `${rounded > 0 ? '+' : ''}${exactNumber(rounded, 'lv')}`;
}

function signed(difference: number): string {
  return difference > 0 ? `+${formatNumber(difference)}` : formatNumber(difference);
}
