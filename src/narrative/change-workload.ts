// How many municipalities provide working time for a coordinator, beside the edition before.
import type { Difference, EditionChange } from '../aggregate/edition-change.ts';
import { caseAfter, numeral } from '../language/numeral.ts';
import { ofThoseKnownTwice } from './change-known-twice.ts';

const WHAT = 'To pašvaldību skaits, kuras nodrošina koordinatora slodzi,';

export function workloadChangeSentences({ before, after, indicators }: EditionChange): readonly string[] {
  const workload = indicators.find(({ id }) => id === 'd4');
  if (workload === undefined) return [];
  const provided = workload.values.filter(({ key }) => key !== 'none').map((v) => v.sameMunicipalities);
  const one = sum(provided, 'before');
  const other = sum(provided, 'after');
  if (one === null || other === null)
    return [`${WHAT} nav salīdzināms, jo par abiem gadiem nav zināma neviena atbilde.`];
  const whole = ofThoseKnownTwice(workload.population);
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
