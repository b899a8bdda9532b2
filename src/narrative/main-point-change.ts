// What became of a main point since the edition before, over the municipalities that are known in both years.
import type { Difference, EditionChange, IndicatorChange, TotalChange } from '../aggregate/edition-change.ts';
import { type Label, label } from '../language/label.ts';
import { exactNumber, formatNumber, formatPercent } from '../language/numbers.ts';
import { governmentOf } from '../language/numeral.ts';
import { municipalitiesInBoth } from './change-population.ts';

type Years = Pick<EditionChange, 'before' | 'after'>;

/** Of a total; null where it is known in no municipality for both years. */
export function changeOfTotal({ population, sameMunicipalities }: TotalChange, years: Years): Label | null {
  return changeOf(sameMunicipalities, 'count', population, years);
}

/** Of the sum of some values; null where one of them is unknown in a year. */
export function changeOfCount(
  { population, values, unit }: IndicatorChange,
  keys: readonly string[],
  years: Years,
): Label | null {
  const counted = values.filter(({ key }) => keys.includes(key)).map((value) => value.sameMunicipalities);
  const sum = (side: 'before' | 'after') =>
    counted.reduce<number | null>(
      (all, { [side]: value }) => (all === null || value === null ? null : all + value),
      counted.length === 0 ? null : 0,
    );
  return changeOf(
    { before: sum('before'), after: sum('after') },
    unit === 'percent' ? 'share' : 'count',
    population,
    years,
  );
}

function changeOf(
  { before, after }: Pick<Difference, 'before' | 'after'>,
  form: 'count' | 'share',
  population: TotalChange['population'],
  years: Years,
): Label | null {
  if (before === null || after === null) return null;
  const lv = (value: number) => (form === 'share' ? formatPercent(value) : formatNumber(value));
  const en = (value: number) => (form === 'share' ? `${Math.round(value)}%` : exactNumber(value, 'en'));
  const both = population.both.length;
  const isEverybody = both === population.before.asked && both === population.after.asked;
  const known = governmentOf(both) === 'singular' ? 'kas zināma' : 'kas zināmas';
  const where = municipalitiesInBoth(population, 'locative');
  return label(
    `${years.before}. gadā – ${lv(before)}, ${years.after}. gadā – ${lv(after)} (${where}${isEverybody ? '' : `, ${known} abos gados`})`,
    `${en(before)} in ${years.before}, ${en(after)} in ${years.after} (${both} ${both === 1 ? 'municipality' : 'municipalities'}${isEverybody ? '' : ' known in both years'})`,
  );
}
