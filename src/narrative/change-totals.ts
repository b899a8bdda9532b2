// How the national totals changed, over the municipalities that are known in both years.
import type { EditionChange, TotalChange } from '../aggregate/edition-change.ts';
import { type Noun, permit, resident } from '../language/noun.ts';
import { formatNumber } from '../language/number-format.ts';
import { countedAfter } from '../language/numeral.ts';
import { whereKnownTwice } from './change-known-twice.ts';

export function totalChangeSentences(change: EditionChange): readonly string[] {
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
  const where = whereKnownTwice(population);
  if (difference === 0) return `${what} ${where} nav mainījies: abos gados tas ir ${formatNumber(after)}.`;
  const how = difference > 0 ? 'pieaudzis' : 'samazinājies';
  const by = countedAfter('par', Math.abs(difference), noun);
  return `${what} ${where} ir ${how} ${by}: ${years.before}. gadā tas ir ${formatNumber(before)}, ${years.after}. gadā – ${formatNumber(after)}.`;
}
