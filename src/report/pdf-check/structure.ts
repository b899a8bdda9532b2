// The structure elements of a file, and the standard types of PDF 1.7 (ISO 32000-1, 14.8.4).
import { at, catalog, each, type PdfObjects, type PdfValue } from './read/objects.ts';

const grouping = 'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private';
const block = 'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot';
const inline = 'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP';
const illustration = 'Figure Formula Form';

export const standardTypes: ReadonlySet<string> = new Set(
  [grouping, block, inline, illustration].flatMap((types) => types.split(' ')),
);

/** The elements from the root down, in reading order. Marked content and annotations are left out. */
export const elements = (objects: PdfObjects): readonly PdfValue[] => {
  const below = (element: PdfValue): readonly PdfValue[] =>
    each(objects, at(objects, element, '/K'))
      .filter((kid) => at(objects, kid, '/S') !== null)
      .flatMap((kid) => [kid, ...below(kid)]);
  return below(at(objects, catalog(objects), '/StructTreeRoot'));
};

/** The type of an element without its slash. */
export const typeOf = (objects: PdfObjects, element: PdfValue): string => {
  const type = at(objects, element, '/S');
  return typeof type === 'string' ? type.slice(1) : '';
};

/** An attribute of an element, from whichever of its attribute dictionaries has it. */
export const attribute = (objects: PdfObjects, element: PdfValue, key: string): PdfValue =>
  each(objects, at(objects, element, '/A'))
    .map((attributes) => at(objects, attributes, key))
    .find((value) => value !== null) ?? null;
