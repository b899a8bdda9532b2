// Where on the map the highest class lies: how many municipalities it has, and in which planning regions.
import { municipality } from '../language/noun.ts';
import { counted } from '../language/numeral.ts';
import { regionSpread } from './region-spread.ts';

/** `range` is the class as the key of the map has it; nothing is said of a single municipality. */
export function highestClassSentences(range: string, codes: readonly string[]): readonly string[] {
  if (codes.length < 2) return [];
  return [`Augstākajā klasē (${range}) ir ${counted(codes.length, municipality)}.`, ...regionSpread(codes)];
}
