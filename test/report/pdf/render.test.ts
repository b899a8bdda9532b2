import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartItem } from '../../../src/figures/figure.ts';
import { printedTable } from '../../../src/figures/table.ts';
import type { Block, Book } from '../../../src/report/block.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { full } from '../../../src/report/pdf/page.ts';
import { readProvenance } from '../../../src/report/pdf/provenance.ts';
import { renderPdf } from '../../../src/report/pdf/render.ts';
import { missingGlyphs } from '../../../src/report/pdf/text/unsupported-characters.ts';
import { type Node, type ReadPage, readPdf, textOf, walk } from './read-pdf.ts';
import { prose, sampleBook } from './sample-book.ts';
import { drawnWords } from './sample-drawing.ts';

let book: Book;
let bytes: Uint8Array;
let pages: readonly ReadPage[];

beforeAll(async () => {
  book = sampleBook();
  bytes = await renderPdf(book);
  pages = await readPdf(bytes);
});

/** Comparable text: composed the same way and without spaces, which line ends make or take. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const nodes = (role: string | RegExp): readonly (Node & { readonly page: number })[] =>
  pages.flatMap((page) =>
    walk(page.tree)
      .filter((node) => (typeof role === 'string' ? node.role === role : role.test(node.role)))
      .map((node) => ({ ...node, page: page.number })),
  );

describe('a book as PDF', () => {
  it('has the same bytes each time it is made', async () => {
    expect(Buffer.from(await renderPdf(sampleBook())).equals(bytes)).toBe(true);
  });

  it('names the book, the snapshot and the version it was made from', async () => {
    const { scope, snapshot, version } = book;
    expect(await readProvenance(bytes)).toEqual({ scope, snapshot, version });
  });

  it('holds every text of every block', () => {
    const isNote = (child: Node, parent: Node) =>
      child.role === 'Note' || (child.role === 'Reference' && parent.role !== 'TOCI');
    const read = bare(pages.map((page) => textOf(page.tree, isNote)).join(''));
    const notes = bare(
      nodes('Note')
        .map((node) => textOf(node))
        .join(''),
    );
    const lost = book.blocks
      .flatMap(blockTexts)
      .map(bare)
      .filter((text) => !read.includes(text) && !notes.includes(text));
    expect(lost).toEqual([]);
  });

  it('has no text outside the structure tree but artifacts', () => {
    expect(pages.flatMap((page) => page.stray)).toEqual([]);
  });

  it('has no line or surface outside it but artifacts', () => {
    expect(pages.filter((page) => page.strayShapes > 0).map(({ number }) => number)).toEqual([]);
  });

  it('shows running heads and page numbers as artifacts', () => {
    const inside = pages.find((page) => page.number === 6)?.artifacts.join(' ');
    expect(inside).toContain('1. parauga novads');
    expect(inside).toMatch(/\b6\b/u);
  });

  it('gives every figure its alternative text and its own text inside it', () => {
    const figures = nodes('Figure');
    const expected = book.blocks.flatMap((block) => {
      if (block.kind === 'drawing') return [{ alt: block.alt, words: drawnWords }];
      if (block.kind !== 'figure') return [];
      const { alt, chart } = block.figure;
      const value = (item: ChartItem) => (item.value === null ? 'nav datu' : item.text);
      return [{ alt, words: chart.items.flatMap((item) => [item.label, value(item)]) }];
    });
    expect(figures.map((figure) => figure.alt)).toEqual(expected.map(({ alt }) => alt));
    for (const [index, { words }] of expected.entries()) {
      const text = bare(textOf(figures[index] as Node));
      for (const word of words) expect(text).toContain(bare(word));
    }
  });

  it('sets the words of figures within the columns of the page, and none over another', () => {
    for (const { figureWords } of pages) {
      for (const word of figureWords) {
        expect(word.left, word.text).toBeGreaterThanOrEqual(full.x - 0.5);
        expect(word.right, word.text).toBeLessThanOrEqual(full.x + full.width + 0.5);
      }
      const collisions = figureWords.flatMap((one, index) =>
        figureWords
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.bottom < other.top &&
              other.bottom < one.top,
          )
          .map((other) => `${one.text} / ${other.text}`),
      );
      expect(collisions).toEqual([]);
    }
    expect(pages.flatMap((page) => page.figureWords).length).toBeGreaterThan(60);
  });

  it('nests headings without skipping a level', () => {
    const levels = nodes(/^H\d$/u).map((node) => Number(node.role.slice(1)));
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    expect(levels.length).toBeGreaterThan(40);
  });

  it('never leaves a heading as the last line of a page, wherever on the page it falls', async () => {
    const blocks = Array.from({ length: 90 }, (_, index): readonly Block[] => [
      {
        kind: 'heading',
        id: `h${index}`,
        level: index === 0 ? 1 : index === 1 ? 2 : 3,
        text: `Virsraksts ${index}`,
        inContents: false,
      },
      { kind: 'paragraph', content: [{ kind: 'text', text: prose((index % 5) + 1, index) }] },
    ]).flat();
    const roles = [...pages, ...(await readPdf(await renderPdf({ ...book, blocks })))].map(
      (page) => page.lastRole,
    );
    expect(roles.length).toBeGreaterThan(pages.length + 8);
    for (const role of roles) expect(role).not.toMatch(/^H\d$/u);
  });

  it('numbers footnotes without gaps, each on the page of its mark', () => {
    const notes = nodes('Note').map((node) => ({
      page: node.page,
      number: Number(textOf(node.children.find((child) => child.role === 'Lbl') as Node)),
    }));
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
    expect(notes.length).toBeGreaterThan(60);
    for (const { page, number } of notes) {
      const marks = nodes('Reference')
        .filter((mark) => mark.page === page)
        .map((mark) => textOf(mark));
      expect(marks).toContain(String(number));
    }
  });

  it('lists in the contents the pages on which the headings stand, and leads there', () => {
    // A text over two lines is read without the space between them.
    const entries = nodes('TOCI').map((entry) => bare(textOf(entry)));
    const headings = book.blocks.flatMap((block) =>
      block.kind === 'heading' && block.inContents ? [block] : [],
    );
    const standing = nodes(/^H[12]$/u).map((node) => ({ page: node.page, text: bare(textOf(node)) }));
    const expected = headings.map(({ text }) => {
      const page = standing.find((heading) => heading.text === bare(text))?.page;
      return bare(`${text} ${page}`);
    });
    expect(entries).toEqual(expected);
    const links = pages.filter((page) => nodes('TOC').some((toc) => toc.page === page.number));
    // A heading over two lines is two links.
    expect([...new Set(links.flatMap((page) => page.leadsTo))]).toEqual([
      ...new Set(expected.map((entry) => Number(/\d+$/u.exec(entry)?.[0]))),
    ]);
  });

  it('heads every column and every row of its tables, once each', () => {
    const blocks = book.blocks.flatMap((block): readonly Block[] =>
      block.kind === 'profile_section' ? block.body : [block],
    );
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [printedTable(block.table)] : []));
    const headings = (part: string) =>
      nodes(part).flatMap((node) =>
        walk(node)
          .filter(({ role }) => role === 'TH')
          .map((cell) => bare(textOf(cell))),
      );
    expect(headings('THead')).toEqual(
      tables.flatMap(({ columns }) => columns.map(({ label }) => bare(label))),
    );
    expect(headings('TBody')).toEqual(tables.flatMap(({ rows }) => rows.map(([first = '']) => bare(first))));
  });

  it('has no internal link that leads nowhere, and footnote marks lead down their own page', () => {
    expect(pages.flatMap((page) => page.astray)).toEqual([]);
    const marked = pages.find((page) => walk(page.tree).some(({ role }) => role === 'Note'));
    expect(marked?.leadsTo.length).toBeGreaterThan(0);
    expect(new Set(marked?.leadsTo)).toEqual(new Set([marked?.number]));
  });

  it('opens footnote addresses as links', () => {
    const urls = pages.flatMap((page) => page.urls);
    expect(urls).toContain('https://likumi.lv/ta/id/360000');
  });

  it('draws no glyph that its fonts do not have', () => {
    expect(pages.reduce((sum, page) => sum + page.missingGlyphs, 0)).toBe(0);
  });
});

describe('characters without a glyph', () => {
  it('are named before the book goes to print', () => {
    const blocks = [{ kind: 'contents', title: 'Saturs 漢 😀' }] as const;
    const missing = missingGlyphs({ ...sampleBook(), blocks });
    expect(missing.map(({ codePoint }) => codePoint)).toEqual(['U+6F22']);
  });

  it('are none in Latvian text', () => {
    const blocks = [
      { kind: 'contents', title: 'ĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽž „citāts“ – 17\u202f079 ≥ ½ €' },
    ] as const;
    expect(missingGlyphs({ ...sampleBook(), blocks })).toEqual([]);
  });
});

describe('reading the mark of a file', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('Šis nav PDF.')],
    ['the head of a PDF only', new TextEncoder().encode('%PDF-1.7\n')],
  ])('finds none in %s', async (_, junk) => {
    expect(await readProvenance(junk)).toBeNull();
  });

  it('finds none in a PDF that is cut short before its pages, and does not throw', async () => {
    await expect(readProvenance(bytes.slice(0, 3000))).resolves.toBeNull();
  });
});
