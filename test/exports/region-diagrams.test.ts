// The diagrams in the workbook of a region.
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { regionSummary } from '../../src/aggregate/region-summary.ts';
import { regionFile } from '../../src/exports/region-file.ts';
import { regionalFigure } from '../../src/figures/regional-figure.ts';
import type { Dataset } from '../../src/survey/dataset.ts';
import { territoriesOfRegion } from '../../src/survey/territories.ts';
import { municipalFixtures } from '../fixture-returns.ts';
import { hasOffice, savedByOffice } from '../workbook/soffice.ts';
import { pixelsOf } from './pictures/pixels.ts';

const REGION = 'ZEMGALE';
const country: Dataset = {
  edition: 2025,
  asOf: '2026-03-02T08:00:00.000Z',
  municipal: municipalFixtures(),
  regional: [],
  queries: [],
  profiles: [],
};
const members = new Set(territoriesOfRegion(2025, REGION).map(({ code }) => code));
const alone: Dataset = {
  ...country,
  region: REGION,
  municipal: country.municipal.filter(({ territory }) => members.has(territory)),
};
const figures = indicatorsOf(country.municipal, 2025).map(
  (indicator) => [`D${indicator.number}`, regionalFigure(indicator, REGION, 2025)] as const,
);
const drawn = figures.flatMap(([, figure]) => figure ?? []);

const make = (dataset: Dataset) =>
  regionFile('xlsx', regionSummary('ab'.repeat(32), dataset, REGION), dataset, '1.0.0');

/** Pictures by sheet, in the order of the sheets. */
async function picturesIn(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly Uint8Array[]>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return new Map(
    workbook.worksheets.map((sheet) => [
      sheet.name,
      sheet
        .getImages()
        .map(
          ({ imageId }) => new Uint8Array(workbook.getImage(Number(imageId)).buffer ?? new ArrayBuffer(0)),
        ),
    ]),
  );
}

/** As texts, because bytes take long to compare. */
const prints = (pictures: ReadonlyMap<string, readonly Uint8Array[]>) =>
  [...pictures].map(([sheet, pngs]) => [sheet, ...pngs.map((png) => Buffer.from(png).toString('base64'))]);

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Name and description of every picture, in the order of the sheets. */
async function wordsIn(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const zip = await JSZip.loadAsync(bytes);
  const place = ({ name }: JSZip.JSZipObject) => Number(/\d+/.exec(name)?.[0]);
  const drawings = zip.file(/^xl\/drawings\/drawing\d+\.xml$/).sort((a, b) => place(a) - place(b));
  const texts = await Promise.all(drawings.map((file) => file.async('string')));
  return texts.flatMap((xml) =>
    [...xml.matchAll(/<xdr:cNvPr [^>]*name="([^"]*)" descr="([^"]*)"/g)].map(([, ...words]) =>
      words.map(unescaped),
    ),
  );
}

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await make(country);
});

describe('the workbook of a region', () => {
  it('has a picture on the sheet of each indicator that the book draws, and on no other', async () => {
    const pictures = await picturesIn(bytes);
    for (const [sheet, figure] of figures)
      expect(pictures.get(sheet)?.length, sheet).toBe(figure === null ? 0 : 1);
    expect([...pictures.values()].flat()).toHaveLength(drawn.length);
    expect(drawn.length).toBeLessThan(figures.length);
    for (const [sheet, pngs] of pictures)
      for (const png of pngs) {
        const { width, height, count } = await pixelsOf(png);
        expect(count('#ffffff'), sheet).toBeLessThan(width * height * 0.98);
      }
  });

  it('says what each picture shows to those who do not see it', async () => {
    expect(await wordsIn(bytes)).toEqual(drawn.map(({ number, alt }) => [`${number}. diagramma`, alt]));
  });

  it('is below a megabyte and the same bytes for the same data', async () => {
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(Buffer.compare(await make(country), bytes)).toBe(0);
  });

  it('shows before publication just what it shows afterwards, from the data of the region alone', async () => {
    const preview = await make(alone);
    expect(prints(await picturesIn(preview))).toEqual(prints(await picturesIn(bytes)));
    expect(await wordsIn(preview)).toEqual(await wordsIn(bytes));
  });

  it.skipIf(!hasOffice())('is opened by LibreOffice with its pictures and their words', async () => {
    const [saved = new Uint8Array()] = await savedByOffice([bytes], 'xlsx');
    expect((await wordsIn(saved)).map(([, description]) => description)).toEqual(drawn.map(({ alt }) => alt));
    expect([...(await picturesIn(saved)).values()].flat()).toHaveLength(drawn.length);
  });
});
