// The words that the web book itself puts on a page, in the languages of books.
import type { Book } from '../block.ts';

export interface Words {
  readonly toMain: string;
  readonly contents: string;
  readonly chapters: string;
  readonly place: string;
  readonly start: string;
  readonly turning: string;
  readonly previous: string;
  readonly next: string;
  readonly wholeBook: string;
  readonly wholeBookWhy: string;
  readonly figure: (number: number) => string;
  readonly unknown: string;
  readonly values: string;
  readonly tableOfValues: string;
  readonly value: string;
  readonly dataTable: string;
  readonly notes: string;
  readonly note: (number: number) => string;
  readonly backToText: (number: number) => string;
  readonly snapshot: string;
}

const words: Readonly<Record<Book['language'], Words>> = {
  lv: {
    toMain: 'Pāriet uz tekstu',
    contents: 'Saturs',
    chapters: 'Grāmatas saturs',
    place: 'Atrašanās vieta grāmatā',
    start: 'Sākums',
    turning: 'Iepriekšējā un nākamā lapa',
    previous: 'Iepriekšējā lapa',
    next: 'Nākamā lapa',
    wholeBook: 'Visa grāmata vienā lapā',
    wholeBookWhy: 'meklēšanai visā tekstā un drukāšanai',
    figure: (number) => `${number}. diagramma`,
    unknown: 'nav datu',
    values: 'Diagrammas vērtības tabulā',
    tableOfValues: 'Vērtības tabulā',
    value: 'Vērtība',
    dataTable: 'Pašvaldības, kas veido katru vērtību',
    notes: 'Piezīmes',
    note: (number) => `${number}. piezīme`,
    backToText: (number) => `Atpakaļ pie ${number}. piezīmes vietas tekstā`,
    snapshot: 'Datu momentuzņēmums (SHA-256)',
  },
  en: {
    toMain: 'Skip to the text',
    contents: 'Contents',
    chapters: 'Contents of the book',
    place: 'Place in the book',
    start: 'Start',
    turning: 'Previous and next page',
    previous: 'Previous page',
    next: 'Next page',
    wholeBook: 'The whole book on one page',
    wholeBookWhy: 'for searching all of its text and for printing',
    figure: (number) => `Diagram ${number}`,
    unknown: 'no data',
    values: 'The values of the diagram as a table',
    tableOfValues: 'The values as a table',
    value: 'Value',
    dataTable: 'The municipalities behind each value',
    notes: 'Notes',
    note: (number) => `Note ${number}`,
    backToText: (number) => `Back to the place of note ${number} in the text`,
    snapshot: 'Data snapshot (SHA-256)',
  },
};

export const wordsOf = (book: Book): Words => words[book.language];
