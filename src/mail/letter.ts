// What people are told by e-mail: a letter as plain values, in both languages, before anything is sent.
// Nobody's language is known, so a letter says everything in Latvian first and in English below.
import type { Language } from '../language/label.ts';

/** A part of a letter: running text, a link on a line of its own, or a list of remarks. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'remarks'; readonly remarks: readonly Remark[] };

/** What somebody wrote about a place of a return. */
export interface Remark {
  readonly place: string;
  /** Who wrote it, where the letter says so. */
  readonly by?: string | undefined;
  /** May have several lines. */
  readonly text: string;
}

/** What a letter says in one language. */
export interface Wording {
  readonly subject: string;
  readonly parts: readonly Part[];
}

export type LetterText = { readonly [language in Language]: Wording };

/** A letter to one person, ready to be sent. */
export interface Letter {
  /** Message-ID without angle brackets: the same however often this letter is sent, so that receivers can tell. */
  readonly id: string;
  readonly to: string;
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function text(words: string): Part {
  return { kind: 'text', text: words };
}

export function link(words: string, url: string): Part {
  return { kind: 'link', text: words, url };
}
