// A body of the book (its blocks, its PDF, its web pages) as a reader meets it: one thing after the other. What this
// file makes of it is the same for all of them: profiles, cut into their sections.

export type Token =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** A paragraph, a cell or an item begins or ends. */
  | { readonly kind: 'edge' }
  /** What a footnote says, where its mark stands. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string };

/**
 * Text without what print makes or takes: spaces of any kind, soft hyphens, ligatures; quotation marks are one kind,
 * because the book makes them even.
 */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad]+/gu, '')
    .replaceAll(/[„“”‟«»]/gu, '"');

export interface Passage {
  readonly heading: string;
  readonly text: string;
  /** Places in the text at which something begins or ends. */
  readonly edges: ReadonlySet<number>;
}

export interface Profile {
  /** From the heading of the profile to that of its first section. */
  readonly head: Passage;
  readonly sections: readonly Passage[];
  readonly urls: ReadonlySet<string>;
}

const passageOf = (heading: string, tokens: readonly Token[]): Passage => {
  let text = '';
  const edges = new Set([0]);
  for (const token of tokens) {
    const isSaid = token.kind === 'text' || token.kind === 'note';
    if (token.kind !== 'text') edges.add(text.length);
    if (isSaid) text += bare(token.text);
    if (token.kind !== 'text') edges.add(text.length);
  }
  return { heading, text, edges: edges.add(text.length) };
};

/** Cut before each heading of a level or above; what stands before the first is left out. */
const cut = (tokens: readonly Token[], level: number) => {
  const pieces: { heading: string; level: number; tokens: Token[] }[] = [];
  for (const token of tokens) {
    if (token.kind === 'heading' && token.level <= level)
      pieces.push({ heading: bare(token.text), level: token.level, tokens: [] });
    else pieces.at(-1)?.tokens.push(token);
  }
  return pieces;
};

/** The profiles of a body by their headings: what is headed so and has numbered sections under it. */
export function profilesIn(tokens: readonly Token[]): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Profile>();
  for (const piece of cut(tokens, 2)) {
    const [first, ...rest] = cut([{ kind: 'heading', level: 3, text: piece.heading }, ...piece.tokens], 3);
    const sections = rest.filter(({ heading }) => /^\d+\./u.test(heading));
    if (piece.level !== 2 || first === undefined || sections.length === 0) continue;
    if (profiles.has(piece.heading)) throw new Error(`Two profiles are headed ${piece.heading}`);
    profiles.set(piece.heading, {
      head: passageOf(piece.heading, first.tokens),
      sections: sections.map(({ heading, tokens: inside }) => passageOf(heading, inside)),
      urls: new Set(
        piece.tokens.flatMap((token) => (token.kind === 'link' ? [new URL(token.url).href] : [])),
      ),
    });
  }
  return profiles;
}
