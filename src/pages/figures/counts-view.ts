// What the answers to a form of somebody's own say, as the macro `counts` of counts.njk shows it.
import type { QuestionCounts } from '../../aggregate/own-form-counts.ts';
import { screen, screenChart } from '../../figures/charts/chart-drawing.ts';
import { countsFigure } from '../../figures/own-form-figure.ts';
import { type Label, type Language, label } from '../../language/label.ts';
import { exactNumber } from '../../language/numbers.ts';
import { svgMarkup } from '../../report/html/svg.ts';
import { type TableView, tableView } from './table-view.ts';

export type CountsView = {
  readonly id: string;
  readonly title: string;
  readonly answered: string;
} & (
  | { readonly kind: 'codes'; readonly wide: string; readonly narrow: string; readonly table: TableView }
  | { readonly kind: 'numbers'; readonly facts: readonly string[] }
  | {
      readonly kind: 'texts';
      readonly texts: readonly { readonly who: string | null; readonly text: string }[];
    }
);

/** `nameOf` makes names of those who answered; `population` is said in the alternative text of charts. */
export function countsView(
  counts: readonly QuestionCounts[],
  population: Label,
  nameOf: (who: string) => string,
  language: Language,
): readonly CountsView[] {
  return counts.map((one) => questionView(one, population, nameOf, language));
}

function questionView(
  counts: QuestionCounts,
  population: Label,
  nameOf: (who: string) => string,
  language: Language,
): CountsView {
  const { id, answered } = counts;
  const said = label(`Atbilžu skaits: ${answered}`, `Answers: ${answered}`)[language];
  const about = { id, title: counts.label[language], answered: said };
  switch (counts.kind) {
    case 'codes': {
      const { chart, alt, table } = countsFigure(counts, population);
      const drawn = (size: 'wide' | 'narrow') =>
        svgMarkup(
          screenChart(chart[language], size),
          alt[language],
          (wish) => `${id}-${wish}-${size}`,
          screen.pixelsPerPoint,
        ).markup;
      const drawings = { wide: drawn('wide'), narrow: drawn('narrow') };
      return { ...about, kind: 'codes', ...drawings, table: tableView(table, language) };
    }
    case 'numbers':
      return { ...about, kind: 'numbers', facts: numberFacts(counts, language) };
    case 'texts': {
      const texts = counts.texts.map(({ who, text }) => ({ who: who === null ? null : nameOf(who), text }));
      return { ...about, kind: 'texts', texts };
    }
  }
}

const numberWords = {
  sum: label('Summa', 'Sum'),
  median: label('Mediāna', 'Median'),
  least: label('Mazākais', 'Least'),
  most: label('Lielākais', 'Most'),
};

function numberFacts(
  counts: Extract<QuestionCounts, { kind: 'numbers' }>,
  language: Language,
): readonly string[] {
  return (['sum', 'median', 'least', 'most'] as const).flatMap((fact) => {
    const value = counts[fact];
    return value === null ? [] : [`${numberWords[fact][language]}: ${exactNumber(value, language)}`];
  });
}
