// Text as unbreakable chunks, and the ways to split one that is too long for its line.
import { fitting, isAddress, isBound, isCode, parts } from './break-points.ts';
import type { Faces } from './faces.ts';
import { softHyphen } from './hyphenate.ts';
import type { Span } from './span.ts';
import { inFaces } from './unsupported-characters.ts';

/** Text of one span, measured and shaped. */
export interface Atom {
  readonly span: Span;
  readonly text: string;
  readonly width: number;
  readonly glyphs: string;
}

/** An unbreakable run of text, and what precedes it: a space, a line break, or nothing. */
export interface Chunk {
  readonly atoms: Atom[];
  readonly before: Atom | 'line-end' | null;
  /** A URL or e-mail address, which has break points of its own and is never hyphenated. */
  readonly address: boolean;
  width: number;
}

const atom = (faces: Faces, span: Span, text: string): Atom => {
  const word = faces[span.face].word(text);
  return { span, text, width: word.advance * span.size, glyphs: word.glyphs };
};

/** The share of a line that words bound to each other may take; in a narrower column they are broken like others. */
const boundShare = 0.5;

/** The chunks of a text for lines of this width in points. */
export const chunksOf = (faces: Faces, spans: readonly Span[], line: number): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  let open: Chunk | null = null;
  let before: Chunk['before'] = null;
  const close = () => {
    open = null;
  };
  /** The previous chunk with the space added, where the next word must not begin a line. */
  const bound = (next: Atom): Chunk | null => {
    const last = chunks.at(-1);
    const word = last?.atoms.at(-1);
    if (!last || !word || before === null || before === 'line-end' || !isBound(word.text, next.text))
      return null;
    const room = isCode(next.text) ? line : line * boundShare;
    if (last.width + before.width + next.width > room) return null;
    last.atoms.push(before);
    last.width += before.width;
    before = null;
    return last;
  };
  const add = (next: Atom, address: boolean) => {
    open ??= bound(next);
    if (open === null) {
      open = { atoms: [next], before, address, width: next.width };
      chunks.push(open);
      before = null;
    } else {
      open.atoms.push(next);
      open.width += next.width;
    }
  };
  for (const { span, text: run } of spans.flatMap((one) => inFaces(faces, one))) {
    for (const text of run.split(/([ \n])/u)) {
      if (text === '') continue;
      if (text === '\n') {
        close();
        before = 'line-end';
      } else if (text === ' ') {
        close();
        if (chunks.length > 0) before ??= atom(faces, span, ' ');
      } else {
        const address = span.target?.kind === 'url' || isAddress(text);
        const isWhole = !address && isCode(text) && atom(faces, span, text).width <= line;
        (isWhole ? [text] : parts(text)).forEach((part, index) => {
          if (index > 0) close();
          add(atom(faces, span, part), address);
        });
      }
    }
  }
  // Keep a space at the end of the text: it separates the text, for screen readers, from what is painted beside it.
  if (before !== null && before !== 'line-end') chunks.at(-1)?.atoms.push(before);
  return chunks;
};

const isName = (text: string): boolean => /^\P{L}*\p{Lu}/u.test(text);

/** Whether the word may be hyphenated to fill a line. Names are not, because readers look for them. */
export const isHyphenated = ({ atoms: [first], address }: Chunk): boolean =>
  first?.span.hyphens === true && !address && !isName(first.text);

/** The longest beginning of the word that fits into `room` with a hyphen, and the rest; null where none fits. */
export const hyphenated = (faces: Faces, chunk: Chunk, room: number): readonly [Chunk, Chunk] | null => {
  const [first, ...others] = chunk.atoms;
  if (!first || chunk.address || first.span.language) return null;
  const { span, text } = first;
  for (const at of faces[span.face].hyphenate(text).toReversed()) {
    const head = atom(faces, span, text.slice(0, at) + softHyphen);
    if (head.width > room) continue;
    const tail = [atom(faces, span, text.slice(at)), ...others];
    return [
      { ...chunk, atoms: [head], width: head.width },
      { ...chunk, atoms: tail, before: null, width: tail.reduce((sum, { width }) => sum + width, 0) },
    ];
  }
  return null;
};

/** Splits a chunk wider than a line and without break points at any letter, into parts of similar width. */
export const splitAnywhere = (faces: Faces, chunk: Chunk, line: number): readonly Chunk[] => {
  const width = Math.min(line, chunk.width / Math.ceil(chunk.width / line) + line * 0.03);
  let piece: Chunk = { ...chunk, atoms: [], width: 0 };
  const pieces = [piece];
  for (const { span, text } of chunk.atoms) {
    let rest = text;
    while (rest !== '') {
      const room = width - piece.width;
      const begins = fitting(rest, (beginning) => atom(faces, span, beginning).width <= room);
      const next = atom(faces, span, begins);
      if (piece.atoms.length > 0 && next.width > room) {
        piece = { ...chunk, atoms: [], before: null, width: 0 };
        pieces.push(piece);
        continue;
      }
      piece.atoms.push(next);
      piece.width += next.width;
      rest = rest.slice(begins.length);
    }
  }
  return pieces;
};
