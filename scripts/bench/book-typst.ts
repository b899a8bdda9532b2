// The text of the book as Typst markup, for the peer to set: the same words, tables, footnotes and bars.

import type { FigureTable } from '../../src/figures/figure.ts';
import type { Block, Book, Inline } from '../../src/report/block.ts';
import { blockTexts } from '../../src/report/block-text.ts';

export function bookTypst(book: Book): string {
  return `#set page(paper: "a4", margin: 25mm, numbering: "1")
#set text(lang: "lv", size: 10.5pt, font: "Source Serif 4")
#set document(title: ${literal(book.title)})
${book.blocks.map(blockTypst).join('\n\n')}
`;
}

function blockTypst(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `#heading(level: ${block.level})[#${literal(block.text)}]`;
    case 'paragraph':
      return inlines(block.content);
    case 'list':
      return `#list(${block.items.map((item) => `[${inlines(item)}]`).join(', ')})`;
    case 'table':
      return tableTypst(block.table);
    case 'figure': {
      const { figure } = block;
      const most = Math.max(1, ...figure.chart.items.map((item) => item.value ?? 0));
      const bars = figure.chart.items.map(
        (item) =>
          `#${literal(`${item.label} ${item.text}`)} #linebreak() #rect(width: ${(((item.value ?? 0) / most) * 100).toFixed(1)}%, height: 8pt, fill: navy)`,
      );
      return `#${literal(`${figure.number}. ${figure.title}`)}\n\n${bars.join('\n\n')}\n\n#${literal([figure.population, ...figure.notes, figure.source].join(' '))}`;
    }
    case 'drawing':
      return `#${literal(blockTexts(block).join(' '))}`;
    case 'profile_section': {
      const facts = block.facts.map((fact) => `#strong(${literal(fact.label)}) ${inlines(fact.content)}`);
      const missing = block.missing === null ? [] : [`#${literal(block.missing)}`];
      return [
        `#heading(level: 3)[#${literal(`${block.no}. ${block.label}`)}]`,
        ...missing,
        ...facts,
        ...block.body.map(blockTypst),
      ].join('\n\n');
    }
    case 'key_figures':
      return block.figures.map((f) => `#${literal(`${f.label}: ${f.value}`)}`).join('\n\n');
    case 'title_page':
      return [block.title, block.subtitle, block.edition, block.institution, block.cofinancing]
        .map((line) => `#${literal(line)}`)
        .join('\n\n');
    case 'contents':
      return `#outline(title: ${literal(block.title)}, depth: 2)`;
    case 'page_break':
      return '#pagebreak(weak: true)';
  }
}

function tableTypst(table: FigureTable): string {
  const cell = (text: string) => `[#${literal(text)}]`;
  const head = table.columns.map((column) => cell(column.label)).join(', ');
  const rows = table.rows.map((row) => row.map(cell).join(', ')).join(',\n');
  return `#table(columns: ${table.columns.length}, table.header(${head}),\n${rows})`;
}

function inlines(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'footnote') return `#footnote[${linked(inline.url, inline.text)}]`;
      if (inline.kind === 'link') return linked(inline.url, inline.text);
      return inline.kind === 'text' && inline.style === 'strong'
        ? `#strong(${literal(inline.text)})`
        : `#${literal(inline.text)}`;
    })
    .join('');
}

function linked(url: string | null, text: string): string {
  return url === null ? `#${literal(text)}` : `#link(${literal(url)})[#${literal(text)}]`;
}

/** A Typst string literal: content that cannot be read as markup. */
function literal(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
