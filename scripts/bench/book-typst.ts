// The book as Typst markup.
import type { Book } from '../../src/report/block.ts';
import { type Markup, peerBook } from './peer-book.ts';

/** A Typst string literal: content that cannot be read as markup. */
function literal(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

const plain = (text: string) => `#${literal(text)}`;
/** What leads into the book is text alone: its headings have no labels. */
const link = (address: string, text: string) =>
  address.startsWith('#') ? plain(text) : `#link(${literal(address)})[${plain(text)}]`;

const markup: Markup = {
  text: plain,
  strong: (text) => `#strong(${literal(text)})`,
  link,
  footnote: (_, text, url) => `#footnote[${url === null ? plain(text) : link(url, text)}]`,
  heading: (level, text) => `#heading(level: ${level})[${plain(text)}]`,
  paragraph: (content) => content,
  list: (contents) => `#list(${contents.map((content) => `[${content}]`).join(', ')})`,
  table: ({ columns, rows }) => {
    const row = (cells: readonly string[]) => cells.map((cell) => `[${plain(cell)}]`).join(', ');
    const head = row(columns.map(({ label }) => label));
    return `#table(columns: ${columns.length}, table.header(${head}),\n${rows.map(row).join(',\n')})`;
  },
  bar: (share) => `#rect(width: ${(share * 100).toFixed(1)}%, height: 8pt, fill: navy)`,
  contents: (title) => `#outline(title: ${literal(title)}, depth: 2)`,
  pageBreak: '#pagebreak(weak: true)',
};

export function bookTypst(book: Book): string {
  return `#set page(paper: "a4", margin: 25mm, numbering: "1")
#set text(lang: "lv", size: 10.5pt, font: "Source Serif 4")
#set document(title: ${literal(book.title)})
${peerBook(book, markup)}
`;
}
