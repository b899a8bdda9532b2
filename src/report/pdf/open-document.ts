// An empty tagged document with everything that it says of itself.
import PDFDocument from 'pdfkit';
import type { Book } from '../block.ts';
import { accessibilityMark } from './accessibility-mark.ts';
import { documentInfo } from './metadata.ts';
import { sheet } from './page.ts';
import { describe } from './pdfkit-internals.ts';
import { wordsOf } from './words.ts';

export const openDocument = (book: Book): PDFKit.PDFDocument => {
  // PDFKit loads Helvetica unless the font is null, which its types do not foresee.
  const options = { font: null as unknown as string, fontLayoutCache: false };
  const doc = new PDFDocument({
    ...options,
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: wordsOf(book).language,
    displayTitle: true,
    info: documentInfo(book),
  });
  describe(doc, accessibilityMark(book));
  return doc;
};
