// Which of the marks on a page belong to its structure, which are artifacts, and which are neither.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadPage } from './reading.ts';

/** The page's operators; the reader's own type says `any` of the arguments. */
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface Structure {
  /** Ids of the content that nodes of the tree claim. */
  readonly tagged: ReadonlySet<string>;
  /** The id of marked content by its number on the page. */
  readonly idOf: (mcid: number) => string;
}

interface Mark {
  readonly kind: 'artifact' | 'tagged' | 'other';
  readonly id: string;
}

interface Drawing {
  readonly marks: Pick<
    ReadPage,
    'untagged' | 'artifactsInsideTags' | 'tagsInsideArtifacts' | 'missingGlyphs'
  >;
  /** The words of tagged content by its id, without spaces. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Glyph {
  readonly originalCharCode: number;
  readonly unicode: string;
}

const argumentsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' && value !== null && 'originalCharCode' in value && 'unicode' in value;

const pictures: ReadonlyMap<number, string> = new Map([
  [OPS.paintImageXObject, 'image'],
  [OPS.paintInlineImageXObject, 'image'],
  [OPS.paintImageMaskXObject, 'image'],
  [OPS.shadingFill, 'shading'],
]);

/** What an operator draws: words, the kind of a graphic, or null. A path that only clips draws nothing. */
const drawn = (fn: number, given: readonly unknown[], glyphs: readonly Glyph[]): string | null => {
  if (fn === OPS.showText)
    return (
      glyphs
        .map(({ unicode }) => unicode)
        .join('')
        .trim() || null
    );
  if (fn === OPS.constructPath) return given[0] === OPS.endPath ? null : 'path';
  return pictures.get(fn) ?? null;
};

export const readDrawing = ({ fnArray, argsArray }: Operators, { tagged, idOf }: Structure): Drawing => {
  const marks: Mark[] = [];
  const untagged: string[] = [];
  const texts = new Map<string, string>();
  let artifactsInsideTags = 0;
  let tagsInsideArtifacts = 0;
  let missingGlyphs = 0;
  fnArray.forEach((fn, index) => {
    const given = argumentsOf(argsArray[index]);
    if (fn === OPS.beginMarkedContent || fn === OPS.beginMarkedContentProps) {
      const [tag, mcid] = given;
      const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
      const id = typeof mcid === 'number' ? idOf(mcid) : '';
      const kind = name === 'Artifact' ? 'artifact' : tagged.has(id) ? 'tagged' : 'other';
      const isInside = (outer: Mark['kind']) => marks.some((mark) => mark.kind === outer);
      if (kind === 'artifact' && isInside('tagged')) artifactsInsideTags += 1;
      if (kind === 'tagged' && isInside('artifact')) tagsInsideArtifacts += 1;
      marks.push({ kind, id });
    }
    if (fn === OPS.endMarkedContent) marks.pop();
    const glyphs = fn === OPS.showText ? argumentsOf(given[0]).filter(isGlyph) : [];
    missingGlyphs += glyphs.filter(({ originalCharCode }) => originalCharCode === 0).length;
    const what = drawn(fn, given, glyphs);
    if (what !== null && marks.every(({ kind }) => kind === 'other')) untagged.push(what);
    const owner = marks.findLast(({ kind }) => kind === 'tagged');
    if (what !== null && owner && fn === OPS.showText)
      texts.set(owner.id, (texts.get(owner.id) ?? '') + what.replace(/[\s\u00ad]/gu, ''));
  });
  return { marks: { untagged, artifactsInsideTags, tagsInsideArtifacts, missingGlyphs }, texts };
};
