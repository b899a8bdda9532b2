import { describe, expect, it } from 'vitest';
import type { Block, Book } from '../../../src/report/block.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { renderHtml } from '../../../src/report/html/render.ts';
import { renderPdf } from '../../../src/report/pdf/render.ts';
import { colour } from '../../../src/report/pdf/theme.ts';
import { type Node, textOf as pdfText, readPdf, walk } from '../pdf/read-pdf.ts';
import { sampleBook } from '../pdf/sample-book.ts';
import { books, splitPages, wholePage } from './books.ts';
import { readPage } from './read-html.ts';

/** Without spaces, which line ends make or take. */
const bare = (text: string): string => text.replace(/\s+/gu, '');

/** The texts of a book in reading order, and apart from them its footnotes. */
function textsOf(book: Book): { readonly running: readonly string[]; readonly notes: readonly string[] } {
  const notes = new Set(book.blocks.flatMap((block) => noteTexts(block)));
  const all = book.blocks.flatMap(blockTexts).map(bare);
  return { running: all.filter((text) => !notes.has(text)), notes: [...notes] };
}

function noteTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.content.flatMap((inline) => (inline.kind === 'footnote' ? [bare(inline.text)] : []));
    case 'list':
      return block.items.flatMap((content) => noteTexts({ kind: 'paragraph', content }));
    case 'profile_section':
      return [
        ...block.facts.flatMap(({ content }) => noteTexts({ kind: 'paragraph', content })),
        ...block.body.flatMap(noteTexts),
      ];
    default:
      return [];
  }
}

describe.each(books)('the text of %s', (_, book) => {
  it('stands whole and in order on its pages, and again on one page', () => {
    const { running, notes } = textsOf(book);
    expect(running.length).toBeGreaterThan(400);
    for (const pages of [splitPages(book).map(([, page]) => page), [wholePage(book)]]) {
      const read = pages.map(readPage);
      const text = bare(read.map((page) => page.text).join(''));
      const lost: string[] = [];
      let at = 0;
      for (const wanted of running) {
        const found = text.indexOf(wanted, at);
        if (found < 0) lost.push(wanted);
        else at = found + wanted.length;
      }
      expect(lost).toEqual([]);
      const noteText = bare(read.map((page) => page.notes).join(''));
      expect(notes.filter((note) => !noteText.includes(note))).toEqual([]);
    }
  });
});

describe('the web book beside the PDF', () => {
  it('says the same in every block of the sample', async () => {
    const book = sampleBook();
    const nodes = (await readPdf(await renderPdf(book))).flatMap((page) => walk(page.tree));
    const isNote = (child: Node, parent: Node) =>
      child.role === 'Note' || (child.role === 'Reference' && parent.role !== 'TOCI');
    // The PDF composes letters and shows a box for what its fonts do not have.
    const alike = (text: string) => bare(text.normalize('NFKC'));
    const documents = nodes.filter(({ role }) => role === 'Root');
    const print = alike(documents.map((page) => pdfText(page, isNote)).join(''));
    const printNotes = alike(
      nodes
        .filter(({ role }) => role === 'Note')
        .map((node) => pdfText(node))
        .join(''),
    );
    const { text, notes } = readPage(wholePage(book));
    const [screen, screenNotes] = [alike(text), alike(notes)];
    const texts = book.blocks.flatMap(blockTexts).map(alike);
    const missing = (inText: string, inNotes: string) =>
      texts.filter((wanted) => !inText.includes(wanted) && !inNotes.includes(wanted));
    expect(print.length).toBeGreaterThan(10_000);
    expect(missing(screen, screenNotes)).toEqual([]);
    expect(missing(print, printNotes)).toEqual(missing(screen, screenNotes));
  });

  it('has the same colours', async () => {
    const style = Buffer.from((await renderHtml(sampleBook())).get('assets/book.css') ?? []).toString();
    for (const [name, value] of Object.entries(colour)) expect(style).toContain(`--${name}: ${value};`);
  });
});
