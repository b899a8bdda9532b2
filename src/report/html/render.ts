// The book as a web book: a folder of pages that needs no server and loads nothing from outside.
// The same book always gives the same bytes.
import type { Book } from '../block.ts';
import { readAssets } from './assets.ts';
import { type Beside, pageMarkup } from './page-markup.ts';
import { pageSetting, placesOf } from './page-setting.ts';
import { pagesOf, wholePage } from './pages.ts';
import { wordsOf } from './words.ts';

/**
 * The pages of a book as HTML, by the names of their files: `index.html` first, the whole book on one page last.
 * `besideOf` says of a page what a server offers beside it.
 */
export function htmlPages(
  book: Book,
  besideOf: (file: string) => readonly Beside[] = () => [],
): ReadonlyMap<string, string> {
  const pages = pagesOf(book);
  const places = placesOf(book, pages);
  const whole = wholePage(book, `${book.title} – ${wordsOf(book).wholeBook}`);
  const files = pages.map((page, at) => {
    const neighbours = {
      previous: pages[at - 1] ?? null,
      next: pages[at + 1] ?? null,
      beside: besideOf(page.file),
    };
    return [page.file, pageMarkup(book, page, neighbours, pageSetting(book, page, places))] as const;
  });
  const alone = { previous: null, next: null, beside: besideOf(whole.file) };
  return new Map([...files, [whole.file, pageMarkup(book, whole, alone, pageSetting(book, whole, places))]]);
}

/** A short book as one page of that name, with what a server offers beside it. */
export function htmlPage(book: Book, file: string, beside: readonly Beside[]): string {
  const page = { ...wholePage(book, book.title), file };
  const setting = pageSetting(book, page, placesOf(book, [page]));
  return pageMarkup(book, page, { previous: null, next: null, beside }, setting);
}

/** Every file of the web book by its path within the folder, pages as UTF-8. */
export async function renderHtml(book: Book): Promise<ReadonlyMap<string, Uint8Array>> {
  const pages = [...htmlPages(book)].map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  return new Map([...pages, ...(await readAssets())]);
}
