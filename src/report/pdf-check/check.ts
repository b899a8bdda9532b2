// What a check of a PDF is: a title for people, the failure conditions that it decides, and how it finds them.
import type { Label } from '../../language/label.ts';
import type { ConditionId } from './conditions.ts';
import type { PdfObjects } from './read-objects.ts';
import type { Reading } from './read-pages.ts';

/** One place that fails. `where` names it: a tag, a font, a text. */
export interface Fault {
  /** Counted from 1; null for what is not on a page. */
  readonly page: number | null;
  readonly where: string;
}

interface Described {
  readonly id: string;
  /** What holds where the check passes. */
  readonly title: Label;
  /** Of the Matterhorn Protocol; empty for what another standard asks, which `because` names. */
  readonly conditions: readonly ConditionId[];
  /** How the check is stricter than the protocol, or what else asks for it. English, for the documentation. */
  readonly because?: string;
}

/** Decided on what pdf.js reads: pages, marked content, structure, annotations. */
export interface PageCheck extends Described {
  readonly reads: 'pages';
  readonly find: (reading: Reading) => readonly Fault[];
}

/** Decided on the objects of the file, which need qpdf. */
export interface ObjectCheck extends Described {
  readonly reads: 'objects';
  readonly find: (objects: PdfObjects) => readonly Fault[];
}

export type Check = PageCheck | ObjectCheck;

/** Faults of the document as a whole. */
export const inDocument = (places: readonly string[]): readonly Fault[] =>
  places.map((where) => ({ page: null, where }));
