// How the book is split into pages: one for each chapter, and in a chapter of profiles one for each profile, so that a
// page loads fast, can be linked to and has one subject; the front page holds all up to the contents. One more page holds the whole book, for search and print.
import type { Block, Book, HeadingBlock } from '../block.ts';

export interface Page {
  /** The name of its file, without a folder. */
  readonly file: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The heading that the page opens with; null for the front page and for the whole book. */
  readonly opening: HeadingBlock | null;
  /** The chapter that the page belongs to, where the page does not open it itself. */
  readonly chapter: HeadingBlock | null;
  /** Subchapters with pages of their own; only on the page that opens such a chapter. */
  readonly subpages: readonly HeadingBlock[];
}

export const FRONT = 'index.html';
export const WHOLE = 'visa-gramata.html';

/** The pages in reading order, the front page first. Throws a RangeError where two would have the same file. */
export function pagesOf(book: Book): readonly Page[] {
  const front = book.blocks.findIndex(({ kind }) => kind === 'contents') + 1;
  const [rest = [], ...chapters] = cutAt(book.blocks.slice(front), 1);
  const pages = [
    frontPage(book, [...book.blocks.slice(0, front), ...rest]),
    ...chapters.flatMap(chapterPages),
  ];
  const files = pages.map(({ file }) => file);
  const twice = files.find((file, at) => files.indexOf(file) !== at || file === WHOLE);
  if (twice !== undefined) throw new RangeError(`Two pages of the book would be ${twice}`);
  return pages;
}

/** Every block on one page. */
export function wholePage(book: Book, title: string): Page {
  return { file: WHOLE, title, blocks: book.blocks, opening: null, chapter: null, subpages: [] };
}

function frontPage({ title }: Book, blocks: readonly Block[]): Page {
  return { file: FRONT, title, blocks: trimmed(blocks), opening: null, chapter: null, subpages: [] };
}

function chapterPages(blocks: readonly Block[]): readonly Page[] {
  if (!blocks.some(({ kind }) => kind === 'profile_section' || kind === 'page_break')) {
    const page = headedPage(blocks, null);
    return page === null ? [] : [page];
  }
  const [intro = [], ...sections] = cutAt(blocks, 2);
  const opening = headedPage(intro, null);
  const pages = sections.flatMap((section) => headedPage(section, opening?.opening ?? null) ?? []);
  return opening === null
    ? pages
    : [{ ...opening, subpages: pages.flatMap((page) => page.opening ?? []) }, ...pages];
}

function headedPage(blocks: readonly Block[], chapter: HeadingBlock | null): Page | null {
  const [opening] = blocks;
  if (opening?.kind !== 'heading') return null;
  const file = `${opening.id.replace(/[^\w-]+/g, '-')}.html`;
  return { file, title: opening.text, blocks: trimmed(blocks), opening, chapter, subpages: [] };
}

/** Cut before every heading of a level; the first piece, before any, may be empty. */
function cutAt(blocks: readonly Block[], level: HeadingBlock['level']): readonly (readonly Block[])[] {
  const pieces: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === level) pieces.push([]);
    pieces.at(-1)?.push(block);
  }
  return pieces;
}

/** Without the page breaks at its end: the page itself is one. */
function trimmed(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'page_break');
  return blocks.slice(0, last + 1);
}
