import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { edited, filledTemplate, returnOf2025, sheetNo } from '../../scripts/workbook-cases/base-workbook.ts';
import { label } from '../../src/language/label.ts';
import { check } from '../../src/survey/check.ts';
import type { Finding } from '../../src/survey/finding.ts';
import { colours } from '../../src/workbook/look.ts';
import { markFindings } from '../../src/workbook/mark-findings.ts';
import { read, returnIn } from './read-again.ts';

const ret = returnOf2025('LV0020000');

async function marked(bytes: Uint8Array, findings: readonly Finding[]): Promise<Uint8Array> {
  const marking = await markFindings(bytes, findings, 'lv');
  if (marking.kind === 'refused') throw new Error(marking.refusals.map(({ code }) => code).join());
  return marking.bytes;
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

let wrong: Uint8Array;
let findings: readonly Finding[];
let result: ExcelJS.Workbook;
let resultBytes: Uint8Array;
beforeAll(async () => {
  wrong = await edited(await filledTemplate(ret), (workbook) => {
    sheetNo(workbook, 12).getCell('C5').value = 'daudz';
    sheetNo(workbook, 10).getCell('C7').value = 'kaut kas';
  });
  findings = check((await read(wrong)).submission, { transcribed: true }).findings;
  resultBytes = await marked(wrong, findings);
  result = await opened(resultBytes);
});

const fillOf = (workbook: ExcelJS.Workbook, no: number, address: string) =>
  sheetNo(workbook, no).getCell(address).fill;

describe('A marked workbook', () => {
  it('colours the cells to correct, and only those', () => {
    const coloured: string[] = [];
    for (const sheet of result.worksheets)
      sheet.eachRow((row) =>
        row.eachCell({ includeEmpty: true }, (cell) => {
          if (cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === colours.marked)
            coloured.push(`${sheet.name}!${cell.address}`);
        }),
      );
    const errors = findings.filter(({ level }) => level === 'error').map(({ cell }) => cell);
    expect(errors).toEqual(['10. Īstenotāji!C7', '12. Atļaujas!C5']);
    expect(coloured).toEqual(expect.arrayContaining(errors));
    expect(coloured.length).toBe(
      new Set(findings.map(({ cell, place }) => cell ?? JSON.stringify(place))).size,
    );
  });

  it('has the remedy as a note on each of them', () => {
    const error = findings.find(({ cell }) => cell === '12. Atļaujas!C5');
    const note = JSON.stringify(sheetNo(result, 12).getCell('C5').note);
    expect(error?.remedy.lv).toBeTruthy();
    expect(note).toContain(error?.remedy.lv);
  });

  it('gives a note the room that its text needs, though the sheet is locked', async () => {
    const [finding] = findings.filter(({ cell }) => cell === '12. Atļaujas!C5');
    if (finding === undefined) throw new Error('no finding');
    const rowsOf = async (remedy: string): Promise<number> => {
      const bytes = await marked(wrong, [{ ...finding, remedy: label(remedy, remedy) }]);
      const { id } = sheetNo(await opened(bytes), 12);
      const xml = await (await JSZip.loadAsync(bytes))
        .file(`xl/drawings/vmlDrawing${id}.vml`)
        ?.async('string');
      const [, top, bottom] =
        /<x:Anchor>\d+, \d+, (\d+), \d+, \d+, \d+, (\d+), \d+<\/x:Anchor>(?:(?!<x:Anchor>).)*<x:Row>4<\/x:Row><x:Column>2</.exec(
          xml ?? '',
        ) ?? [];
      return Number(bottom) - Number(top);
    };
    expect(await rowsOf('Labojiet.')).toBeLessThan(6);
    expect(await rowsOf('Labojiet. '.repeat(60))).toBeGreaterThan(11);
  });

  it('begins with a list of all findings, errors first, with links to their cells', () => {
    const [first] = result.worksheets;
    expect(first?.name).toBe('Labojamais');
    expect(first?.getCell('A4').formula).toBe(`HYPERLINK("#'10. Īstenotāji'!C7","10. Īstenotāji!C7")`);
    const kinds: unknown[] = [];
    for (let row = 4; row < 4 + findings.length; row += 1) kinds.push(first?.getCell(row, 2).value);
    expect(kinds).toEqual([...kinds].sort((a, b) => String(b).localeCompare(String(a), 'lv')));
    expect(kinds).toHaveLength(findings.length);
  });

  it('keeps every value, validation and protected cell', async () => {
    const before = await opened(wrong);
    for (const sheet of before.worksheets) {
      const after = result.getWorksheet(sheet.name);
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const now = after?.getCell(cell.address);
          expect(now?.value, `${sheet.name}!${cell.address}`).toEqual(cell.value);
          expect(now?.dataValidation).toEqual(cell.dataValidation);
          expect(now?.protection?.locked).toEqual(cell.protection?.locked);
          expect(now?.numFmt).toEqual(cell.numFmt);
        }),
      );
      expect([after?.state, after?.views]).toEqual([sheet.state, sheet.views]);
    }
  });

  it('is read again like any other, and once corrected gives the return', async () => {
    const original = sheetNo(await opened(await filledTemplate(ret)), 10).getCell('C7').value;
    const corrected = await edited(resultBytes, (workbook) => {
      sheetNo(workbook, 12).getCell('C5').value = permitsOf(ret);
      sheetNo(workbook, 10).getCell('C7').value = original;
    });
    expect(await returnIn(corrected)).toEqual({ return: ret, errors: [] });
  });

  it('loses its marks where the next check finds nothing more', async () => {
    const again = await opened(await marked(resultBytes, []));
    expect(fillOf(again, 12, 'C5')).toMatchObject({ fgColor: { argb: colours.answer } });
    expect(sheetNo(again, 12).getCell('C5').note).toBeUndefined();
    expect(again.worksheets.filter(({ name }) => name.startsWith('Labojamais'))).toHaveLength(1);
  });

  it('restores the note that a cell had before', async () => {
    const noted = await edited(wrong, (workbook) => {
      sheetNo(workbook, 12).getCell('C5').note = 'Jāprecizē';
    });
    const once = await marked(noted, findings);
    expect(JSON.stringify(sheetNo(await opened(once), 12).getCell('C5').note)).toContain('Jāprecizē');
    const note = JSON.stringify(sheetNo(await opened(await marked(once, [])), 12).getCell('C5').note);
    expect(note).toBe('"Jāprecizē"');
  });

  it('lists a finding without a cell, and survives one whose cell does not exist', async () => {
    const about = (cell?: string): Finding => ({
      rule: 'x',
      level: 'error',
      place: { section: null, question: null, row: null, field: null },
      ...(cell === undefined ? {} : { cell }),
      message: label('Kaut kas', 'Something'),
      remedy: label('=1+1', '=1+1'),
      value: null,
    });
    const workbook = await opened(
      await marked(wrong, [about(), about('Nav tādas!B2'), about('kopskats!A1')]),
    );
    const sheet = workbook.worksheets[0];
    expect(sheet?.getCell('C6').value).toBe('Kaut kas');
    expect(sheet?.getCell('D4').value).toBe('=1+1');
    expect(sheet?.getCell('A6').value).toBeNull();
  });
});

function permitsOf({ sections }: typeof ret): number {
  const { issued } = (sections as { permits: { issued: number } }).permits;
  return issued;
}
