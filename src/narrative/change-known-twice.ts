// The municipalities that are known in both years, as they stand in a sentence.
import type { ComparedPopulation } from '../aggregate/edition-change.ts';
import { type Case, municipality } from '../language/noun.ts';
import { counted, countedAfter, governmentOf } from '../language/numeral.ts';
import { municipalitiesOf } from './out-of.ts';

/** „visās 42 pašvaldībās“, „28 pašvaldībās, kurās tas ir zināms par abiem gadiem,“: where a total is known twice. */
export function whereKnownTwice(population: ComparedPopulation): string {
  const where = municipalitiesInBoth(population, 'locative');
  if (isEverybody(population)) return where;
  const which = governmentOf(population.both.length) === 'singular' ? 'kurā' : 'kurās';
  return `${where}, ${which} tas ir zināms par abiem gadiem,`;
}

/** „no 42 pašvaldībām“, „no 40 pašvaldībām, kuru atbilde ir zināma par abiem gadiem“. */
export function ofThoseKnownTwice(population: ComparedPopulation): string {
  const count = population.both.length;
  const whole = countedAfter('no', count, municipality);
  if (isEverybody(population)) return whole;
  const whose = governmentOf(count) === 'singular' ? 'kuras' : 'kuru';
  return `${whole}, ${whose} atbilde ir zināma par abiem gadiem`;
}

/** „visās 42 pašvaldībās“, „40 pašvaldībās“. */
export function municipalitiesInBoth(population: ComparedPopulation, c: Case): string {
  const count = population.both.length;
  return isEverybody(population) ? municipalitiesOf(count, count, c) : counted(count, municipality, c);
}

function isEverybody({ before, after, both }: ComparedPopulation): boolean {
  return both.length === before.asked && both.length === after.asked;
}
