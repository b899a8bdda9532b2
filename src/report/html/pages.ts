// How the book is cut into pages: a page for each part, and in a part of profiles one for each profile, so that a
// page is quick, can be linked to and is about one thing. One more page holds the whole book, for searching and print.
import type { Block, Book, HeadingBlock } from '../block.ts';

export interface Page {
  /** The name of its file, without a folder. */
  readonly file: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The heading that the page opens with; null for the front page and for the whole book. */
  readonly opening: HeadingBlock | null;
  /** The part that the page is of, where the page does not open it itself. */
  readonly part: HeadingBlock | null;
  /** Headings of the part that are pages of their own; only on the page that opens such a part. */
  readonly leadsTo: readonly HeadingBlock[];
}

export const FRONT = 'index.html';
export const WHOLE = 'visa-gramata.html';

/** The pages in reading order, the front page first. Throws a RangeError where two would have the same file. */
export function pagesOf(book: Book): readonly Page[] {
  const [front = [], ...parts] = cutAt(book.blocks, 1);
  const pages = [frontPage(book, front), ...parts.flatMap(partPages)];
  const files = pages.map(({ file }) => file);
  const twice = files.find((file, at) => files.indexOf(file) !== at || file === WHOLE);
  if (twice !== undefined) throw new RangeError(`Two pages of the book would be ${twice}`);
  return pages;
}

/** Every block on one page. */
export function wholePage(book: Book, title: string): Page {
  return { file: WHOLE, title, blocks: book.blocks, opening: null, part: null, leadsTo: [] };
}

function frontPage({ title }: Book, blocks: readonly Block[]): Page {
  return { file: FRONT, title, blocks: trimmed(blocks), opening: null, part: null, leadsTo: [] };
}

function partPages(blocks: readonly Block[]): readonly Page[] {
  if (!blocks.some(({ kind }) => kind === 'profile_section' || kind === 'page_break')) {
    const page = headedPage(blocks, null);
    return page === null ? [] : [page];
  }
  const [intro = [], ...sections] = cutAt(blocks, 2);
  const opening = headedPage(intro, null);
  const pages = sections.flatMap((section) => headedPage(section, opening?.opening ?? null) ?? []);
  return opening === null
    ? pages
    : [{ ...opening, leadsTo: pages.flatMap((page) => page.opening ?? []) }, ...pages];
}

function headedPage(blocks: readonly Block[], part: HeadingBlock | null): Page | null {
  const [opening] = blocks;
  if (opening?.kind !== 'heading') return null;
  const file = `${opening.id.replace(/[^\w-]+/g, '-')}.html`;
  return { file, title: opening.text, blocks: trimmed(blocks), opening, part, leadsTo: [] };
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
