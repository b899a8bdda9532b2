// What changed most between two editions as a drawing with its words; null where no answer changed.
import type { EditionChange } from '../../aggregate/edition-change.ts';
import { listed } from '../../language/list.ts';
import { formatNumber } from '../../language/numbers.ts';
import { figureChoice } from '../choices.ts';
import type { DrawingFigure } from '../figure.ts';
import { type Cell, numberCell, numberColumn, textColumn } from '../table.ts';
import { labelText } from '../value-text.ts';
import { type ChangedAnswer, drawChanges, narrow, wide } from './draw-changes.ts';

/** So many are drawn; the tables have all. */
const DRAWN = 12;
/** So many are said where the drawing cannot be seen; its table has the others. */
const SAID = 3;

export function largestChanges(change: EditionChange): DrawingFigure | null {
  const all = changedAnswers(change);
  const drawn = all.slice(0, DRAWN);
  if (drawn.length === 0) return null;
  const { before, after } = change;
  const said = drawn.slice(0, SAID).map(inWords);
  return {
    id: 'parmainas-atbildes',
    label: null,
    title: 'Lielākās pārmaiņas pašvaldību atbildēs',
    drawing: drawChanges(drawn, change, wide),
    narrow: drawChanges(drawn, change, narrow),
    population: 'Tajās pašās pašvaldībās, kuru atbilde ir zināma par abiem gadiem',
    notes: all.length > DRAWN ? ['Mazākas pārmaiņas ir tabulās.'] : [],
    source: `Avots: pašvaldību iesniegtie dati par ${before}. un ${after}. gadu`,
    alt: `Pašvaldību skaits ${before}. un ${after}. gadā pa atbildēm: ${listed(said)}.`,
    table: {
      caption: '',
      columns: [
        textColumn('Atbilde'),
        textColumn('Jautājums'),
        ...[`${before}. gads`, `${after}. gads`, 'Starpība'].map((label) => numberColumn(label)),
      ],
      rows: drawn.map((value) => [value.name, value.among, ...numbersOf(value)]),
    },
  };
}

function inWords({ name, before, after }: ChangedAnswer): string {
  return `„${name}“ – no ${formatNumber(before)} uz ${formatNumber(after)}`;
}

function numbersOf({ before, after }: ChangedAnswer): readonly Cell[] {
  const difference: Cell = { kind: 'difference', value: after - before, unit: 'municipalities' };
  return [numberCell(before), numberCell(after), difference];
}

/** What only mirrors another value is said once. */
const MIRRORS: ReadonlySet<string> = new Set(['d5.without_data']);

export function changedAnswers({ indicators }: EditionChange): readonly ChangedAnswer[] {
  const moved = indicators
    .filter(({ unit }) => unit === 'municipalities')
    .flatMap((indicator) =>
      indicator.values.flatMap((value): ChangedAnswer[] => {
        const { before, after } = value.sameMunicipalities;
        if (
          before === null ||
          after === null ||
          before === after ||
          MIRRORS.has(`${indicator.id}.${value.key}`)
        )
          return [];
        const name = labelText(value);
        return [{ name, among: figureChoice(indicator).labelHead, before, after }];
      }),
    );
  return moved.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

function sizeOf({ before, after }: ChangedAnswer): number {
  return Math.abs(after - before);
}
