// Inline content as spans: text with its face, size, colour and target.
import type { Inline } from '../../block.ts';
import { colour, type TextStyle } from '../theme.ts';
import type { FaceName } from './faces.ts';

export type Footnote = Extract<Inline, { kind: 'footnote' }>;

/** The target of a link. */
export type Target =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'heading'; readonly id: string }
  | { readonly kind: 'note'; readonly note: Footnote };

export interface Span {
  readonly text: string;
  readonly face: FaceName;
  readonly size: number;
  readonly colour: string;
  /** Its rise above the baseline, in points. */
  readonly rise: number;
  readonly target: Target | null;
  /** Its words may be hyphenated where lines would be left short. */
  readonly hyphens?: boolean;
  /** Only where it differs from the document's. */
  readonly language?: 'en';
}

/** One span in the plain form of a style. */
export const plain = (text: string, style: TextStyle): Span => ({
  text,
  face: style.face,
  size: style.size,
  colour: style.colour,
  rise: 0,
  target: null,
  hyphens: style.hyphens ?? false,
});

const referenceSize = 0.64;
const referenceRise = 0.34;

const span = (inline: Inline, style: TextStyle): Span => {
  switch (inline.kind) {
    case 'text': {
      const base = { ...plain(inline.text, style), ...(inline.language && { language: inline.language }) };
      if (inline.style === 'strong') return { ...base, face: style.strong };
      if (inline.style === 'emphasis') return { ...base, face: style.emphasis };
      if (inline.style === 'muted') return { ...base, colour: colour.muted };
      return base;
    }
    case 'link':
      return { ...plain(inline.text, style), colour: colour.link, target: { kind: 'url', url: inline.url } };
    case 'reference':
      return {
        ...plain(inline.text, style),
        colour: colour.link,
        target: { kind: 'heading', id: inline.target },
      };
    case 'footnote':
      return {
        ...plain(String(inline.number), style),
        face: 'sans',
        size: style.size * referenceSize,
        rise: style.size * referenceRise,
        colour: colour.accent,
        target: { kind: 'note', note: inline },
      };
  }
};

/** The spans of running text in a style. */
export const spans = (content: readonly Inline[], style: TextStyle): readonly Span[] =>
  content.map((inline) => span(inline, style));
