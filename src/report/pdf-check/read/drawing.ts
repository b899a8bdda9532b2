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

type Mark = 'artifact' | 'tagged' | 'other';

type Drawing = Pick<ReadPage, 'untagged' | 'artifactsInsideTags' | 'tagsInsideArtifacts' | 'missingGlyphs'>;

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
  let artifactsInsideTags = 0;
  let tagsInsideArtifacts = 0;
  let missingGlyphs = 0;
  fnArray.forEach((fn, index) => {
    const given = argumentsOf(argsArray[index]);
    if (fn === OPS.beginMarkedContent || fn === OPS.beginMarkedContentProps) {
      const [tag, mcid] = given;
      const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
      const isTagged = typeof mcid === 'number' && tagged.has(idOf(mcid));
      const mark: Mark = name === 'Artifact' ? 'artifact' : isTagged ? 'tagged' : 'other';
      if (mark === 'artifact' && marks.includes('tagged')) artifactsInsideTags += 1;
      if (mark === 'tagged' && marks.includes('artifact')) tagsInsideArtifacts += 1;
      marks.push(mark);
    }
    if (fn === OPS.endMarkedContent) marks.pop();
    const glyphs = fn === OPS.showText ? argumentsOf(given[0]).filter(isGlyph) : [];
    missingGlyphs += glyphs.filter(({ originalCharCode }) => originalCharCode === 0).length;
    const what = drawn(fn, given, glyphs);
    if (what !== null && marks.every((mark) => mark === 'other')) untagged.push(what);
  });
  return { untagged, artifactsInsideTags, tagsInsideArtifacts, missingGlyphs };
};
