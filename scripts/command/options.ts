// Options that several commands share: `--edition YEAR` and `--lang`.
import type { Language } from '../../src/language/label.ts';
import { Problem } from '../../src/problem.ts';
import { seedableEditions } from '../../src/publishing/seed.ts';
import { editionYears } from '../../src/survey/editions.ts';

export const editionOption = { edition: { type: 'string' } } as const;

/**
 * The year that was asked for. Where none was it is the latest edition that the project carries returns of: an
 * edition that is still being prepared or collected is asked for by its year.
 */
export function editionFrom(text: string | undefined): number {
  const latest = seedableEditions.at(-1);
  if (text === undefined && latest !== undefined) return latest;
  const year = editionYears().find((known) => String(known) === text);
  if (year === undefined)
    throw new Problem('unknown-edition', `Prasīta „${text}“, ir: ${editionYears().join(', ')}.`);
  return year;
}

export const languageOption = { lang: { type: 'string' } } as const;

/** The language that was asked for; Latvian where none was. */
export function languageFrom(text: string | undefined): Language {
  if (text === undefined || text === 'lv') return 'lv';
  if (text === 'en') return 'en';
  throw new Problem('bad-arguments', `Valodas „${text}“ nav; ir lv un en.`);
}
