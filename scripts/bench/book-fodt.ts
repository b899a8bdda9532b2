// The text of the book as a flat OpenDocument text for LibreOffice to set: the same words, headings, tables,
// footnotes, links and bars, and contents with the pages that it finds.
import type { FigureTable } from '../../src/figures/figure.ts';
import type { Block, Book, Inline } from '../../src/report/block.ts';
import { blockTexts } from '../../src/report/block-text.ts';
import { fodtStyles } from './fodt-styles.ts';
import { escaped } from './xml.ts';

export function bookFodt(book: Book): string {
  const body = book.blocks.map((block) =>
    block.kind === 'contents' ? contents(block.title, book) : blockOdf(block),
  );
  return `${fodtStyles(book)}<office:body><office:text>${body.join('\n')}</office:text></office:body></office:document>\n`;
}

function contents(title: string, book: Book): string {
  const entries = book.blocks.flatMap((block) =>
    block.kind === 'heading' && block.inContents
      ? [
          `<text:p text:style-name="Entry"><text:a xlink:type="simple" xlink:href="#${escaped(block.id)}">${escaped(block.text)}<text:tab/><text:bookmark-ref text:reference-format="page" text:ref-name="${escaped(block.id)}"/></text:a></text:p>`,
        ]
      : [],
  );
  return heading(1, title) + entries.join('');
}

function heading(level: number, text: string, id = ''): string {
  const mark = id === '' ? '' : `<text:bookmark text:name="${escaped(id)}"/>`;
  return `<text:h text:style-name="H${level}" text:outline-level="${level}">${mark}${escaped(text)}</text:h>`;
}

function paragraph(content: string, style = 'Body'): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

function blockOdf(block: Exclude<Block, { kind: 'contents' }>): string {
  switch (block.kind) {
    case 'heading':
      return heading(block.level, block.text, block.id);
    case 'paragraph':
      return paragraph(inlines(block.content));
    case 'list':
      return `<text:list text:style-name="Dots">${block.items
        .map((item) => `<text:list-item>${paragraph(inlines(item))}</text:list-item>`)
        .join('')}</text:list>`;
    case 'table':
      return table(block.table);
    case 'figure': {
      const { number, title, chart, population, notes, source } = block.figure;
      const most = Math.max(1, ...chart.items.map((item) => item.value ?? 0));
      const bars = chart.items.map(
        ({ label, text, value }) =>
          paragraph(escaped(`${label} ${text}`)) + paragraph(bar((value ?? 0) / most, label)),
      );
      return [
        paragraph(escaped(`${number}. ${title}`), 'Strong'),
        ...bars,
        paragraph(escaped([population, ...notes, source].join(' '))),
      ].join('');
    }
    case 'drawing':
      return paragraph(escaped(blockTexts(block).join(' ')));
    case 'profile_section':
      return [
        heading(3, `${block.no}. ${block.label}`),
        ...(block.missing === null ? [] : [paragraph(escaped(block.missing))]),
        ...block.facts.map(({ label, content }) => paragraph(`${strong(label)} ${inlines(content)}`)),
        ...block.body.map(blockOdf),
      ].join('');
    case 'key_figures':
      return block.figures.map(({ label, value }) => paragraph(escaped(`${label}: ${value}`))).join('');
    case 'title_page':
      return [block.title, block.subtitle, block.edition, block.institution, block.cofinancing]
        .map((line) => paragraph(escaped(line)))
        .join('');
    case 'page_break':
      return paragraph('', 'NewPage');
  }
}

/** A share of the width of the text, which is 160 mm. */
function bar(share: number, name: string): string {
  if (share === 0) return '';
  return `<draw:rect text:anchor-type="as-char" draw:style-name="Bar" svg:width="${(share * 160).toFixed(1)}mm" svg:height="8pt"><svg:title>${escaped(name)}</svg:title></draw:rect>`;
}

function table({ caption, columns, rows }: FigureTable): string {
  const row = (cells: readonly string[], style: string) =>
    `<table:table-row>${cells
      .map(
        (cell) =>
          `<table:table-cell table:style-name="Cell" office:value-type="string">${paragraph(escaped(cell), style)}</table:table-cell>`,
      )
      .join('')}</table:table-row>`;
  const labels = columns.map(({ label }) => label);
  return `${paragraph(escaped(caption), 'Strong')}<table:table table:style-name="Table"><table:table-column table:number-columns-repeated="${columns.length}"/><table:table-header-rows>${row(labels, 'Head')}</table:table-header-rows>${rows
    .map((cells) => row(cells, 'InCell'))
    .join('')}</table:table>`;
}

function inlines(content: readonly Inline[]): string {
  return content.map(inlineOdf).join('');
}

function inlineOdf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.style === 'strong' ? strong(inline.text) : escaped(inline.text);
    case 'link':
      return linked(inline.url, inline.text);
    case 'reference':
      return linked(`#${inline.target}`, inline.text);
    case 'footnote':
      return `<text:note text:note-class="footnote" text:id="n${inline.number}"><text:note-citation>${inline.number}</text:note-citation><text:note-body>${paragraph(inline.url === null ? escaped(inline.text) : linked(inline.url, inline.text), 'Note')}</text:note-body></text:note>`;
  }
}

function strong(text: string): string {
  return `<text:span text:style-name="InStrong">${escaped(text)}</text:span>`;
}

function linked(url: string, text: string): string {
  return `<text:a xlink:type="simple" xlink:href="${escaped(url)}">${escaped(text)}</text:a>`;
}
