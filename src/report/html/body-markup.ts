// A book of one chapter as part of another page, such as the questionnaire on the pages of a return.
import type { Book } from '../block.ts';
import { textMarkup } from './page-markup.ts';
import { pageSetting, placesOf } from './page-setting.ts';
import { wholePage } from './pages.ts';

/** The blocks of the book as HTML; its title is the `h1`. */
export function bodyMarkup(book: Book): string {
  const page = wholePage(book, book.title);
  const setting = pageSetting(book, page, placesOf(book, [page]));
  return textMarkup(page.blocks, { ...setting, rank: (level) => level }).markup;
}
