// The text of the book as plain HTML for Chromium to print: the same words, tables and links, and the data of
// each chart as simple bars, so that the peer has the same to set.

import type { FigureTable } from '../../src/figures/figure.ts';
import type { Block, Book, Inline } from '../../src/report/block.ts';
import { blockTexts } from '../../src/report/block-text.ts';
import { escaped } from './xml.ts';

/** `serif` and `serifStrong` are the addresses of the font files that Kopskats sets its text in. */
export function bookHtml(
  book: Book,
  fonts: { readonly serif: string; readonly serifStrong: string },
): string {
  return `<!doctype html><html lang="${book.language}"><meta charset="utf-8"><title>${escaped(book.title)}</title>
<style>@font-face{font-family:Book;src:url(${fonts.serif})}@font-face{font-family:Book;font-weight:bold;src:url(${fonts.serifStrong})}
@page{size:A4;margin:25mm}body{font:10.5pt/1.4 Book}table{border-collapse:collapse;width:100%}td,th{border-bottom:.5pt solid #999;text-align:left;vertical-align:top}.bar{height:8pt;background:#345}</style>
<body>${book.blocks.map((block) => (block.kind === 'contents' ? contentsHtml(block.title, book) : blockHtml(block))).join('\n')}</body></html>`;
}

function contentsHtml(title: string, book: Book): string {
  const entries = book.blocks.flatMap((block) =>
    block.kind === 'heading' && block.inContents
      ? [`<div><a href="#${block.id}">${escaped(block.text)}</a></div>`]
      : [],
  );
  return `<h1>${escaped(title)}</h1>${entries.join('')}`;
}

function blockHtml(block: Exclude<Block, { kind: 'contents' }>): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${block.id}">${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlines(block.content)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inlines(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block.table);
    case 'figure': {
      const { figure } = block;
      const most = Math.max(1, ...figure.chart.items.map((item) => item.value ?? 0));
      const bars = figure.chart.items.map(
        (item) =>
          `<div>${escaped(item.label)} ${escaped(item.text)}<div class="bar" style="width:${((item.value ?? 0) / most) * 100}%"></div></div>`,
      );
      return `<figure><figcaption>${figure.number}. ${escaped(figure.title)}</figcaption>${bars.join('')}<p>${escaped([figure.population, ...figure.notes, figure.source].join(' '))}</p></figure>`;
    }
    case 'drawing':
      return `<figure><figcaption>${escaped(blockTexts(block).join(' '))}</figcaption></figure>`;
    case 'profile_section':
      return `<h3>${block.no}. ${escaped(block.label)}</h3>${block.missing === null ? '' : `<p>${escaped(block.missing)}</p>`}<dl>${block.facts
        .map((fact) => `<dt>${escaped(fact.label)}</dt><dd>${inlines(fact.content)}</dd>`)
        .join('')}</dl>${block.body.map(blockHtml).join('')}`;
    case 'key_figures':
      return `<p>${block.figures.map((f) => `${escaped(f.label)}: ${escaped(f.value)}`).join(' · ')}</p>`;
    case 'title_page':
      return `<h1>${escaped(block.title)}</h1><p>${escaped([block.subtitle, block.edition, block.institution, block.cofinancing].join(' '))}</p>`;
    case 'page_break':
      return '<div style="break-after:page"></div>';
  }
}

function tableHtml(table: FigureTable): string {
  const head = table.columns.map((column) => `<th>${escaped(column.label)}</th>`).join('');
  const rows = table.rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('');
  return `<table><caption>${escaped(table.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

function inlines(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'footnote')
        return ` <a href="${escaped(inline.url ?? '')}"><sup>${inline.number}</sup> ${escaped(inline.text)}</a>`;
      if (inline.kind === 'link') return `<a href="${escaped(inline.url)}">${escaped(inline.text)}</a>`;
      return inline.kind === 'text' && inline.style === 'strong'
        ? `<b>${escaped(inline.text)}</b>`
        : escaped(inline.text);
    })
    .join('');
}
