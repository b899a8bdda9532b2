// Abbreviations in running text: words in capitals, and those that a text itself explains.

/** Addresses, numbers of projects and words with strokes. */
const NO_WORDS = /\S*(?:[@_]|:\/\/|www\.)\S*|\S*\p{L}[-/.]\S*\p{N}\S*|\S*\p{N}[-/.]\S*\p{L}\S*/gu;
const CAPITALS = /(?<![\p{L}\p{N}\-/])\p{Lu}{2,}\+?(?![\p{L}\p{N}]|[-/.]\p{L})/gu;
const ROMAN = /^[IVXLC]+$/u;

/** Words of two or more capitals, Roman numbers aside, as often as they occur; with the sign of „ESF+“. */
export function abbreviationsIn(text: string): readonly string[] {
  return (text.replace(NO_WORDS, ' ').match(CAPITALS) ?? []).filter((word) => !ROMAN.test(word));
}

/** „… centrs (RIIMC)“: explained where it first stands. */
export function explainedIn(text: string): readonly string[] {
  return [...text.matchAll(/\((\p{Lu}{2,}\+?)[,)]/gu)].map(([, word = '']) => word);
}
