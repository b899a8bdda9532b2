import type { Inline } from '../block.ts';

/** Footnotes numbered from 1 through one book, in the order in which the book asks for them. */
export interface Footnotes {
  readonly to: (text: string, url: string | null) => Inline;
}

export function startFootnotes(): Footnotes {
  let last = 0;
  return {
    to(text, url) {
      last += 1;
      return { kind: 'footnote', number: last, text, url };
    },
  };
}
