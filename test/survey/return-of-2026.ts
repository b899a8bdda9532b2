// Returns of 2026 for tests: those of 2025 as the later edition would have asked for them, with other answers.
import { asEdition } from '../../src/survey/as-edition.ts';
import type { MunicipalReturn2026 } from '../../src/survey/editions/2026.ts';
import type { Empty } from '../../src/survey/form.ts';
import { municipalFixtures } from '../fixture-returns.ts';

export type Sections2026 = MunicipalReturn2026['sections'];

export function returnsOf2026(): readonly MunicipalReturn2026[] {
  return municipalFixtures().map((ret) => asEdition(ret, 2026) as MunicipalReturn2026);
}

export function returnOf2026(territory: string): MunicipalReturn2026 {
  const found = returnsOf2026().find((ret) => ret.territory === territory);
  if (found === undefined) throw new Error(`No fixture of ${territory}`);
  return found;
}

/** The same return with sections replaced. */
export function withSections2026(
  ret: MunicipalReturn2026,
  sections: Partial<Sections2026>,
): MunicipalReturn2026 {
  return { ...ret, sections: { ...ret.sections, ...sections } };
}

/** The answers of a section that is not empty. */
export function answers2026<S extends keyof Sections2026>(
  ret: MunicipalReturn2026,
  section: S,
): Exclude<Sections2026[S], Empty> {
  const answers = ret.sections[section];
  if ('empty' in answers) throw new Error(`${section} is empty in ${ret.territory}`);
  return answers as Exclude<Sections2026[S], Empty>;
}
