// Sentences: how far a number, a year and a noun belong together.

/** The sentences of a text. „2026. gada“ and „u. c.“ do not end one: what follows them is a small letter. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}„"“])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
