// The part of the library `hyphen` that is used; it has no types of its own.
declare module 'hyphen/patterns/lv.js' {
  const patterns: unknown;
  export default patterns;
}

declare module 'hyphen/hyphen.js' {
  /** Puts `hyphenChar` where the patterns allow a hyphen in the words of a text. */
  export default function createHyphenator(
    patterns: unknown,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string;
}
