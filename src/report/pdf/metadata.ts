// What the PDF says of itself. Its date is that of the data, so that the same book gives the same bytes.
import type { Book } from '../block.ts';
import { writeMark } from './mark.ts';

/** PDFKit puts these words into XML as they are. */
const plainXml = (text: string): string =>
  text.replaceAll('&', '+').replaceAll('<', '‹').replaceAll('>', '›');

export const documentInfo = (book: Book): PDFKit.DocumentInfo => {
  const date = new Date(book.asOf);
  return {
    Title: plainXml(book.title),
    Subject: plainXml(book.subject),
    Author: plainXml(book.author),
    Keywords: writeMark(book),
    Creator: `Kopskats ${book.version}`,
    Producer: `Kopskats ${book.version}`,
    CreationDate: date,
    ModDate: date,
  };
};
