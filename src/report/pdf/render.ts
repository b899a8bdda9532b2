// The book as a PDF: blocks are set as pieces, pieces fill pages, pages are painted one by one.
// Tagged, with outline and links; the same book always gives the same bytes.
import type { Book } from '../block.ts';
import { compose } from './compose.ts';
import { noteSetter } from './flow/footnotes.ts';
import { type Page, paginate } from './flow/paginate.ts';
import { leave, type Painter } from './flow/painter.ts';
import type { Heading } from './flow/structure.ts';
import { paintFurniture } from './furniture.ts';
import { openDocument } from './open-document.ts';
import { outlineWriter } from './outline-writer.ts';
import { textBottom } from './page.ts';
import { outputOf } from './pdfkit-output.ts';
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

const paintPages = (
  doc: PDFKit.PDFDocument,
  pages: readonly Page[],
  painter: Painter,
  notes: ReturnType<typeof noteSetter>,
) => {
  pages.forEach((page, index) => {
    doc.addPage();
    paintFurniture(painter, page, index + 1);
    for (const { piece, y, again } of page.pieces) piece.paint(painter, y, again);
    notes.paint(painter, page.notes, textBottom);
    leave(painter);
  });
};

/** Renders a book to the bytes of a PDF. */
export const renderPdf = async (book: Book): Promise<Uint8Array> => {
  const doc = openDocument(book);
  const finish = outputOf(doc);
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
  paintPages(doc, pages, painter, notes);
  return finish();
};
