// A template that was handed out before the survey was last changed. Its sheets are found by name or title and its
// questions by their headings, so that a mended label or a question that has been added since does not void the
// workbooks that people are filling in.
import type { Form } from '../survey/form.ts';
import type { Questions } from '../survey/question.ts';
import { foldText } from '../survey/reading/clean-text.ts';
import { withoutInvisible } from './answer-value.ts';
import {
  type At,
  FIRST_ROW,
  LABEL_COLUMN,
  type LabelCell,
  NUMBER_COLUMN,
  type SheetLayout,
  type TableLayout,
} from './layout.ts';
import { type Cell, cellAt, contentText, type Sheet } from './spreadsheet.ts';
import { wording } from './wording.ts';

/** A question that is asked now and has no place in the template. */
export interface Unasked {
  readonly section: string;
  readonly question: string;
}

export interface EarlierTemplate {
  readonly layouts: readonly SheetLayout[];
  readonly unasked: readonly Unasked[];
}

/**
 * The layouts as the sheets of an earlier template have them. Null where one cannot tell which answer belongs to which
 * question: a sheet or a required question is missing, or a heading is none that the survey has or had.
 */
export function earlierTemplate(
  sheets: readonly Sheet[],
  form: Form,
  layouts: readonly SheetLayout[],
): EarlierTemplate | null {
  const located: SheetLayout[] = [];
  const unasked: Unasked[] = [];
  for (const layout of layouts) {
    const questions = form.sections[layout.section]?.questions ?? {};
    const sheet =
      sheets.find(({ name }) => name === layout.name) ?? sheets.find((one) => hasTitle(one, layout));
    const found = sheet === undefined ? null : locate(sheet, layout, questions);
    if (found === null) return null;
    located.push(found);
    const asked = new Set(found.labels.map(({ question }) => question));
    for (const question of Object.keys(questions))
      if (!asked.has(question)) unasked.push({ section: layout.section, question });
  }
  return { layouts: located, unasked };
}

function hasTitle(sheet: Sheet, { labels }: SheetLayout): boolean {
  return labels.some(({ role, row, column, text, earlier }) => {
    const content = role === 'title' ? cellAt(sheet, row, column) : null;
    if (content === null) return false;
    return [text, ...earlier].map(comparable).includes(comparable(contentText(content)));
  });
}

interface Pair {
  readonly heading: LabelCell;
  /** Where it stands in the template. */
  readonly cell: Cell;
}

/** The layout moved to where its headings stand on a sheet. */
function locate(sheet: Sheet, layout: SheetLayout, questions: Questions): SheetLayout | null {
  const isRequired = ({ question, field }: LabelCell): boolean => {
    const asked = questions[question ?? ''];
    const one = asked?.kind === 'rows' && field !== null ? asked.fields[field] : asked;
    return one?.required === true;
  };
  const cells = [...sheet.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const headerRows = cells.filter(isHeaderOfNumbers).map(({ row }) => row);
  const isTableTitle = ({ row, column }: Cell): boolean =>
    column === LABEL_COLUMN && headerRows.includes(row + 1);
  const firstTable = (headerRows[0] ?? Number.POSITIVE_INFINITY) - 1;

  const single = pair(
    layout.labels.filter(({ role, row }) => (role === 'label' || role === 'option') && row >= FIRST_ROW),
    cells.filter(({ row, column }) => column === LABEL_COLUMN && row >= FIRST_ROW && row < firstTable),
    isRequired,
  );
  const titles = pair(
    layout.labels.filter(({ role }) => role === 'table'),
    cells.filter(isTableTitle),
    isRequired,
  );
  if (single === null || titles === null) return null;
  const rows = new Map(single.map(({ heading, cell }) => [heading.row, cell.row]));
  for (let row = 1; row < FIRST_ROW; row += 1) rows.set(row, row);
  const tables: MovedTable[] = [];
  for (const title of titles) {
    const was = layout.tables.find(({ question }) => question === title.heading.question);
    const headerRow = title.cell.row + 1;
    const columns = pair(
      layout.labels.filter(({ role, question }) => role === 'header' && question === title.heading.question),
      cells.filter(({ row, column }) => row === headerRow && column !== NUMBER_COLUMN),
      isRequired,
    );
    if (was === undefined || columns === null) return null;
    rows.set(title.heading.row, title.cell.row);
    rows.set(was.headerRow, headerRow);
    tables.push({
      was,
      columns: new Map(columns.map(({ heading, cell }) => [heading.column, cell.column])),
      firstRow: headerRow + 1,
      // Between the last row and the title of the next table one row stays empty.
      rows: Math.min(was.rows, (headerRows.find((row) => row > headerRow) ?? Infinity) - 3 - headerRow),
    });
  }

  /** Where an answer or heading stands in the template; null where it has none. */
  const moved = ({ row, column }: At): At | null => {
    const table = tables.find(({ was }) => row >= was.headerRow && row < was.firstRow + was.rows);
    if (table === undefined || column === NUMBER_COLUMN) return at(rows.get(row), column);
    if (row === table.was.headerRow) return at(rows.get(row), table.columns.get(column));
    const index = row - table.was.firstRow;
    return at(index < table.rows ? table.firstRow + index : undefined, table.columns.get(column));
  };
  return {
    ...layout,
    name: sheet.name,
    labels: layout.labels.flatMap((heading) => {
      const there = moved(heading);
      const content = there === null ? null : cellAt(sheet, there.row, there.column);
      return there === null
        ? []
        : [{ ...heading, ...there, text: content === null ? '' : contentText(content) }];
    }),
    answers: layout.answers.flatMap((answer) => {
      const there = moved(answer);
      return there === null ? [] : [{ ...answer, ...there }];
    }),
    tables: tables.map(({ was, columns, firstRow, rows }) => ({
      ...was,
      headerRow: firstRow - 1,
      firstRow,
      rows,
      lastColumn: Math.max(...columns.values()),
    })),
  };
}

interface MovedTable {
  readonly was: TableLayout;
  /** Today's column → that of the template. */
  readonly columns: ReadonlyMap<number, number>;
  readonly firstRow: number;
  readonly rows: number;
}

function at(row: number | undefined, column: number | undefined): At | null {
  return row === undefined || column === undefined ? null : { row, column };
}

function isHeaderOfNumbers({ row, column, content }: Cell): boolean {
  const texts = Object.values(wording.number).map(comparable);
  return column === NUMBER_COLUMN && row > FIRST_ROW && texts.includes(comparable(contentText(content)));
}

/**
 * Pairs the headings of today with those of a template, both in their order. Null where the template has one that is
 * none of them, or lacks one that must be there: a question has all of its headings or, if it is optional, none; only
 * codes may be missing singly.
 */
function pair(
  headings: readonly LabelCell[],
  cells: readonly Cell[],
  isRequired: (heading: LabelCell) => boolean,
): readonly Pair[] | null {
  const pairs: Pair[] = [];
  let next = 0;
  for (const cell of cells) {
    const text = comparable(contentText(cell.content));
    const index = headings.findIndex(
      (heading, at) => at >= next && [heading.text, ...heading.earlier].map(comparable).includes(text),
    );
    const heading = headings[index];
    if (heading === undefined) return null;
    pairs.push({ heading, cell });
    next = index + 1;
  }
  const paired = new Set(pairs.map(({ heading }) => heading));
  const isWhole = headings.every((heading) => {
    if (paired.has(heading)) return true;
    const siblings = headings.filter(
      ({ question, field }) => question === heading.question && field === heading.field,
    );
    if (heading.role === 'option') return true;
    return !isRequired(heading) && !siblings.some((one) => paired.has(one));
  });
  return isWhole ? pairs : null;
}

/** A heading without what does not tell it from others: the star of a required answer, invisible characters, capitals. */
function comparable(text: string): string {
  return foldText(withoutInvisible(text).replace(/\s*\*(?=:|\s*$)/u, ''));
}
