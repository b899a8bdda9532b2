// The population of a comparison of two editions: who answered in each, and who in both.
import type { ComparedPopulation, EditionChange } from '../aggregate/edition-change.ts';
import type { Population } from '../aggregate/indicator.ts';
import { sentenceCase } from '../language/list.ts';
import { type Case, municipality } from '../language/noun.ts';
import { counted, countedAfter, verb } from '../language/numeral.ts';
import { territoriesOf } from '../survey/territories.ts';
import { municipalitiesOf, namedOrCounted, which } from './counted-municipalities.ts';

/** More names than this are left to the annexes of the two books. */
const NAMED = 6;

/** How many sent a return in each year and in both, and which of them the comparison counts. */
export function changePopulationSentences({ before, after, returns }: EditionChange): readonly string[] {
  const both = returns.both.length;
  const sent = (year: number, { answered, asked }: Population) =>
    `par ${year}. gadu datus ${verb(answered, 'iesniedza')} ${municipalitiesOf(answered, asked)}`;
  const years = `${sentenceCase(sent(before, returns.before))}, ${sent(after, returns.after)}.`;
  if (both === 0)
    return [years, 'Nevienai pašvaldībai nav datu par abiem gadiem, tāpēc pārmaiņas nav nosakāmas.'];
  const isInBoth = new Set(returns.both);
  const onlyIn = (year: number, { notAnswered }: Population) =>
    territoriesOf(year)
      .map(({ code }) => code)
      .filter((code) => !notAnswered.includes(code) && !isInBoth.has(code));
  return [
    years,
    `Dati par abiem gadiem ir ${municipalitiesInBoth(returns, 'dative')}.`,
    ...only(before, onlyIn(before, returns.before)),
    ...only(after, onlyIn(after, returns.after)),
    'Tekstā un tabulu pēdējā ailē pārmaiņas ir aprēķinātas tikai tajās pašvaldībās, kuru atbilde ir zināma par abiem gadiem: cits atbildētāju loks nav pārmaiņa pašvaldību darbā.',
  ];
}

function only(year: number, codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return [];
  return [`Tikai par ${year}. gadu dati ir ${namedOrCounted(codes, NAMED, 'dative')}.`];
}

/** „visās 42 pašvaldībās“, „28 pašvaldībās, kurās tas ir zināms par abiem gadiem,“: where a total is known twice. */
export function whereKnownInBothYears(population: ComparedPopulation): string {
  const where = municipalitiesInBoth(population, 'locative');
  if (isEverybody(population)) return where;
  return `${where}, ${which(population.both.length, 'locative')} tas ir zināms par abiem gadiem,`;
}

/** „no 42 pašvaldībām“, „no 40 pašvaldībām, kuru atbilde ir zināma par abiem gadiem“. */
export function ofThoseKnownInBothYears(population: ComparedPopulation): string {
  const count = population.both.length;
  const whole = countedAfter('no', count, municipality);
  if (isEverybody(population)) return whole;
  return `${whole}, ${which(count, 'genitive')} atbilde ir zināma par abiem gadiem`;
}

/** „visās 42 pašvaldībās“, „40 pašvaldībās“. */
export function municipalitiesInBoth(population: ComparedPopulation, c: Case): string {
  const count = population.both.length;
  return isEverybody(population) ? municipalitiesOf(count, count, c) : counted(count, municipality, c);
}

function isEverybody({ before, after, both }: ComparedPopulation): boolean {
  return both.length === before.asked && both.length === after.asked;
}
