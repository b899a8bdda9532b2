// The answers to a form of somebody's own as files: what was counted, and every answer as it counts.
import ExcelJS from 'exceljs';
import type { QuestionCounts } from '../aggregate/own-form-counts.ts';
import { type CountsFigure, countsFigure } from '../figures/own-form-figure.ts';
import { numberCell, numberColumn, type SheetTable, textColumn } from '../figures/table.ts';
import { type Label, label } from '../language/label.ts';
import { valueLines } from '../survey/answer-text.ts';
import { valueFromDocument } from '../survey/answer-value.ts';
import type { OwnAnswers, OwnQuestion, OwnQuestions } from '../survey/own-form.ts';
import { type CsvCell, csvBytes } from './csv.ts';
import { addDiagram, describePictures } from './pictures/add-diagram.ts';
import { chartPicture } from './pictures/chart-picture.ts';
import { addTable } from './table-sheet.ts';
import { withoutTimes } from './zip-times.ts';

/** Everything that a file says; `facts` stand before the answers of each row, under `heads`. */
export interface OwnFormSource {
  readonly title: Label;
  readonly questions: OwnQuestions;
  readonly counts: readonly QuestionCounts[];
  /** „Atbildēja 41 no 42 pašvaldībām“. */
  readonly population: Label;
  readonly source: Label;
  readonly heads: readonly Label[];
  readonly rows: readonly { readonly facts: readonly string[]; readonly answers: OwnAnswers }[];
  /** ISO time. */
  readonly at: string;
}

/** A line an answer; codes stand as their labels in Latvian, a missing answer is an empty cell. */
export function ownFormCsv({ questions, heads, rows }: OwnFormSource): Uint8Array {
  const asked = Object.entries(questions);
  return csvBytes([
    [...heads.map(({ lv }) => lv), ...asked.map(([, question]) => question.label.lv)],
    ...rows.map(({ facts, answers }): readonly CsvCell[] => [
      ...facts,
      ...asked.map(([id, question]) => csvCell(question, answers[id])),
    ]),
  ]);
}

function csvCell(question: OwnQuestion, answer: unknown): CsvCell {
  return typeof answer === 'number' ? answer : answerText(question, answer);
}

function answerText(question: OwnQuestion, answer: unknown): string {
  const lines = valueLines(valueFromDocument(question, answer), 'lv');
  return lines.join(question.kind === 'long_text' ? '\n' : '; ');
}

/** The bytes of an .xlsx file: all answers on one sheet, the counts of each question of codes with its chart. */
export async function ownFormWorkbook(source: OwnFormSource, version: string): Promise<Uint8Array> {
  const { title, population, at, counts } = source;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = `Kopskats ${version}`;
  workbook.title = title.lv;
  workbook.created = new Date(at);
  workbook.modified = new Date(at);
  addTable(workbook, answersTable(source));
  const figures = counts.flatMap((one): readonly CountsFigure[] =>
    one.kind === 'codes' ? [countsFigure(one, population)] : [],
  );
  for (const { table, chart, title: question } of figures) {
    const words = { title: question.lv, population: population.lv, notes: [], source: source.source.lv };
    addDiagram(addTable(workbook, table), words, chartPicture(chart.lv));
  }
  describePictures(
    workbook,
    figures.map(({ title: question, alt }) => ({ name: question.lv, description: alt.lv })),
  );
  return withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function answersTable({ title, questions, population, heads, rows }: OwnFormSource): SheetTable {
  const asked = Object.entries(questions);
  return {
    id: 'answers',
    sheet: label('Atbildes', 'Answers'),
    caption: title,
    columns: [
      ...heads.map((head) => textColumn(head, 2)),
      ...asked.map(([, { kind, label: text }]) =>
        kind === 'whole_number' || kind === 'decimal' ? numberColumn(text, 2) : textColumn(text, 3),
      ),
    ],
    rows: rows.map(({ facts, answers }) => [
      ...facts,
      ...asked.map(([id, question]) => {
        const answer = answers[id];
        return typeof answer === 'number'
          ? numberCell(answer, question.kind === 'decimal' ? 'fte' : 'whole')
          : answerText(question, answer);
      }),
    ]),
    notes: [population],
  };
}
