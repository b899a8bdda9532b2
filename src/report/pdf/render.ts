// A book as a PDF: blocks become pieces, pieces fill pages, pages are painted one by one. The file is tagged and has
// an outline and links; the same book always gives the same bytes.
import { once } from 'node:events';
import type { Book } from '../block.ts';
import { compose } from './compose.ts';
import { noteSetter } from './flow/footnotes.ts';
import { type Page, paginate } from './flow/paginate.ts';
import { leave, type Painter } from './flow/painter.ts';
import type { Heading } from './flow/structure.ts';
import { openDocument } from './open-document.ts';
import { sheet, textBottom } from './page.ts';
import { countBookmarks } from './pdfkit-internals.ts';
import { paintRunningHeads } from './running-heads.ts';
import { openFaces } from './text/faces.ts';

interface Place {
  readonly destination: string;
  readonly page: number;
}

/** Destinations are numbered, because PDFKit sorts their names by language and readers by code. */
const placesOf = (pages: readonly Page[]): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  pages.forEach((page, index) => {
    for (const { piece } of page.pieces) {
      if (!piece.heading || piece.heading.level === 0) continue;
      const destination = `heading-${String(places.size + 1).padStart(5, '0')}`;
      places.set(piece.heading.id, { destination, page: index + 1 });
    }
  });
  return places;
};

/** The destination of a bookmark, as distances; PDFKit counts the left one from the right. */
const bookmarkTarget = (top: number) => ({ fit: false, top, left: sheet.width, zoom: 0, expanded: false });

/** Adds headings of the open page to the outline (bookmarks), which is two levels deep. */
const outlineWriter = (doc: PDFKit.PDFDocument): ((heading: Heading, y: number) => void) => {
  let part = doc.outline;
  const add = (under: PDFKit.PDFOutline, heading: Heading, y: number) => {
    const item = under.addItem(heading.text, bookmarkTarget(y));
    countBookmarks(under, doc);
    return item;
  };
  return (heading, y) => {
    if (heading.level === 1) part = add(doc.outline, heading, y);
    if (heading.level === 2) add(part, heading, y);
  };
};

const paintPages = (
  doc: PDFKit.PDFDocument,
  pages: readonly Page[],
  painter: Painter,
  notes: ReturnType<typeof noteSetter>,
  mark: string | null,
) => {
  pages.forEach((page, index) => {
    doc.addPage();
    paintRunningHeads(painter, page, index + 1, mark);
    for (const { piece, y, again } of page.pieces) piece.paint(painter, y, again);
    notes.paint(painter, page.notes, textBottom);
    leave(painter);
  });
};

/** Ends the document. */
const bytesOf = async (doc: PDFKit.PDFDocument): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = once(doc, 'end');
  doc.end();
  await ended;
  return Buffer.concat(chunks);
};

/** Renders a book to the bytes of a PDF. */
export const renderPdf = async (book: Book): Promise<Uint8Array> => {
  const doc = openDocument(book);
  const faces = openFaces(doc);
  const notes = noteSetter(faces);
  const pages = paginate(compose(doc, faces, book), notes.height);
  const places = placesOf(pages);
  const painter: Painter = {
    doc,
    faces,
    notes: new Map(),
    passages: new Map(),
    open: null,
    destination: (id: Heading['id']) => places.get(id)?.destination ?? null,
    pageOf: (id) => places.get(id)?.page ?? 0,
    bookmark: outlineWriter(doc),
  };
  paintPages(doc, pages, painter, notes, book.mark ?? null);
  return bytesOf(doc);
};
