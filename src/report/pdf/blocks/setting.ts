// What every block function gets: the document, and where its pieces stand on the page and in the structure tree.
import type { Heading, Tag } from '../flow/structure.ts';
import type { Column } from '../page.ts';
import type { Faces } from '../text/faces.ts';
import type { Words } from '../words.ts';

export interface Setting {
  readonly doc: PDFKit.PDFDocument;
  readonly faces: Faces;
  readonly words: Words;
  /** The parent of the block's structure elements. */
  readonly parent: Tag;
  /** The column of running text, and that of tables. */
  readonly column: Column;
  readonly wide: Column;
  /** The level of the heading that the block stands under, 0 before the first. */
  readonly level: 0 | 1 | 2 | 3;
  /** The block before it is a heading of a part or a chapter. */
  readonly underHeading: boolean;
  /** Headings of the whole book that the contents list. */
  readonly contents: readonly Heading[];
}
