// What the page, the PDF, the workbook, the CSV and the JSON of each region say, beside each other.
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { aggregatesOf } from '../../src/aggregate/aggregates.ts';
import { type RegionSummary, regionSummary } from '../../src/aggregate/region-summary.ts';
import { regionTables } from '../../src/figures/region-tables.ts';
import { cellText } from '../../src/figures/table.ts';
import { regionView } from '../../src/pages/regions/region-view.ts';
import { makeRegionFile } from '../../src/publishing/make-book.ts';
import type { Dataset } from '../../src/survey/dataset.ts';
import { regionCodes } from '../../src/survey/territories.ts';
import { atlas2025 } from '../figures/maps/outlines.ts';
import { municipalFixtures, regionalFixtures } from '../fixture-returns.ts';
import { readPdf, textOf } from '../report/pdf/read-pdf.ts';
import { query, recorded } from '../store/sample-returns.ts';
import { readCsv } from './read-csv.ts';

const FORMULA = '=HYPERLINK("https://example.example","x")';
const snapshot = { sha256: 'ab'.repeat(32) };
const dataset: Dataset = {
  edition: 2025,
  asOf: '2026-03-02T08:00:00.000Z',
  municipal: municipalFixtures(),
  regional: regionalFixtures(),
  // One in each region, explained by what a spreadsheet would run.
  queries: ['LV0027000', 'LV0022000', 'LV0023000', 'LV0021000', 'LV0020000'].map((code) =>
    recorded(code, query, FORMULA),
  ),
  profiles: [],
};

const squeezed = (text: string) => text.replaceAll(/[\s\u00ad]+/g, '');

describe.each(regionCodes)('the summary of %s', (code) => {
  let summary: RegionSummary;
  let workbook: ExcelJS.Workbook;
  let csv: readonly Readonly<Record<string, string>>[];
  let pdf: string;

  beforeAll(async () => {
    summary = regionSummary(snapshot.sha256, dataset, code);
    const file = (format: 'xlsx' | 'csv' | 'pdf') => makeRegionFile({ ...snapshot, dataset }, code, format);
    workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(await file('xlsx')).buffer);
    const [head = [], ...rows] = readCsv(await file('csv'));
    csv = rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at] ?? '', cell])));
    const pages = await readPdf(await file('pdf'));
    pdf = squeezed(pages.map(({ tree }) => textOf(tree)).join(''));
  });

  it('is the same in JSON', async () => {
    const bytes = await makeRegionFile({ ...snapshot, dataset }, code, 'json');
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(JSON.parse(JSON.stringify(summary)));
  });

  it('has every cell in the workbook, numbers as numbers and all else as text', () => {
    for (const table of regionTables(summary)) {
      const sheet = workbook.getWorksheet(table.sheet.lv);
      table.rows.forEach((row, down) => {
        row.forEach((cell, across) => {
          const found = sheet?.getCell(down + 3, across + 1);
          const expected =
            typeof cell === 'string'
              ? cell
              : cell.kind === 'absent'
                ? null
                : cell.kind === 'number' && cell.value !== null
                  ? cell.value
                  : cellText(cell, 'lv');
          expect(found?.value, `${table.id} ${down} ${across}`).toEqual(expected);
          if (typeof expected === 'string') expect(found?.numFmt).toBe('@');
        });
      });
    }
    const kinds = new Set<number>();
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => kinds.add(cell.type))));
    expect(kinds.has(ExcelJS.ValueType.Formula)).toBe(false);
  });

  it('has every value in the CSV, codes as text and formulas made harmless', () => {
    const lineOf = (area: string, measure: string, item: string) =>
      csv.find((line) => line.area === area && line.measure === measure && line.item === item);
    const shown = (value: number | null) => (value === null ? '' : String(value));
    for (const { id, values, population } of summary.indicators)
      for (const { key, region, national } of values)
        for (const [area, side, over] of [
          [code, region, population.region],
          ['LV', national, population.national],
        ] as const) {
          const line = lineOf(area, id, `${id}.${key}`);
          expect(line?.value ?? null, `${id} ${key} ${area}`).toBe(side === null ? null : shown(side.value));
          if (side !== null)
            expect(line).toMatchObject({
              count: shown(side.count ?? null),
              asked: shown(over?.asked ?? null),
              not_answered: over?.notAnswered.join(' '),
              snapshot: snapshot.sha256,
            });
        }
    for (const { id, byKind } of summary.indicators)
      for (const [kind, { values, population }] of Object.entries(byKind ?? {}))
        for (const { key, value } of values)
          expect(lineOf(kind, id, `${id}.${key}`)).toMatchObject({
            value: shown(value),
            asked: shown(population.asked),
          });
    expect(csv.find(({ area }) => area === 'novads')?.area_name).toBe('Novadi');
    for (const { code: place, participants, permits } of summary.municipalities) {
      expect(lineOf(place, 'participants', '')?.value).toBe(shown(participants));
      expect(lineOf(place, 'permits', '')?.value).toBe(shown(permits));
    }
    expect(lineOf(code, 'participants', '')?.value).toBe(shown(summary.totals.participants.region.value));
    expect(csv.find(({ measure }) => measure === 'data_note')?.note).toBe(`'${FORMULA}`);
  });

  it('has every row on the page and in the PDF', () => {
    for (const { rows, columns } of regionView(summary, dataset, aggregatesOf(dataset), atlas2025, 'lv')
      .tables) {
      expect(columns.length).toBeGreaterThan(1);
      for (const row of rows) expect(pdf).toContain(squeezed(row.map(({ text }) => text).join('')));
    }
    expect(pdf).toContain(snapshot.sha256);
  });
});
