// The few words that the renderer itself puts on a page, in the languages of books.
import type { Book } from '../block.ts';

export interface Words {
  /** The language tag of the document. */
  readonly language: string;
  readonly figure: (number: number) => string;
  /** Beside a mark of a chart whose value is unknown. */
  readonly unknown: string;
}

const words: Readonly<Record<Book['language'], Words>> = {
  lv: { language: 'lv-LV', figure: (number) => `${number}. diagramma`, unknown: 'nav datu' },
  en: { language: 'en-GB', figure: (number) => `Diagram ${number}`, unknown: 'no data' },
};

export const wordsOf = (book: Book): Words => words[book.language];
