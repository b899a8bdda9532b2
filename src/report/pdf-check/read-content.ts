// What the drawing instructions of a page say: which content is tagged, which an artifact, and which neither.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PageContent {
  /** What is drawn outside the structure tree and is no artifact: words, or what kind of graphic. */
  readonly untagged: readonly string[];
  readonly artifactsInsideTags: number;
  readonly tagsInsideArtifacts: number;
  /** How often .notdef is shown. */
  readonly missingGlyphs: number;
  /** The words of tagged content by its id, without spaces. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The page's operators; the type of pdf.js says `any` of the arguments. */
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface Structure {
  /** Ids of the content that elements of the structure tree claim. */
  readonly tagged: ReadonlySet<string>;
  /** The id of marked content by its number on the page. */
  readonly idOf: (mcid: number) => string;
}

interface MarkedContent {
  readonly kind: 'artifact' | 'tagged' | 'other';
  readonly id: string;
}

interface Glyph {
  readonly originalCharCode: number;
  readonly unicode: string;
}

const argumentsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' && value !== null && 'originalCharCode' in value && 'unicode' in value;

const graphics: ReadonlyMap<number, string> = new Map([
  [OPS.constructPath, 'path'],
  [OPS.paintImageXObject, 'image'],
  [OPS.paintInlineImageXObject, 'image'],
  [OPS.paintImageMaskXObject, 'image'],
  [OPS.shadingFill, 'shading'],
]);

/** What an operator draws: words, the kind of a graphic, or nothing. A path that only clips draws nothing. */
const drawn = (operator: number, given: readonly unknown[], glyphs: readonly Glyph[]): string => {
  if (operator === OPS.constructPath && given[0] === OPS.endPath) return '';
  return (
    graphics.get(operator) ??
    glyphs
      .map(({ unicode }) => unicode)
      .join('')
      .trim()
  );
};

export const readContent = ({ fnArray, argsArray }: Operators, { tagged, idOf }: Structure): PageContent => {
  const open: MarkedContent[] = [];
  const untagged: string[] = [];
  const texts = new Map<string, string>();
  let artifactsInsideTags = 0;
  let tagsInsideArtifacts = 0;
  let missingGlyphs = 0;
  const begin = ([tag, mcid]: readonly unknown[]) => {
    const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
    const id = typeof mcid === 'number' ? idOf(mcid) : '';
    const kind = name === 'Artifact' ? 'artifact' : tagged.has(id) ? 'tagged' : 'other';
    const isInside = (outer: MarkedContent['kind']) => open.some((mark) => mark.kind === outer);
    if (kind === 'artifact' && isInside('tagged')) artifactsInsideTags += 1;
    if (kind === 'tagged' && isInside('artifact')) tagsInsideArtifacts += 1;
    open.push({ kind, id });
  };
  fnArray.forEach((operator, index) => {
    const given = argumentsOf(argsArray[index]);
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) begin(given);
    if (operator === OPS.endMarkedContent) open.pop();
    const glyphs = operator === OPS.showText ? argumentsOf(given[0]).filter(isGlyph) : [];
    missingGlyphs += glyphs.filter(({ originalCharCode }) => originalCharCode === 0).length;
    const what = drawn(operator, given, glyphs);
    if (what !== '' && open.every(({ kind }) => kind === 'other')) untagged.push(what);
    const owner = open.findLast(({ kind }) => kind === 'tagged');
    if (owner && glyphs.length > 0)
      texts.set(owner.id, (texts.get(owner.id) ?? '') + what.replace(/[\s\u00ad]/gu, ''));
  });
  return { untagged, artifactsInsideTags, tagsInsideArtifacts, missingGlyphs, texts };
};
