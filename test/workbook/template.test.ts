import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { filledTemplate, returnOf2025, sheetNo } from '../../scripts/workbook-cases/base-workbook.ts';
import { municipal2025, regional2025 } from '../../src/survey/editions/2025.ts';
import type { Return } from '../../src/survey/editions.ts';
import { place } from '../../src/survey/finding.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { address, areaOf } from '../../src/workbook/cell-address.ts';
import { layoutOf } from '../../src/workbook/layout.ts';
import { colours } from '../../src/workbook/look.ts';
import { writeTemplate } from '../../src/workbook/write-template.ts';

const TERRITORY = 'LV0020000';
const layouts = layoutOf(municipal2025, 'lv');

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

const order = { form: municipal2025, territory: TERRITORY, language: 'lv' } as const;
let bytes: Uint8Array;
let blank: ExcelJS.Workbook;
beforeAll(async () => {
  bytes = await writeTemplate(order);
  blank = await opened(bytes);
});

/** The protection of a sheet as its file has it; the library reads it but does not show it. */
async function protectionOf(name: string): Promise<string> {
  const id = blank.getWorksheet(name)?.id;
  const xml = await (await JSZip.loadAsync(bytes)).file(`xl/worksheets/sheet${id}.xml`)?.async('string');
  return /<sheetProtection[^>]*>/.exec(xml ?? '')?.[0] ?? '';
}

describe('The layout of a form', () => {
  it.each(
    [municipal2025, regional2025].flatMap((form) => [
      [form.form, 'lv', form] as const,
      [form.form, 'en', form] as const,
    ]),
  )(
    'gives every sheet a name that programs accept, and every cell one purpose (%s, %s)',
    (_, language, form) => {
      const sheets = layoutOf(form, language);
      const names = sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(Object.keys(form.sections).length);
      expect(names.filter((name) => name.length > 31 || /[\\/?*:[\]]|^'|'$/.test(name))).toEqual([]);
      for (const { labels, answers } of sheets) {
        const cells = [...labels, ...answers].map(({ row, column }) => `${row}:${column}`);
        expect(new Set(cells).size).toBe(cells.length);
      }
    },
  );

  it('names sheets by what people call the section', () => {
    expect(layouts.map(({ name }) => name)).toEqual([
      '1. Modelis',
      '2. Plānošana',
      '3. Iestādes',
      '4. Virzieni',
      '5. Mērķa grupas',
      '6. Dalībnieki',
      '7. Labā prakse',
      '8. Iniciatīvas',
      '9. Projekti',
      '10. Īstenotāji',
      '11. Partneri',
      '12. Atļaujas',
      '13. Kontakti',
    ]);
  });
});

describe('The template', () => {
  it('begins with instructions and has a sheet a section; lists and identity are hidden from people', () => {
    const visible = blank.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name);
    expect(visible).toEqual(['Norādījumi', ...layouts.map(({ name }) => name)]);
    expect(blank.worksheets.filter(({ state }) => state === 'veryHidden').map(({ name }) => name)).toEqual([
      'kopskats_saraksti',
      'kopskats',
    ]);
  });

  it('leads from its instructions to the pages that explain the survey', async () => {
    const asked = { ...order, origin: 'https://kopskats.example' };
    const sheet = (await opened(await writeTemplate(asked))).getWorksheet('Norādījumi');
    const formulas: string[] = [];
    sheet?.eachRow((row) => row.eachCell((cell) => formulas.push(cell.formula ?? '')));
    expect(formulas.join('\n')).toContain('HYPERLINK("https://kopskats.example/glossary"');
    // The first edition has nothing to be compared with.
    expect(formulas.join('\n')).not.toContain('/changes');
  });

  it('unlocks the answers and nothing else, on protected sheets', async () => {
    for (const layout of layouts) {
      expect(await protectionOf(layout.name)).toContain('sheet="1"');
      const sheet = blank.getWorksheet(layout.name);
      const unlocked: string[] = [];
      sheet?.eachRow({ includeEmpty: true }, (row) =>
        row.eachCell({ includeEmpty: true }, (cell) => {
          if (cell.protection?.locked === false && cell.master === cell) unlocked.push(cell.address);
        }),
      );
      const answers = layout.answers.map(({ row, column }) => address(row, column));
      expect(unlocked.sort()).toEqual(answers.sort());
    }
  });

  it('offers every choice from a list that holds its labels', () => {
    const validation = sheetNo(blank, 9).getCell('C7').dataValidation;
    const [name] = validation?.formulae ?? [];
    const [range = ''] = blank.definedNames.getRanges(String(name)).ranges;
    const [, column, first, last] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(range) ?? [];
    const lists = blank.getWorksheet('kopskats_saraksti');
    const offered: unknown[] = [];
    for (let row = Number(first); row <= Number(last); row += 1)
      offered.push(lists?.getCell(`${column}${row}`).value);
    const codes = municipal2025.sections.projects.questions.projects.fields.programme.codes;
    expect(offered).toEqual(Object.values(codes).map(({ lv }) => lv));
  });

  it('asks for the reason of an empty section on every sheet, among those that a respondent may give', () => {
    const lists = layouts.map(
      (layout) => blank.getWorksheet(layout.name)?.getCell('C3').dataValidation?.formulae,
    );
    expect(new Set(lists.map(String)).size).toBe(1);
    const values: unknown[] = [];
    blank
      .getWorksheet('kopskats_saraksti')
      ?.getColumn(1)
      .eachCell((cell) => {
        if (cell.value !== null) values.push(cell.value);
      });
    expect(values).toEqual([
      'nav',
      'nav attiecināms',
      'uzskaite netiek veikta',
      'dati nav pieejami',
      'iekļauts citur',
    ]);
  });

  it('holds back numbers that the survey would refuse', () => {
    expect(sheetNo(blank, 12).getCell('C5').dataValidation).toMatchObject({
      type: 'whole',
      formulae: [0, 100_000],
      error: 'Rakstiet veselu skaitli no 0 līdz 100 000.'.replace(' 000', '\u00a0000'),
    });
    expect(sheetNo(blank, 1).getCell('C7').numFmt).toBe('0.00');
  });

  it('validates every answer once, by ranges that do not overlap', async () => {
    const zip = await JSZip.loadAsync(bytes);
    for (const layout of layouts) {
      const id = blank.getWorksheet(layout.name)?.id;
      const xml = (await zip.file(`xl/worksheets/sheet${id}.xml`)?.async('string')) ?? '';
      const cells = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)].flatMap(([, range = '']) => {
        const area = areaOf(range);
        if (area === null) throw new Error(range);
        return Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
          address(area.top + index, area.left),
        );
      });
      expect(new Set(cells).size).toBe(cells.length);
      expect(cells.sort()).toEqual(layout.answers.map(({ row, column }) => address(row, column)).sort());
    }
  });

  it('has the help of a question as a note on its label', () => {
    expect(JSON.stringify(sheetNo(blank, 12).getCell('B5').note)).toContain('rakstiet 0');
  });

  it('has room for as many rows as the survey takes', () => {
    const table = layouts.find(({ section }) => section === 'projects')?.tables[0];
    expect(table?.rows).toBe(60);
    expect(sheetNo(blank, 9).getCell((table?.firstRow ?? 0) + 59, 1).value).toBe(60);
  });

  it('writes a text that looks like a formula as the text it is', async () => {
    const ret = returnOf2025(TERRITORY);
    const hostile = ['=HYPERLINK("http://x.example","x")', '+1+1', '-2', '@SUM(A1)'];
    const answers = flatten({
      ...ret,
      sections: {
        ...ret.sections,
        good_practice: { examples: [...hostile, '_x0041_ <b>&amp;</b>'].map((text) => ({ text })) },
      },
    }).answers;
    const sheet = sheetNo(await opened(await writeTemplate({ ...order, answers })), 7);
    const cells = [7, 8, 9, 10].map((row) => sheet.getCell(`B${row}`));
    expect(cells.map(({ value }) => value)).toEqual(hostile);
    expect(cells.map(({ numFmt }) => numFmt)).toEqual(['@', '@', '@', '@']);
    expect(cells.map(({ type }) => type)).toEqual(Array(4).fill(ExcelJS.ValueType.String));
    expect(sheet.getCell('B11').value).toBe('_x0041_ <b>&amp;</b>');
  });
});

describe('A template with a draft', () => {
  it('holds links and numbers of telephones as they were typed', async () => {
    const typed = {
      institution: 'Ozolu bibliotēka',
      phone: '(+371) 65133930, 26 123 456',
      url: 'www.ozoli.example',
    };
    const answers = Object.entries(typed).map(([field, value]) => ({
      place: place('contacts', 'contacts', 1, field),
      value,
    }));
    const workbook = await opened(await writeTemplate({ ...order, answers }));
    const cells: unknown[] = [];
    sheetNo(workbook, 13).eachRow((row) => row.eachCell(({ value }) => cells.push(value)));
    expect(cells).toEqual(expect.arrayContaining(Object.values(typed)));
  });
});

describe('A template with last year’s answers', () => {
  const lastYear = flatten(returnOf2025(TERRITORY)).answers;

  it('shows them where the draft has not begun, and marks them as last year’s', async () => {
    const answers = flatten({ sections: { permits: { issued: 3 } } }).answers;
    const workbook = await opened(await writeTemplate({ ...order, answers, lastYear }));
    const prefilled = sheetNo(workbook, 1).getCell('C5');
    expect(prefilled.value).not.toBeNull();
    expect(prefilled.fill).toMatchObject({ fgColor: { argb: colours.lastYear } });
    expect(JSON.stringify(prefilled.note)).toContain('Pērnā gada atbilde');
    const own = sheetNo(workbook, 12).getCell('C5');
    expect([own.value, own.note]).toEqual([3, undefined]);
    expect(own.fill).toMatchObject({ fgColor: { argb: colours.answer } });
  });

  it('asks anew for a section that last year’s printed return lacked', async () => {
    const rigaLastYear = flatten(returnOf2025('LV0001000') as Return).answers;
    const workbook = await opened(await writeTemplate({ ...order, lastYear: rigaLastYear }));
    expect(sheetNo(workbook, 7).getCell('C3').value).toBeNull();
  });
});

describe('A filled template', () => {
  it('stays far below what an upload may weigh', async () => {
    expect((await filledTemplate(returnOf2025('LV0001000'))).length).toBeLessThan(150_000);
  });
});
