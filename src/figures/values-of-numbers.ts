// Numbers that municipalities gave have a total, a median and the highest of them in one list of values: which of these a
// chart draws, and which areas and years compare.
import type { Heading, OfQuestion } from '../aggregate/indicator.ts';
import { territoryByCode } from '../survey/territories.ts';

interface Keyed {
  readonly key: string;
}

/** What is drawn: of numbers those of single municipalities, because their total would dwarf them. */
export function drawnValues<V extends Keyed>(
  question: OfQuestion | undefined,
  values: readonly V[],
): readonly V[] {
  return isOfNumbers({ question }) ? values.filter(isMunicipality) : values;
}

/** What areas and years have in common: of numbers total and median, because each has its own highest. */
export function comparedValues<V extends Keyed>(
  question: OfQuestion | undefined,
  values: readonly V[],
): readonly V[] {
  return isOfNumbers({ question }) ? values.filter((value) => !isMunicipality(value)) : values;
}

export function isOfNumbers({ question }: { readonly question?: Heading['question'] | undefined }): boolean {
  return question?.shape === 'numbers' || question?.shape === 'rows';
}

function isMunicipality({ key }: Keyed): boolean {
  return territoryByCode(key) !== null;
}
