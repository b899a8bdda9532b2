// The outline (bookmarks) of the document, two levels deep.
import type { Heading } from './flow/structure.ts';
import { sheet } from './page.ts';
import { countBookmarks } from './pdfkit-internals.ts';

/** PDFKit takes where a bookmark leads as distances, and counts the left one from the right. */
const leadsTo = (top: number) => ({ fit: false, top, left: sheet.width, zoom: 0, expanded: false });

/** A function that adds a heading of the open page at a height. */
export const outlineWriter = (doc: PDFKit.PDFDocument): ((heading: Heading, y: number) => void) => {
  let part = doc.outline;
  const add = (under: PDFKit.PDFOutline, heading: Heading, y: number) => {
    const item = under.addItem(heading.text, leadsTo(y));
    countBookmarks(under, doc);
    return item;
  };
  return (heading, y) => {
    if (heading.level === 1) part = add(doc.outline, heading, y);
    if (heading.level === 2) add(part, heading, y);
  };
};
