// The answers on one section's sheet, each with its cell, and what is the matter with cells as such.
import type { Worksheet } from 'exceljs';
import { label } from '../language/label.ts';
import { type Finding, type Place, place, placeKey } from '../survey/finding.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import { answerValue, type FilledCell } from './answer-value.ts';
import { type CellContent, cellContent, NO_RESULT } from './cell-content.ts';
import { cellName } from './cell-text.ts';
import { NUMBER_COLUMN, type SheetLayout, TERRITORY_CELL } from './layout.ts';

export interface SheetReading {
  readonly answers: readonly FlatAnswer[];
  readonly findings: readonly Finding[];
}

/** How many cells outside all fields one sheet names; a pasted page should not bury everything else. */
const STRAY_CELLS = 20;

export function readSheet(sheet: Worksheet, layout: SheetLayout): SheetReading {
  const groups = new Map<string, [FilledCell, ...FilledCell[]]>();
  const findings: Finding[] = [];
  const filledRows = new Set<string>();
  for (const cell of layout.answers) {
    const content = cellContent(sheet.findCell(cell.row, cell.column));
    const filled: FilledCell = { cell, content };
    const key = placeKey(cell.place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [filled]);
    else group.push(filled);
    if (content.kind === 'error')
      findings.push(formulaFailed(cell.place, cellName(layout.name, cell.row, cell.column), content.code));
    if (content.kind !== 'blank') filledRows.add(rowKey(cell.place));
  }
  // Unanswered questions go along with their cell, so that a finding about what is missing knows where.
  const answers = [...groups.values()].flatMap((cells): FlatAnswer[] => {
    const at = cells[0].cell.place;
    if (at.row !== null && !filledRows.has(rowKey(at))) return [];
    const { value, at: where } = answerValue(cells);
    return [{ place: at, value, cell: cellName(layout.name, where.row, where.column) }];
  });
  return { answers, findings: [...findings, ...strayFindings(sheet, layout)] };
}

function rowKey(at: Place): string {
  return placeKey({ ...at, field: null });
}

function formulaFailed(at: Place, cell: string, code: string): Finding {
  return {
    rule: 'workbook-formula-without-result',
    level: 'error',
    place: at,
    cell,
    message: label(
      code === NO_RESULT
        ? `Šūnā ${cell} ir formula, kuras rezultāts datnē nav saglabāts.`
        : `Šūnā ${cell} formulas rezultāts ir kļūda ${code}.`,
      code === NO_RESULT
        ? `Cell ${cell} has a formula whose result the file does not hold.`
        : `The formula in cell ${cell} results in the error ${code}.`,
    ),
    remedy: label('Formulas vietā ierakstiet vērtību.', 'Write the value instead of the formula.'),
    value: code,
  };
}

/** What stands where no question asks: below the last row of a table or beside the fields. Nothing is dropped in silence. */
function strayFindings(sheet: Worksheet, layout: SheetLayout): readonly Finding[] {
  const known = new Set(
    [...layout.labels, ...layout.answers, TERRITORY_CELL].map((at) => `${at.row}:${at.column}`),
  );
  // The number of a row also stands below the table where rows have been inserted.
  const isRowNumber = (row: number, column: number, content: CellContent): boolean =>
    column === NUMBER_COLUMN &&
    content.kind === 'value' &&
    typeof content.value === 'number' &&
    layout.tables.some((table) => row >= table.firstRow);
  const found: Finding[] = [];
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, column) => {
      if (found.length >= STRAY_CELLS || known.has(`${rowNumber}:${column}`)) return;
      const content = cellContent(cell);
      if (content.kind === 'blank' || isRowNumber(rowNumber, column, content)) return;
      const value = content.kind === 'value' ? String(content.value).slice(0, 200) : null;
      found.push(strayFinding(layout, rowNumber, column, value));
    });
  });
  return found;
}

function strayFinding(layout: SheetLayout, row: number, column: number, value: string | null): Finding {
  const cell = cellName(layout.name, row, column);
  const full = layout.tables.find(
    (table) => row >= table.firstRow + table.rows && column <= table.lastColumn,
  );
  const found = {
    level: 'error',
    place: place(layout.section, full?.question ?? null),
    cell,
    value,
  } as const;
  if (full === undefined)
    return {
      ...found,
      rule: 'workbook-stray-cell',
      message: label(
        `Šūnā ${cell} kaut kas ir ierakstīts, bet tur neko nejautā.`,
        `Something is written in cell ${cell}, where nothing is asked.`,
      ),
      remedy: label(
        'Pārnesiet to uz atbildes lauku vai izdzēsiet.',
        'Move it to an answer field or delete it.',
      ),
    };
  return {
    ...found,
    rule: 'workbook-too-many-rows',
    message: label(
      `Šūna ${cell} ir zem tabulas, kurā ir vieta ${full.rows} rindām.`,
      `Cell ${cell} is below the table, which has room for ${full.rows} rows.`,
    ),
    remedy: label(
      'Apvienojiet rindas, lai tās ietilptu tabulā.',
      'Combine rows so that they fit into the table.',
    ),
  };
}
