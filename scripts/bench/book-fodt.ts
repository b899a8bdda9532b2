// The book as a flat OpenDocument text for LibreOffice.
import type { Book } from '../../src/report/block.ts';
import { fodtStyles } from './fodt-styles.ts';
import { type Markup, peerBook } from './peer-book.ts';
import { escaped } from './xml.ts';

/** Width of the text in millimetres. */
const TEXT_MM = 160;

function paragraph(content: string, style = 'Body'): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

function heading(level: number, text: string, id: string | null): string {
  const mark = id === null ? '' : `<text:bookmark text:name="${escaped(id)}"/>`;
  return `<text:h text:style-name="H${level}" text:outline-level="${level}">${mark}${escaped(text)}</text:h>`;
}

function link(address: string, text: string): string {
  return `<text:a xlink:type="simple" xlink:href="${escaped(address)}">${escaped(text)}</text:a>`;
}

const markup: Markup = {
  text: escaped,
  strong: (text) => `<text:span text:style-name="InStrong">${escaped(text)}</text:span>`,
  link,
  footnote: (number, text, url) =>
    `<text:note text:note-class="footnote" text:id="n${number}"><text:note-citation>${number}</text:note-citation><text:note-body>${paragraph(url === null ? escaped(text) : link(url, text), 'Note')}</text:note-body></text:note>`,
  heading,
  paragraph,
  list: (contents) =>
    `<text:list text:style-name="Dots">${contents
      .map((content) => `<text:list-item>${paragraph(content)}</text:list-item>`)
      .join('')}</text:list>`,
  table: ({ caption, columns, rows }) => {
    const cell = (text: string, style: string) =>
      `<table:table-cell table:style-name="Cell" office:value-type="string">${paragraph(escaped(text), style)}</table:table-cell>`;
    const row = (cells: readonly string[], style: string) =>
      `<table:table-row>${cells.map((text) => cell(text, style)).join('')}</table:table-row>`;
    const head = row(
      columns.map(({ label }) => label),
      'Head',
    );
    return `${paragraph(escaped(caption), 'Strong')}<table:table table:style-name="Table"><table:table-column table:number-columns-repeated="${columns.length}"/><table:table-header-rows>${head}</table:table-header-rows>${rows.map((cells) => row(cells, 'InCell')).join('')}</table:table>`;
  },
  bar: (share, text) =>
    share === 0
      ? ''
      : paragraph(
          `<draw:rect text:anchor-type="as-char" draw:style-name="Bar" svg:width="${(share * TEXT_MM).toFixed(1)}mm" svg:height="8pt"><svg:title>${escaped(text)}</svg:title></draw:rect>`,
        ),
  contents: (title, entries) => {
    const page = (id: string) =>
      `<text:tab/><text:bookmark-ref text:reference-format="page" text:ref-name="${escaped(id)}"/>`;
    const lines = entries.map(({ id, text }) =>
      paragraph(link(`#${id}`, text).replace('</text:a>', `${page(id)}</text:a>`), 'Entry'),
    );
    return heading(1, title, null) + lines.join('');
  },
  pageBreak: paragraph('', 'NewPage'),
};

export function bookFodt(book: Book): string {
  return `${fodtStyles(book)}<office:body><office:text>${peerBook(book, markup)}</office:text></office:body></office:document>\n`;
}
