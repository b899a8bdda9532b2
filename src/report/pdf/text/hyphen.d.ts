// The part of the library `hyphen` that is used; it has no types of its own.
declare module 'hyphen/patterns/lv.js' {
  /** What follows a letter in a pattern: more letters, the number of its levels where it ends, or both. */
  export type Branch = number | Trie | readonly [Trie, number];
  export interface Trie {
    readonly [letter: string]: Branch;
  }
  /** The levels of all patterns, by number, and the patterns letter by letter. */
  const patterns: readonly [levels: readonly (readonly number[])[], trie: Trie];
  export default patterns;
}

declare module 'hyphen/hyphen.js' {
  /** Puts `hyphenChar` where patterns part the words of a text; the tests hold our way through them against it. */
  export default function createHyphenator(
    patterns: unknown,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string;
}
