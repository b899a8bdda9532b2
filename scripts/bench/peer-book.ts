// The book as the peers are given it: the same words, headings, tables, links and notes, the data of each diagram as
// bars, the words of each map, and contents. A peer says how each part is written in its markup.
import { type PrintedTable, printedTable } from '../../src/figures/table.ts';
import type { Block, Book, Inline } from '../../src/report/block.ts';
import { blockTexts } from '../../src/report/block-text.ts';

/** Parameters named `text` are plain; what is called `content` is markup already. */
export interface Markup {
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  /** `address` is a URL, or `#` and the id of a heading. */
  readonly link: (address: string, text: string) => string;
  readonly footnote: (number: number, text: string, url: string | null) => string;
  /** Without an id, nothing leads there. */
  readonly heading: (level: number, text: string, id: string | null) => string;
  readonly paragraph: (content: string) => string;
  readonly list: (contents: readonly string[]) => string;
  readonly table: (table: PrintedTable) => string;
  /** A bar over `share` of the width, between 0 and 1. */
  readonly bar: (share: number, text: string) => string;
  readonly contents: (
    title: string,
    entries: readonly { readonly id: string; readonly text: string }[],
  ) => string;
  readonly pageBreak: string;
}

/** All blocks of the book in the markup of a peer. */
export function peerBook({ blocks }: Book, markup: Markup): string {
  const inContents = blocks.flatMap((block) => (block.kind === 'heading' && block.inContents ? [block] : []));
  const inlines = (content: readonly Inline[]) => content.map(inline).join('');
  const plain = (text: string) => markup.paragraph(markup.text(text));

  function inline(part: Inline): string {
    switch (part.kind) {
      case 'text':
        return part.style === 'strong' ? markup.strong(part.text) : markup.text(part.text);
      case 'link':
        return markup.link(part.url, part.text);
      case 'reference':
        return markup.link(`#${part.target}`, part.text);
      case 'footnote':
        return markup.footnote(part.number, part.text, part.url);
    }
  }

  function written(block: Block): readonly string[] {
    switch (block.kind) {
      case 'heading':
        return [markup.heading(block.level, block.text, block.id)];
      case 'paragraph':
        return [markup.paragraph(inlines(block.content))];
      case 'list':
        return [markup.list(block.items.map(inlines))];
      case 'table':
        return [markup.table(printedTable(block.table))];
      case 'figure': {
        const { number, title, chart, population, notes, source } = block.figure;
        const most = Math.max(1, ...chart.items.map(({ value }) => value ?? 0));
        return [
          markup.paragraph(markup.strong(`${number}. ${title}`)),
          ...chart.items.flatMap(({ label, text, value }) => [
            plain(`${label} ${text}`),
            markup.bar((value ?? 0) / most, label),
          ]),
          plain([population, ...notes, source].join(' ')),
        ];
      }
      case 'drawing':
        return [plain(blockTexts(block).join(' '))];
      case 'profile_section':
        return [
          markup.heading(3, `${block.no}. ${block.label}`, null),
          ...(block.missing === null ? [] : [plain(block.missing)]),
          ...block.facts.map(({ label, content }) =>
            markup.paragraph(`${markup.strong(label)} ${inlines(content)}`),
          ),
          ...block.body.flatMap(written),
        ];
      case 'key_figures':
        return block.figures.map(({ label, value }) => plain(`${label}: ${value}`));
      case 'main_points':
        return block.points.flatMap(({ value, source, content, english }) => [
          plain(value),
          ...[[source], content, english].map((part) => markup.paragraph(inlines(part))),
        ]);
      case 'title_page':
        return [block.title, block.subtitle, block.edition, block.institution, block.cofinancing].map(plain);
      case 'contents':
        return [markup.contents(block.title, inContents)];
      case 'page_break':
        return [markup.pageBreak];
    }
  }

  return blocks.flatMap(written).join('\n\n');
}
