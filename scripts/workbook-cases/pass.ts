// Workbooks that are read: from the least to the largest return, and in the ways in which people and programs
// fill cells.

import { formOf } from '../../src/survey/editions.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { writeTemplate } from '../../src/workbook/write-template.ts';
import { edited, filledTemplate, minimalReturn, returnOf2025, sheetNo } from './base-workbook.ts';
import type { CaseFile } from './case-files.ts';

const TYPICAL = 'LV0020000';

export async function passCases(): Promise<readonly CaseFile[]> {
  const typical = await filledTemplate(returnOf2025(TYPICAL));
  const form = formOf(2025, 'municipal');
  if (form === null) throw new RangeError('No municipal form in 2025');
  return [
    { name: 'minimal.xlsx', bytes: await filledTemplate(minimalReturn(TYPICAL)) },
    { name: 'typical.xlsx', bytes: typical },
    { name: 'largest.xlsx', bytes: await filledTemplate(returnOf2025('LV0001000')) },
    { name: 'region.xlsx', bytes: await filledTemplate(returnOf2025('RIGA')) },
    { name: 'english.xlsx', bytes: await filledTemplate(returnOf2025(TYPICAL), 'en') },
    {
      name: 'last-year.xlsx',
      bytes: await writeTemplate({
        form,
        territory: TYPICAL,
        lastYear: flatten(returnOf2025(TYPICAL)).answers,
        language: 'lv',
      }),
    },
    {
      name: 'numbers-as-text.xlsx',
      bytes: await edited(typical, (workbook) => {
        sheetNo(workbook, 12).getCell('C5').value = ' 1 027 ';
        sheetNo(workbook, 1).getCell('C6').value = 'nepilna slodze';
        sheetNo(workbook, 1).getCell('C7').value = '0,25';
      }),
    },
    {
      name: 'formulas.xlsx',
      bytes: await edited(typical, (workbook) => {
        sheetNo(workbook, 12).getCell('C5').value = { formula: '20+7', result: 27 };
      }),
    },
    {
      name: 'rich-text.xlsx',
      bytes: await edited(typical, (workbook) => {
        sheetNo(workbook, 1).getCell('C8').value = {
          richText: [{ text: 'izglītības ' }, { text: 'speciālists', font: { bold: true } }],
        };
      }),
    },
    {
      // Google Sheets keeps neither the names of lists nor how deeply a sheet is hidden.
      name: 'hidden-only.xlsx',
      bytes: await edited(typical, (workbook) => {
        workbook.definedNames.model = [];
        for (const sheet of workbook.worksheets) if (sheet.state === 'veryHidden') sheet.state = 'hidden';
      }),
    },
    {
      name: 'empty-extra-sheet.xlsx',
      bytes: await edited(typical, (workbook) => {
        workbook.addWorksheet('Sheet1');
      }),
    },
  ];
}
