// Whom a comparison of two editions speaks of: who answered in each, and who in both.
import type { ComparedPopulation, EditionChange } from '../aggregate/edition-change.ts';
import { sentenceCase } from './list.ts';
import { municipality } from './noun.ts';
import { counted, countedAfter, governmentOf, verb } from './numeral.ts';
import { municipalitiesOf } from './out-of.ts';
import { territoriesListed } from './place-name.ts';

/** More names than this are left to the annexes of the two books. */
const NAMED = 6;

/** How many sent a return in each year and in both, and what that means for what is said. */
export function changePopulationSentences({ before, after, returns }: EditionChange): readonly string[] {
  const both = returns.both.length;
  const sent = (year: number, { answered, asked }: ComparedPopulation['before']) =>
    `par ${year}. gadu datus ${verb(answered, 'iesniedza')} ${municipalitiesOf(answered, asked)}`;
  const years = `${sentenceCase(sent(before, returns.before))}, ${sent(after, returns.after)}.`;
  if (both === 0)
    return [years, 'Nevienai pašvaldībai nav datu par abiem gadiem, tāpēc pārmaiņas nav nosakāmas.'];
  const missing = { before: new Set(returns.before.notAnswered), after: new Set(returns.after.notAnswered) };
  return [
    years,
    `Dati par abiem gadiem ir ${counted(both, municipality, 'dative')}.`,
    ...only(
      before,
      [...missing.after].filter((code) => !missing.before.has(code)),
    ),
    ...only(
      after,
      [...missing.before].filter((code) => !missing.after.has(code)),
    ),
    'Tekstā un tabulu pēdējā ailē pārmaiņas ir aprēķinātas tikai tajās pašvaldībās, kuru atbilde ir zināma par abiem gadiem: cits atbildētāju loks nav pārmaiņa pašvaldību darbā.',
  ];
}

function only(year: number, codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return [];
  const whose =
    codes.length > NAMED ? counted(codes.length, municipality, 'dative') : territoriesListed(codes, 'dative');
  return [`Tikai par ${year}. gadu dati ir ${whose}.`];
}

/** „visās 42 pašvaldībās“, „28 pašvaldībās, kurās tas ir zināms par abiem gadiem,“: where a total is known twice. */
export function whereKnownTwice({ before, after, both }: ComparedPopulation): string {
  const count = both.length;
  if (count === before.asked && count === after.asked) return municipalitiesOf(count, count, 'locative');
  const which = governmentOf(count) === 'singular' ? 'kurā' : 'kurās';
  return `${counted(count, municipality, 'locative')}, ${which} tas ir zināms par abiem gadiem,`;
}

/** „; atbilde par abiem gadiem ir zināma 40 pašvaldībās“, „… visās 42 pašvaldībās“: at the end of a sentence. */
export function whereAnsweredTwice({ before, after, both }: ComparedPopulation): string {
  const count = both.length;
  const isAll = count === before.asked && count === after.asked;
  const where = isAll ? municipalitiesOf(count, count, 'locative') : counted(count, municipality, 'locative');
  return `; atbilde par abiem gadiem ir zināma ${where}`;
}

/** „no 42 pašvaldībām“, „no 40 pašvaldībām, kuru atbilde ir zināma par abiem gadiem“. */
export function ofThoseKnownTwice({ before, after, both }: ComparedPopulation): string {
  const count = both.length;
  const whole = countedAfter('no', count, municipality);
  if (count === before.asked && count === after.asked) return whole;
  const whose = governmentOf(count) === 'singular' ? 'kuras' : 'kuru';
  return `${whole}, ${whose} atbilde ir zināma par abiem gadiem`;
}
