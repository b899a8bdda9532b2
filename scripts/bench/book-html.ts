// The book as HTML for Chromium to print.
import type { Book } from '../../src/report/block.ts';
import { type Markup, peerBook } from './peer-book.ts';
import { escaped } from './xml.ts';

const link = (address: string, text: string) => `<a href="${escaped(address)}">${escaped(text)}</a>`;

const markup: Markup = {
  text: escaped,
  strong: (text) => `<b>${escaped(text)}</b>`,
  link,
  // Chromium knows no footnotes: they stand in the text.
  footnote: (number, text, url) => ` <sup>${number}</sup> ${url === null ? escaped(text) : link(url, text)}`,
  heading: (level, text, id) =>
    `<h${level}${id === null ? '' : ` id="${escaped(id)}"`}>${escaped(text)}</h${level}>`,
  paragraph: (content) => `<p>${content}</p>`,
  list: (contents) => `<ul>${contents.map((content) => `<li>${content}</li>`).join('')}</ul>`,
  table: ({ caption, columns, rows }) => {
    const row = (cells: readonly string[], tag: string) =>
      `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
    const head = row(
      columns.map(({ label }) => label),
      'th',
    );
    const body = rows.map((cells) => row(cells, 'td')).join('');
    return `<table><caption>${escaped(caption)}</caption><thead>${head}</thead><tbody>${body}</tbody></table>`;
  },
  bar: (share) => `<div class="bar" style="width:${share * 100}%"></div>`,
  contents: (title, entries) =>
    `<h1>${escaped(title)}</h1>${entries.map(({ id, text }) => `<div>${link(`#${id}`, text)}</div>`).join('')}`,
  pageBreak: '<div style="break-after:page"></div>',
};

/** `serif` and `serifStrong` are the addresses of the font files that Kopskats sets its text in. */
export function bookHtml(
  book: Book,
  fonts: { readonly serif: string; readonly serifStrong: string },
): string {
  return `<!doctype html><html lang="${book.language}"><meta charset="utf-8"><title>${escaped(book.title)}</title>
<style>@font-face{font-family:Book;src:url(${fonts.serif})}@font-face{font-family:Book;font-weight:bold;src:url(${fonts.serifStrong})}
@page{size:A4;margin:25mm}body{font:10.5pt/1.4 Book}table{border-collapse:collapse;width:100%}td,th{border-bottom:.5pt solid #999;text-align:left;vertical-align:top}.bar{height:8pt;background:#345}</style>
<body>${peerBook(book, markup)}</body></html>`;
}
