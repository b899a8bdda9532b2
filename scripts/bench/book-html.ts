// The text of the book as plain HTML for Chromium to print: the same words, tables and links, and the data of
// each chart as simple bars, so that the peer has the same to set.

import type { FigureTable } from '../../src/figures/figure.ts';
import type { Block, Book, Inline } from '../../src/report/block.ts';

export function bookHtml(book: Book): string {
  return `<!doctype html><html lang="${book.language}"><meta charset="utf-8"><title>${escape(book.title)}</title>
<style>@page{size:A4;margin:25mm}body{font:10.5pt/1.4 serif}table{border-collapse:collapse;width:100%}td,th{border-bottom:.5pt solid #999;text-align:left;vertical-align:top}.bar{height:8pt;background:#345}</style>
<body>${book.blocks.map(blockHtml).join('\n')}</body></html>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${block.id}">${escape(block.text)}</h${block.level}>`;
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
          `<div>${escape(item.label)} ${escape(item.text)}<div class="bar" style="width:${((item.value ?? 0) / most) * 100}%"></div></div>`,
      );
      return `<figure><figcaption>${figure.number}. ${escape(figure.title)}</figcaption>${bars.join('')}<p>${escape([figure.population, ...figure.notes, figure.source].join(' '))}</p></figure>`;
    }
    case 'profile_section':
      return `<h3>${block.no}. ${escape(block.label)}</h3>${block.missing === null ? '' : `<p>${escape(block.missing)}</p>`}<dl>${block.facts
        .map((fact) => `<dt>${escape(fact.label)}</dt><dd>${inlines(fact.content)}</dd>`)
        .join('')}</dl>${block.body.map(blockHtml).join('')}`;
    case 'key_figures':
      return `<p>${block.figures.map((f) => `${escape(f.label)}: ${escape(f.value)}`).join(' · ')}</p>`;
    case 'title_page':
      return `<h1>${escape(block.title)}</h1><p>${escape([block.subtitle, block.edition, block.institution, block.cofinancing].join(' '))}</p>`;
    case 'contents':
      return `<h1>${escape(block.title)}</h1>`;
    case 'page_break':
      return '<div style="break-after:page"></div>';
  }
}

function tableHtml(table: FigureTable): string {
  const head = table.columns.map((column) => `<th>${escape(column.label)}</th>`).join('');
  const rows = table.rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`)
    .join('');
  return `<table><caption>${escape(table.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

function inlines(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'footnote')
        return ` <a href="${escape(inline.url ?? '')}"><sup>${inline.number}</sup> ${escape(inline.text)}</a>`;
      if (inline.kind === 'link') return `<a href="${escape(inline.url)}">${escape(inline.text)}</a>`;
      return inline.kind === 'text' && inline.style === 'strong'
        ? `<b>${escape(inline.text)}</b>`
        : escape(inline.text);
    })
    .join('');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
