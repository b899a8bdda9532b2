import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  edited,
  filledTemplate,
  returnOf2025,
  sheetNo,
  withPart,
} from '../../scripts/workbook-cases/base-workbook.ts';
import { check } from '../../src/survey/check.ts';
import type { RawValue } from '../../src/survey/flat-answer.ts';
import { type Read, read } from './read-again.ts';

let filled: Uint8Array;
beforeAll(async () => {
  filled = await filledTemplate(returnOf2025('LV0020000'));
});

/** What is read once a cell of a section holds something else. */
async function withCell(
  no: number,
  address: string,
  value: ExcelJS.CellValue,
  numFmt?: string,
): Promise<Read> {
  return read(
    await edited(filled, (workbook) => {
      const cell = sheetNo(workbook, no).getCell(address);
      cell.value = value;
      if (numFmt !== undefined) cell.style = { ...cell.style, numFmt };
    }),
  );
}

function valueAt({ submission }: Read, cell: string): RawValue | undefined {
  return submission.answers.find((answer) => answer.cell === cell)?.value;
}

async function sheetPath(no: number): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(filled).buffer);
  return `xl/worksheets/sheet${sheetNo(workbook, no).id}.xml`;
}

const PERMITS = '12. Atļaujas!C5';

describe('A cell of an uploaded workbook', () => {
  it.each<[string, ExcelJS.CellValue, RawValue]>([
    ['a number', 27, 27],
    ['a number as text', '1 027', '1 027'],
    ['a formula, as its result', { formula: 'SUM(A1:A2)', result: 27 }, 27],
    ['a formula, as its result though that is 0', { formula: 'SUM(A1:A2)', result: 0 }, 0],
    ['a formula with text, as its text', { formula: 'A1&A2', result: 'divi' }, 'divi'],
    ['rich text, as plain text', { richText: [{ text: '2' }, { text: '7', font: { bold: true } }] }, '27'],
    ['yes or no', true, true],
    ['white space only, as nothing', '   ', null],
    ['a date, as ISO text', new Date(Date.UTC(2025, 2, 1)), '2025-03-01'],
  ])('may hold %s', async (_, content, value) => {
    const format = content instanceof Date ? 'dd.mm.yyyy' : undefined;
    expect(valueAt(await withCell(12, 'C5', content, format), PERMITS)).toBe(value);
  });

  it('that links shows its text, and where a link is asked, the address', async () => {
    const link = { text: 'Stratēģija', hyperlink: 'https://www.novads.example/strategija' };
    expect(valueAt(await withCell(2, 'E10', link), '2. Plānošana!E10')).toBe(link.hyperlink);
    expect(valueAt(await withCell(2, 'B10', link), '2. Plānošana!B10')).toBe('Stratēģija');
  });

  it('with an error for a result is a finding that names it', async () => {
    const reading = await withCell(12, 'C5', { formula: '1/0', result: { error: '#DIV/0!' } });
    expect(reading.findings).toMatchObject([
      {
        rule: 'workbook-formula-without-result',
        cell: PERMITS,
        place: { section: 'permits', question: 'issued' },
        value: '#DIV/0!',
      },
    ]);
  });

  it('with a formula that was never calculated is a finding as well', async () => {
    const { findings } = await withCell(12, 'C5', { formula: 'A1+1' });
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ['workbook-formula-without-result', PERMITS],
    ]);
  });

  it.each([
    ['a formula with an empty text for a result, as nothing', ' t="str"><f>""</f><v></v></c>', null],
    ['a date that the file keeps as text, as that text', ' t="d"><v>2025-01-02</v></c>', '2025-01-02'],
  ])('may hold %s', async (_, content, value) => {
    const bytes = await withPart(filled, await sheetPath(12), (xml) =>
      xml.replace(/(<c r="C5" s="\d+").*?<\/c>/, `$1${content}`),
    );
    const reading = await read(bytes);
    expect([valueAt(reading, PERMITS), reading.findings]).toEqual([value, []]);
  });

  it('outside all fields is a finding, so that nothing written is lost in silence', async () => {
    const { findings } = await withCell(12, 'E9', 'Skatīt pielikumu');
    expect(findings).toMatchObject([
      { rule: 'workbook-stray-cell', cell: '12. Atļaujas!E9', value: 'Skatīt pielikumu' },
    ]);
  });

  it('among the numbers of rows is a finding too, but not a number that an inserted row has pushed down', async () => {
    const { findings } = await withCell(9, 'A8', 'Sk. pielikumu');
    expect(findings.map(({ cell }) => cell)).toEqual(['9. Projekti!A8']);
    const inserted = await edited(filled, (workbook) => sheetNo(workbook, 9).spliceRows(9, 0, []));
    expect((await read(inserted)).findings).toEqual([]);
  });

  it('below the last row of a table says how many rows there are', async () => {
    const { findings } = await withCell(9, 'B67', 'Vēl viens projekts');
    expect(findings).toMatchObject([
      { rule: 'workbook-too-many-rows', place: { section: 'projects', question: 'projects' } },
    ]);
    expect(findings[0]?.message.lv).toContain('60 rindām');
  });
});

describe('Years of a period', () => {
  it('are read from their two cells, from dates, and from a period written into the first', async () => {
    const written = async (from: ExcelJS.CellValue, to: ExcelJS.CellValue): Promise<RawValue | undefined> =>
      valueAt(
        await read(
          await edited(filled, (workbook) => {
            const sheet = sheetNo(workbook, 2);
            sheet.getCell('C10').value = from;
            sheet.getCell('D10').value = to;
            if (from instanceof Date) sheet.getCell('C10').style = { numFmt: 'yyyy' };
          }),
        ),
        '2. Plānošana!C10',
      );
    expect(await written(2022, 2027)).toEqual({ from: 2022, to: 2027 });
    expect(await written('2022', null)).toEqual('2022');
    expect(await written(null, 2030)).toEqual({ from: null, to: 2030 });
    expect(await written(new Date(Date.UTC(2022, 0, 1)), 2027)).toEqual({ from: 2022, to: 2027 });
    expect(await written('2022–2027', null)).toBe('2022–2027');
  });
});

describe('Marks of a multiple choice', () => {
  const groupsAfter = async (...marks: ExcelJS.CellValue[]): Promise<Read> =>
    read(
      await edited(filled, (workbook) => {
        const sheet = sheetNo(workbook, 5);
        for (let row = 6; row <= 17; row += 1) sheet.getCell(`C${row}`).value = marks[row - 6] ?? null;
      }),
    );

  it('are read in the ways that people mark', async () => {
    const reading = await groupsAfter('X', 'jā', 1, '✓', true, 'nē', 0, '-');
    expect(valueAt(reading, '5. Mērķa grupas!C6')).toEqual([
      'all_adults',
      'teachers',
      'parents',
      'seniors',
      'youth',
    ]);
  });

  it('that are neither yes nor no are named with their cell', async () => {
    const reading = await groupsAfter('x', 'daži');
    const { findings } = check(reading.submission, { transcribed: true });
    const [finding] = findings.filter(({ level }) => level === 'error');
    expect(finding?.cell).toBe('5. Mērķa grupas!C7');
    expect(finding?.message.lv).toContain('daži');
  });
});

describe('A finding about what is missing', () => {
  it('names the cell in which the answer is awaited', async () => {
    const reading = await withCell(1, 'C5', null);
    const { findings } = check(reading.submission, { transcribed: true });
    expect(findings.filter(({ level }) => level === 'error').map(({ cell }) => cell)).toEqual([
      '1. Modelis!C5',
    ]);
  });

  it('names the right row although blank rows stand between', async () => {
    const reading = await read(
      await edited(filled, (workbook) => {
        const sheet = sheetNo(workbook, 3);
        sheet.getCell('B20').value = 'Jauna iestāde';
      }),
    );
    expect(valueAt(reading, '3. Iestādes!B20')).toBe('Jauna iestāde');
  });
});
