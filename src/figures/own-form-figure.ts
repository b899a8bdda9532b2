// The counts of a question as a chart with its words and its table.
import type { QuestionCounts } from '../aggregate/own-form-counts.ts';
import { type Label, type Language, label } from '../language/label.ts';
import { exactNumber } from '../language/numbers.ts';
import type { ChartSpec } from './figure.ts';
import { numberCell, numberColumn, type SheetTable, textCell, textColumn } from './table.ts';

type CodeCounts = Extract<QuestionCounts, { kind: 'codes' }>;

export interface CountsFigure {
  readonly title: Label;
  readonly chart: { readonly [language in Language]: ChartSpec };
  /** The message in words; does not repeat the title. */
  readonly alt: Label;
  readonly table: SheetTable;
}

/** `population` says in words who answered, such as „Atbildēja 41 no 42 pašvaldībām“. */
export function countsFigure(counts: CodeCounts, population: Label): CountsFigure {
  return {
    title: counts.label,
    chart: { lv: chartOf(counts, 'lv'), en: chartOf(counts, 'en') },
    alt: label(altOf(counts, population, 'lv'), altOf(counts, population, 'en')),
    table: countsTable(counts, population),
  };
}

function chartOf({ codes }: CodeCounts, language: Language): ChartSpec {
  const highest = Math.max(...codes.map(({ count }) => count));
  const isTie = codes.every(({ count }) => count === highest);
  return {
    form: 'bars',
    unitLabel: label('atbildes', 'answers')[language],
    items: codes.map(({ code, label: text, count }) => ({
      key: code,
      label: text[language],
      value: count,
      text: exactNumber(count, language),
      emphasis: !isTie && count === highest,
    })),
  };
}

function altOf({ codes }: CodeCounts, population: Label, language: Language): string {
  const values = codes.map(({ label: text, count }) => `${text[language]} – ${exactNumber(count, language)}`);
  const words = label('Joslu diagramma.', 'Bar chart.')[language];
  return `${words} ${values.join('; ')}. ${population[language]}.`;
}

const severalNote = label(
  'Varēja izvēlēties vairākas atbildes, tāpēc to kopā ir vairāk nekā atbildētāju.',
  'Several answers could be chosen, so that there may be more of them than respondents.',
);

function countsTable({ id, label: caption, codes, isMultiple }: CodeCounts, population: Label): SheetTable {
  return {
    id,
    sheet: label(id.toUpperCase(), id.toUpperCase()),
    caption,
    columns: [textColumn(label('Atbilde', 'Answer'), 4), numberColumn(label('Skaits', 'Count'))],
    rows: codes.map(({ label: text, count }) => [textCell(text), numberCell(count)]),
    notes: [population, ...(isMultiple ? [severalNote] : [])],
  };
}
