import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { edited, filledTemplate, returnOf2025, sheetNo } from '../../scripts/workbook-cases/base-workbook.ts';
import { leftoverCases } from '../../scripts/workbook-cases/leftover-cases.ts';
import { check } from '../../src/survey/check.ts';
import { municipal2025 } from '../../src/survey/editions/2025.ts';
import { colours } from '../../src/workbook/look.ts';
import { markFindings } from '../../src/workbook/mark-findings.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { writeTemplate } from '../../src/workbook/write-template.ts';
import { read, returnIn } from './read-again.ts';
import { savedByOffice } from './soffice.ts';

const riga = returnOf2025('LV0001000');
const typical = returnOf2025('LV0020000');

describe('A workbook saved by LibreOffice', () => {
  let saved: readonly Uint8Array[];
  beforeAll(async () => {
    const filled = await filledTemplate(typical);
    saved = await savedByOffice(
      [
        await writeTemplate({ form: municipal2025, territory: 'LV0020000', language: 'lv' }),
        filled,
        await filledTemplate(riga),
        await edited(filled, (workbook) => {
          sheetNo(workbook, 12).getCell('C5').value = { formula: '20+7' };
        }),
      ],
      'xlsx',
    );
  });
  const file = (index: number): Uint8Array => saved[index] ?? new Uint8Array();

  it('is still recognised as the template, with every answer empty', async () => {
    const { submission, findings } = await read(file(0));
    expect(findings).toEqual([]);
    expect(submission.answers.filter(({ value }) => value !== null)).toEqual([]);
  });

  it('gives a typical return and that of Rīga back as they were', async () => {
    expect(await returnIn(file(1))).toEqual({ return: typical, errors: [] });
    expect(await returnIn(file(2))).toEqual({ return: riga, errors: [] });
  });

  it('brings the results of formulas along', async () => {
    const { submission } = await read(file(3));
    expect(submission.answers.find(({ place }) => place.question === 'issued')?.value).toBe(27);
  });

  it('can be marked, and is read again after that', async () => {
    const wrong = await edited(file(1), (workbook) => {
      sheetNo(workbook, 12).getCell('C5').value = 'daudz';
    });
    const { findings } = check((await read(wrong)).submission, { transcribed: true });
    const marking = await markFindings(wrong, findings, 'lv');
    if (marking.kind === 'refused') throw new Error('refused');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(marking.bytes).buffer);
    expect(sheetNo(workbook, 12).getCell('C5').fill).toMatchObject({ fgColor: { argb: colours.marked } });
    expect((await read(marking.bytes)).submission.territory).toBe('LV0020000');
    const [opened] = await savedByOffice([marking.bytes], 'xlsx');
    expect((await read(opened ?? new Uint8Array())).findings).toEqual([]);
  });

  it('after marking opens without repair, with the pictures, charts and notes of the original', async () => {
    const chart = leftoverCases.find(({ name }) => name === 'chart-with-a-shape-and-a-picture');
    const filled = await filledTemplate(typical);
    const bytes = (await chart?.make(filled)) ?? filled;
    const marking = await markFindings(bytes, [], 'lv');
    if (marking.kind === 'refused') throw new Error('refused');
    const [opened = new Uint8Array()] = await savedByOffice([marking.bytes], 'xlsx');
    const names = Object.keys((await JSZip.loadAsync(opened)).files);
    const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
    expect(count(/^xl\/charts\/chart\d+\.xml$/)).toBe(1);
    expect(count(/^xl\/media\/image\d+\.png$/)).toBe(1);
    expect(count(/^xl\/comments\d+\.xml$/)).toBe(13);
    expect(await returnIn(opened)).toEqual({ return: typical, errors: [] });
  });

  it('as xls is refused as what it is', async () => {
    const [other] = await savedByOffice([await filledTemplate(typical)], 'xls');
    expect(await readWorkbook(other ?? new Uint8Array())).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'old-excel-file' }],
    });
  });

  it('as ods gives the same return', async () => {
    const [other] = await savedByOffice([await filledTemplate(typical)], 'ods');
    expect(await returnIn(other ?? new Uint8Array())).toEqual({ return: typical, errors: [] });
  });
});
