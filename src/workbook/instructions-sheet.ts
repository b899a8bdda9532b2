// The first sheet of the template: whose it is, how to fill it in, and the way to each section.
import type { Workbook } from 'exceljs';
import type { Language } from '../language/label.ts';
import { changesInto } from '../survey/edition-changes.ts';
import type { Form } from '../survey/form.ts';
import { linkFormula, webLinkFormula } from './cell-text.ts';
import { linesOf } from './fit-sheet.ts';
import type { SheetLayout } from './layout.ts';
import { colours, fill, font, looks } from './look.ts';
import { instructions, wording } from './wording.ts';

/** Of the text, in characters. */
const WIDTH = 100;

export interface InstructionsContext {
  readonly form: Form;
  readonly layouts: readonly SheetLayout[];
  readonly territory: string;
  readonly hasLastYear: boolean;
  readonly language: Language;
  /** Where people reach the service, without a path. */
  readonly origin: string | null;
}

export function addInstructionsSheet(workbook: Workbook, context: InstructionsContext): void {
  const { form, language } = context;
  const sheet = workbook.addWorksheet(wording.instructions[language], {
    views: [{ showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.getColumn(1).width = 4;
  sheet.getColumn(2).width = WIDTH;

  const title = sheet.getCell('A1');
  title.value = form.label[language];
  title.style = looks.title;
  sheet.getRow(1).height = 26;
  const whose = sheet.getCell('A2');
  whose.value = context.territory;
  whose.style = { font: font({ size: 13, color: { argb: colours.quiet } }) };

  let row = 4;
  for (const [index, text] of instructions.entries()) {
    sheet.getCell(row, 1).value = index + 1;
    sheet.getCell(row, 1).style = looks.number;
    sheet.getCell(row, 2).value = text[language];
    sheet.getCell(row, 2).style = looks.label;
    sheet.getRow(row).height = 15 * linesOf(text[language], WIDTH) + 5;
    row += 1;
  }
  if (context.hasLastYear) {
    sheet.getCell(row, 1).style = { fill: fill(colours.lastYear) };
    sheet.getCell(row, 2).value = wording.lastYearLegend[language];
    sheet.getCell(row, 2).style = { font: font({ italic: true, color: { argb: colours.accent } }) };
    row += 1;
  }

  for (const { path, text } of pagesFor(context)) {
    const link = sheet.getCell(row, 2);
    link.value = webLinkFormula(path, text[language]);
    link.style = looks.link;
    row += 1;
  }

  row += 1;
  sheet.getCell(row, 1).value = wording.sections[language];
  sheet.getCell(row, 1).style = looks.table;
  for (const layout of context.layouts) {
    row += 1;
    const link = sheet.getCell(row, 2);
    link.value = linkFormula(layout.name, 'A1', layout.labels[0]?.text ?? layout.name);
    link.style = looks.link;
  }
  void sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true });
}

/** The pages of the service that explain the survey. */
function pagesFor({ origin, form }: InstructionsContext) {
  if (origin === null) return [];
  const glossary = { path: `${origin}/glossary`, text: wording.glossary };
  const changes = { path: `${origin}/editions/${form.edition}/changes`, text: wording.changes };
  return changesInto(form.edition, form.form) === null ? [glossary] : [changes, glossary];
}
