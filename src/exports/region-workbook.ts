// The summary of a planning region as a workbook: a sheet for what it is made from and a sheet for each table, with
// the diagrams that the region's book has.
import ExcelJS from 'exceljs';
import type { RegionSummary } from '../aggregate/region-summary.ts';
import type { Figure } from '../figures/figure.ts';
import { regionTables } from '../figures/region-tables.ts';
import { formatDate } from '../language/dates.ts';
import { UNKNOWN } from '../language/numbers.ts';
import { regionName } from '../survey/respondent.ts';
import { addDiagram, describePictures } from './pictures/add-diagram.ts';
import { chartPicture } from './pictures/chart-picture.ts';
import { addSheet, putText } from './sheet.ts';
import { addTable } from './table-sheet.ts';
import { withoutTimes } from './zip-times.ts';

/** The bytes of an .xlsx file, the same for the same summary. `figures` are the diagrams of the region. */
export async function regionWorkbook(
  summary: RegionSummary,
  figures: readonly Figure[],
  version: string,
): Promise<Uint8Array> {
  const { region, edition, snapshot, asOf } = summary;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = `Kopskats ${version}`;
  workbook.title = `${region.authority}, ${edition}. gads`;
  workbook.keywords = `version ${version}, snapshot ${snapshot}`;
  workbook.created = new Date(asOf);
  workbook.modified = new Date(asOf);
  addFacts(workbook, [
    ['Kopsavilkums', region.authority],
    ['Gads', String(edition)],
    ['Datu datums', formatDate(asOf)],
    ['Datu momentuzņēmums (SHA-256)', snapshot],
    ['Sistēma', `Kopskats ${version}`],
    ['Nezināma vērtība', `„${UNKNOWN}“; tā nekad nav nulle`],
  ]);
  const drawn: Figure[] = [];
  for (const table of regionTables(summary)) {
    const sheet = addTable(workbook, table);
    const figure = figures.find(({ id }) => id === table.id);
    if (figure === undefined) continue;
    const title = `${figure.number}. diagramma. ${figure.title}. ${regionName(region.code)}`;
    addDiagram(sheet, { ...figure, title }, chartPicture(figure.chart));
    drawn.push(figure);
  }
  describePictures(
    workbook,
    drawn.map(({ number, alt }) => ({ name: `${number}. diagramma`, description: alt })),
  );
  workbook.eachSheet((sheet) => {
    sheet.headerFooter.oddFooter = `&L&8${region.authority}, ${edition}. gads, ${snapshot}&R&8&P / &N`;
  });
  return withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addFacts(workbook: ExcelJS.Workbook, facts: readonly (readonly [string, string])[]): void {
  const sheet = addSheet(workbook, 'Par datiem', [34, 70]);
  for (const [name, value] of facts) {
    const row = sheet.addRow([]);
    putText(row.getCell(1), name, { bold: true });
    putText(row.getCell(2), value);
  }
}
