import { type Label, type Language, label } from '../../language/label.ts';
import { numberLabel } from '../../language/numbers.ts';
import type { ReconciledFigure } from './reconcile.ts';

/** Rows of text cells under as many column heads. */
interface ReconciliationTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const columns: readonly Label[] = [
  label('Diagramma', 'Diagram'),
  label('Skaitlis', 'Figure'),
  label('Drukāts', 'Printed'),
  label('Pārrēķināts', 'Recomputed'),
  label('Sakrīt', 'Agrees'),
  label('Pamatojums', 'Why'),
];

const verdicts = {
  yes: label('jā', 'yes'),
  no: label('nē', 'no'),
  open: label('nav salīdzināms', 'not comparable'),
};

function verdict(agrees: boolean | null): Label {
  if (agrees === null) return verdicts.open;
  return agrees ? verdicts.yes : verdicts.no;
}

function amount(value: number | null, unit: string, language: Language): string {
  if (value === null) return '–';
  const text = numberLabel(value)[language];
  if (unit !== 'percent') return text;
  return language === 'lv' ? `${text}\u00a0%` : `${text}%`;
}

/** The reconciliation as a table for people. Labels stay as printed, in Latvian. */
export function reconciliationTable(
  figures: readonly ReconciledFigure[],
  language: Language,
): ReconciliationTable {
  return {
    columns: columns.map((column) => column[language]),
    rows: figures.map(({ diagram, label, printed, recomputed, unit, agrees, why }) => [
      diagram === null ? '–' : String(diagram),
      label,
      amount(printed, unit, language),
      amount(recomputed, unit, language),
      verdict(agrees)[language],
      why[language],
    ]),
  };
}
