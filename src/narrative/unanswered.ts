// Who did not answer, said plainly and without blame.
import type { Population } from '../aggregate/indicator.ts';
import { municipality } from '../language/noun.ts';
import { countedAfter } from '../language/numeral.ts';
import { territoriesListed } from '../survey/territory-name.ts';

/** More names than this are left to the annex. */
const NAMED = 6;

/** One sentence on the municipalities whose answer is unknown; none where all are known. */
export function unansweredSentences(population: Population): readonly string[] {
  const missing = population.notAnswered;
  if (missing.length === 0) return [];
  if (missing.length <= NAMED) return [`Atbilde nav zināma par ${territoriesListed(missing, 'accusative')}.`];
  return [
    `Atbilde nav zināma ${countedAfter('par', missing.length, municipality)}; tās nosauktas pielikuma tabulā.`,
  ];
}

/** What is said instead of everything else where nobody answered. */
export function nothingKnown(population: Population): readonly string[] {
  if (population.asked === 0) return ['Šis jautājums nav uzdots nevienai pašvaldībai.'];
  return [
    `Par šo jautājumu datu nav: to nav sniegusi neviena ${countedAfter('no', population.asked, municipality)}.`,
  ];
}
