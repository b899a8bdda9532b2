// The files of an edition that adds a question of every kind under hostile labels.
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { type RegionSummary, regionSummary } from '../../src/aggregate/region-summary.ts';
import { regionSummarySchema } from '../../src/api/region-summary-schema.ts';
import { indicatorsCsv } from '../../src/exports/indicators-csv.ts';
import { regionFile } from '../../src/exports/region-file.ts';
import type { Dataset } from '../../src/survey/dataset.ts';
import { editionOf } from '../../src/survey/edition-document.ts';
import { registerEditions } from '../../src/survey/editions.ts';
import { everyAddedKind, returnsOfEveryAddedKind } from '../survey/every-added-kind.ts';
import { readCsv } from './read-csv.ts';
import { picturesIn } from './region-workbook.ts';

const edition = editionOf(everyAddedKind);
const ids = [
  ...['years', 'page', 'story', 'words', 'places', 'places.size', 'price', 'whole', 'several', 'choice'],
].map((id) => `q.further.${id}`);

describe('the files of an edition with added questions', () => {
  let dataset: Dataset;
  let summary: RegionSummary;

  beforeAll(() => {
    registerEditions([everyAddedKind]);
    const municipal = returnsOfEveryAddedKind();
    dataset = {
      edition,
      asOf: '2028-03-01T08:00:00.000Z',
      municipal,
      regional: [],
      queries: [],
      profiles: [],
    };
    summary = regionSummary('ab'.repeat(32), dataset, 'ZEMGALE');
  });
  afterAll(() => registerEditions([]));

  const file = (format: 'json' | 'csv' | 'xlsx') => regionFile(format, summary, dataset, '1.0.0');

  it('have every indicator in the CSV of all, for the nation, regions and kinds', () => {
    const [head = [], ...rows] = readCsv(indicatorsCsv(indicatorsOf(dataset.municipal, edition), edition));
    const at = (name: string) => head.indexOf(name);
    const measures = new Set(rows.map((row) => row[at('measure')]));
    for (const id of ids) expect(measures).toContain(id);
    const total = rows.filter((row) => row[at('item')] === 'q.further.whole.total');
    expect(total.map((row) => row[at('area')])).toHaveLength(8);
    expect(total[0]?.[at('value')]).toBe('5880');
    // What a spreadsheet would run is text.
    expect(rows.every((row) => !row[at('measure_lv')]?.startsWith('='))).toBe(true);
  });

  it('say the same of a region in JSON as the API describes, and in CSV', async () => {
    const json: unknown = JSON.parse(new TextDecoder().decode(await file('json')));
    expect(regionSummarySchema.parse(json)).toEqual(json);
    const [head = [], ...rows] = readCsv(await file('csv'));
    const at = (name: string) => head.indexOf(name);
    for (const { id, values } of summary.indicators.filter(({ question }) => question !== undefined))
      for (const { key, region } of values) {
        const line = rows.find((row) => row[at('area')] === 'ZEMGALE' && row[at('item')] === `${id}.${key}`);
        expect([id, key, line?.[at('value')]]).toEqual([
          id,
          key,
          region === null ? undefined : String(region.value ?? ''),
        ]);
      }
  });

  it('have a sheet with numbers and a diagram for each in the workbook of a region', async () => {
    const bytes = await file('xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const pictures = await picturesIn(bytes);
    for (const { id, number, title } of summary.indicators.filter((one) => ids.includes(one.id))) {
      const sheet = workbook.getWorksheet(`D${number}`);
      expect([id, String(sheet?.getCell(1, 1).value).slice(0, 50)]).toEqual([
        id,
        `${number}. ${title.lv}`.slice(0, 50),
      ]);
      expect([id, pictures.get(`D${number}`)?.length]).toEqual([id, 1]);
    }
    const price = summary.indicators.find(({ id }) => id === 'q.further.price');
    const sheet = workbook.getWorksheet(`D${price?.number}`);
    const cell = sheet?.getCell(3, 3);
    expect([typeof cell?.value, cell?.numFmt]).toEqual(['number', '#,##0.0###']);
  });
});
