// The text of a book without formatting, to compare its formats and to find missing text.
import { printedTable, type Table } from '../figures/table.ts';
import type { Block, Inline } from './block.ts';

function inlineText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.kind === 'footnote' ? '' : inline.text)).join('');
}

/** Every text of a block in reading order, footnotes after the text that they stand in. */
export function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return contentTexts(block.content);
    case 'list':
      return block.items.flatMap(contentTexts);
    case 'table':
      return tableTexts(block.table);
    case 'figure': {
      const { figure } = block;
      const items = figure.chart.items.flatMap((item) => [item.label, item.text]);
      return [figure.title, figure.population, ...items, ...figure.notes, figure.source];
    }
    case 'drawing': {
      const { label, title, population, drawing, notes, source } = block;
      const words = drawing.shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
      return [...(label === null ? [] : [label]), title, population, ...words, ...notes, source];
    }
    case 'profile_section':
      return [
        block.label,
        ...(block.missing === null ? [] : [block.missing]),
        ...block.facts.flatMap((fact) => [fact.label, ...contentTexts(fact.content)]),
        ...block.body.flatMap(blockTexts),
      ];
    case 'key_figures':
      return block.figures.flatMap((figure) => [figure.label, figure.value]);
    case 'main_points':
      return block.points.flatMap(({ value, source, change, content, english, drawing }) => [
        value,
        ...contentTexts([source]),
        ...(change === null ? [] : [change]),
        ...contentTexts(content),
        ...contentTexts(english),
        ...drawing.shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : [])),
      ]);
    case 'title_page':
      return [block.institution, block.title, block.subtitle, block.edition, block.cofinancing];
    case 'contents':
      return [block.title];
    case 'page_break':
      return [];
  }
}

function contentTexts(content: readonly Inline[]): string[] {
  const notes = content.flatMap((inline) => (inline.kind === 'footnote' ? [inline.text] : []));
  return [inlineText(content), ...notes];
}

function tableTexts(table: Table): string[] {
  const { caption, columns, rows } = printedTable(table);
  return [caption, ...columns.map((column) => column.label), ...rows.flat()];
}
