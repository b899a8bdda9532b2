// The option `--edition YEAR`, the same in every command that works on one edition.
import { Problem } from '../src/problem.ts';
import { editionYears } from '../src/survey/editions.ts';

export const editionOption = { edition: { type: 'string' } } as const;

/** The year that was asked for, or the latest edition where none was. */
export function editionFrom(text: string | undefined): number {
  const latest = editionYears.at(-1);
  if (text === undefined && latest !== undefined) return latest;
  const year = editionYears.find((known) => String(known) === text);
  if (year === undefined)
    throw new Problem('unknown-edition', `Prasīta „${text}“, ir: ${editionYears.join(', ')}.`);
  return year;
}
