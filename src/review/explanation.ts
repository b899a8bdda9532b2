import { label } from '../language/label.ts';

/** The least that an explanation says: it is printed in the report as a data note. */
export const EXPLANATION_WORDS = 3;
export const EXPLANATION_LENGTH = 15;

/** Whether a text is a sentence that readers of the report can understand: words are runs of letters or digits. */
export function isExplanation(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= EXPLANATION_WORDS && text.trim().length >= EXPLANATION_LENGTH;
}

export const tooShort = label(
  'Paskaidrojumu publicēs pārskatā, tāpēc rakstiet veselu teikumu, kurā ir vismaz trīs vārdi un 15 rakstzīmes.',
  'The explanation is printed in the report, so please write a sentence: at least three words and 15 characters.',
);
