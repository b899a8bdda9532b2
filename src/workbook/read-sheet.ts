// The answers on one section's sheet, each with its cell, and what is the matter with cells as such.
import { label } from '../language/label.ts';
import { type Finding, type Place, place, placeKey } from '../survey/finding.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import { answerValue, type FilledCell } from './answer-value.ts';
import { cellName } from './cell-address.ts';
import { cellFinding } from './cell-findings.ts';
import { NUMBER_COLUMN, type SheetLayout, TERRITORY_CELL } from './layout.ts';
import { type Cell, cellAt, cellKey, contentText, linkAt, type Sheet } from './spreadsheet.ts';

export interface SheetReading {
  readonly answers: readonly FlatAnswer[];
  readonly findings: readonly Finding[];
}

/** How many cells outside all fields one sheet names; a pasted page should not bury everything else. */
const STRAY_CELLS = 20;

export function readSheet(sheet: Sheet, layout: SheetLayout): SheetReading {
  const groups = new Map<string, [FilledCell, ...FilledCell[]]>();
  const findings: Finding[] = [];
  const filledRows = new Set<string>();
  for (const cell of layout.answers) {
    const { row, column } = cell;
    const found: FilledCell = {
      cell,
      content: cellAt(sheet, row, column),
      link: linkAt(sheet, row, column),
    };
    const finding = cellFinding(found, cellName(layout.name, row, column));
    if (finding !== null) findings.push(finding);
    // What has to be asked first is no answer yet.
    const filled = finding?.level === 'error' ? { ...found, content: null } : found;
    const key = placeKey(cell.place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [filled]);
    else group.push(filled);
    if (found.content !== null) filledRows.add(rowKey(cell.place));
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

/** What stands where no question asks: below the last row of a table or beside the fields. Nothing is dropped in silence. */
function strayFindings(sheet: Sheet, layout: SheetLayout): readonly Finding[] {
  const known = new Set(
    [...layout.labels, ...layout.answers, TERRITORY_CELL].map(({ row, column }) => cellKey(row, column)),
  );
  // The number of a row also stands below the table where rows have been inserted.
  const isRowNumber = ({ row, column, content }: Cell): boolean =>
    column === NUMBER_COLUMN &&
    content.kind === 'number' &&
    layout.tables.some((table) => row >= table.firstRow);
  const found: Finding[] = [];
  for (const [key, cell] of sheet.cells) {
    if (found.length >= STRAY_CELLS) break;
    if (!known.has(key) && !isRowNumber(cell)) found.push(strayFinding(layout, cell));
  }
  return found;
}

function strayFinding(layout: SheetLayout, { row, column, content }: Cell): Finding {
  const cell = cellName(layout.name, row, column);
  const full = layout.tables.find(
    (table) => row >= table.firstRow + table.rows && column <= table.lastColumn,
  );
  const found = {
    level: 'error',
    place: place(layout.section, full?.question ?? null),
    cell,
    value: contentText(content).slice(0, 200),
  } as const;
  if (full === undefined)
    return {
      ...found,
      rule: 'workbook-stray-cell',
      message: label(
        `Šūnā ${cell} kaut kas ir ierakstīts, bet šajā šūnā atbilde nav paredzēta.`,
        `Something is written in cell ${cell}, where no answer is expected.`,
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
