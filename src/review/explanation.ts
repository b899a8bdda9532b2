import { type Label, label } from '../language/label.ts';
import { unprintableIn } from '../language/printed-characters.ts';

/** The least that an explanation says: it is printed in the report as a data note. */
const EXPLANATION_WORDS = 3;
const EXPLANATION_LENGTH = 15;

const tooShort = label(
  'Paskaidrojumu publicēs pārskatā, tāpēc rakstiet veselu teikumu, kurā ir vismaz trīs vārdi un 15 rakstzīmes.',
  'The explanation is printed in the report, so please write a sentence: at least three words and 15 characters.',
);

const unprintable = (character: string) =>
  label(
    `Paskaidrojumu publicēs pārskatā, bet rakstzīmi „${character}“ izdrukāt nevar. Rakstiet to vārdiem vai ar latīņu burtiem.`,
    `The explanation is printed in the report, but the character “${character}” cannot be printed. Write it in words or in Latin letters.`,
  );

/**
 * Why a text cannot be printed as an explanation: it is no sentence that readers of the report can understand, words
 * being runs of letters or digits, or has a character that no font has. Null where it can.
 */
export function explanationFault(text: string): Label | null {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < EXPLANATION_WORDS || text.trim().length < EXPLANATION_LENGTH) return tooShort;
  const [character] = unprintableIn(text);
  return character === undefined ? null : unprintable(character);
}
