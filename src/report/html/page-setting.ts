// The setting of the blocks of one page: levels of headings, addresses as seen from it, names of its places.
import type { Table } from '../../figures/table.ts';
import type { Block, Book, HeadingBlock } from '../block.ts';
import { type Page, WHOLE } from './pages.ts';
import type { Setting } from './setting.ts';
import { wordsOf } from './words.ts';

/** What all pages of a book share. */
interface Places {
  readonly contents: readonly HeadingBlock[];
  /** The file that holds a heading, and whether the heading opens it. */
  readonly fileOf: ReadonlyMap<string, { readonly file: string; readonly opens: boolean }>;
  /** The heading under which a table is printed, by the table as JSON. */
  readonly tables: ReadonlyMap<string, string>;
}

export function placesOf(book: Book, pages: readonly Page[]): Places {
  const fileOf = new Map<string, { file: string; opens: boolean }>();
  for (const { file, opening, blocks } of pages)
    for (const { id } of headingsOf(blocks)) fileOf.set(id, { file, opens: id === opening?.id });
  const tables = new Map<string, string>();
  let heading: string | null = null;
  for (const block of book.blocks) {
    if (block.kind === 'heading') heading = block.id;
    if (block.kind === 'table' && heading !== null) tables.set(JSON.stringify(block.table), heading);
  }
  return { contents: headingsOf(book.blocks).filter(({ inContents }) => inContents), fileOf, tables };
}

export function pageSetting(book: Book, page: Page, places: Places): Omit<Setting, 'level'> {
  const hrefOf = hrefsFrom(page, places);
  return {
    words: wordsOf(book),
    contents: places.contents,
    rank: ranksOn(page),
    hrefOf,
    printedUnder: (table: Table) => {
      const id = places.tables.get(JSON.stringify(table));
      return id === undefined ? null : hrefOf(id);
    },
    anchor: anchorsOn(page),
  };
}

function hrefsFrom(page: Page, { fileOf }: Places): Setting['hrefOf'] {
  return (id) => {
    const place = fileOf.get(id);
    if (place === undefined) return null;
    if (page.file === WHOLE || place.file === page.file) return `#${encodeURIComponent(id)}`;
    return place.opens ? place.file : `${place.file}#${encodeURIComponent(id)}`;
  };
}

/** The heading that opens the page, or the title of the book, is its `h1`; no level below is jumped. */
function ranksOn({ opening, blocks }: Page): Setting['rank'] {
  const levels = headingsOf(blocks).map(({ level }) => level);
  const first = opening?.level ?? (levels.length === 0 ? 0 : Math.min(...levels) - 1);
  return (level) => Math.max(1, level - first + 1);
}

function anchorsOn({ blocks }: Page): Setting['anchor'] {
  const taken = new Set(headingsOf(blocks).map(({ id }) => id));
  return (wish) => {
    let name = wish;
    for (let count = 2; taken.has(name); count += 1) name = `${wish}-${count}`;
    taken.add(name);
    return name;
  };
}

function headingsOf(blocks: readonly Block[]): readonly HeadingBlock[] {
  return blocks.filter((block) => block.kind === 'heading');
}
