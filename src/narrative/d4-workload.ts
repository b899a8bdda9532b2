// Diagram 4: how much working time the coordinator of adult education has.
import type { Breakdown, Indicator } from '../aggregate/indicator.ts';
import { listedApart } from '../language/list.ts';
import { numeral } from '../language/numeral.ts';
import type { workloads } from '../survey/code-lists.ts';
import { territoriesListed } from '../survey/territory-name.ts';
import { inMunicipalities, municipalitiesAnswering } from './out-of.ts';
import { regionalDifference } from './regional-difference.ts';
import { valueFor } from './tiers.ts';

type Provided = Exclude<keyof typeof workloads, 'none'>;

/** In the order in which they are said. */
const provided: { readonly [code in Provided]: string } = {
  full: 'pilna slodze',
  partial: 'nepilna slodze',
  over: 'vairāk nekā viena slodze',
};

/** So few that the text can name them. */
const NAMED = 3;

export function workloadSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const total = providedIn(indicator) ?? 0;
  const kinds = Object.entries(provided)
    .map(([code, name]) => ({ name, count: valueFor(values, code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const where = municipalitiesAnswering(total, population, 'locative');
  if (total === 0) return [`Koordinatora slodze nav nodrošināta ${where}.`];
  return [
    `Koordinatora slodze ir nodrošināta ${where}: ${listedApart(
      kinds.map(({ name, count }) => `${name} – ${numeral(count, 'feminine', 'locative')}`),
      'bet',
    )}.`,
    ...withoutWorkload(valueFor(values, 'none') ?? 0),
    ...moreThanOne(indicator),
    ...regionalDifference(indicator, 'Koordinatora slodzi', 'nodrošina', providedIn),
  ];
}

function withoutWorkload(count: number): readonly string[] {
  if (count === 0) return ['Pašvaldību bez koordinatora slodzes nav.'];
  return [`Slodze nav nodrošināta ${inMunicipalities(count)}.`];
}

function moreThanOne({ values }: Breakdown): readonly string[] {
  const found = values.find((v) => v.key === 'over')?.territories ?? [];
  if (found.length === 0 || found.length > NAMED) return [];
  return [`Vairāk nekā viena slodze ir ${territoriesListed(found, 'locative')}.`];
}

function providedIn({ values }: Breakdown): number | null {
  const counts = Object.keys(provided).map((code) => valueFor(values, code));
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
