/** Text that people wrote, made safe for a header or the middle of a sentence. */
export function oneLine(words: string): string {
  return words.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
