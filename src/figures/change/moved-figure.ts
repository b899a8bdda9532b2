// What changed most between two editions as a drawing with its words; null where no answer changed.
import type { EditionChange } from '../../aggregate/edition-change.ts';
import { listed } from '../../language/list.ts';
import { formatNumber } from '../../language/numbers.ts';
import type { DrawingFigure } from '../drawing-figure.ts';
import { type Cell, numberCell, numberColumn, textColumn } from '../table.ts';
import { drawMoved } from './draw-moved.ts';
import { narrow, wide } from './moved-layout.ts';
import { type MovedValue, movedValues } from './moved-values.ts';

/** So many are drawn; the tables have all. */
const DRAWN = 12;
/** So many are said where the drawing cannot be seen; its table has the others. */
const SAID = 3;

export function movedFigure(change: EditionChange): DrawingFigure | null {
  const all = movedValues(change);
  const drawn = all.slice(0, DRAWN);
  if (drawn.length === 0) return null;
  const { before, after } = change;
  const said = drawn.slice(0, SAID).map(inWords);
  return {
    id: 'parmainas-atbildes',
    label: null,
    title: 'Lielākās pārmaiņas pašvaldību atbildēs',
    drawing: drawMoved(drawn, change, wide),
    narrow: drawMoved(drawn, change, narrow),
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

function inWords({ name, before, after }: MovedValue): string {
  return `„${name}“ – no ${formatNumber(before)} uz ${formatNumber(after)}`;
}

function numbersOf({ before, after }: MovedValue): readonly Cell[] {
  const difference: Cell = { kind: 'difference', value: after - before, unit: 'municipalities' };
  return [numberCell(before), numberCell(after), difference];
}
