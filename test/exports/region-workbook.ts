// The workbook of a region with its diagrams, and what is read back from one.
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { regionSummary } from '../../src/aggregate/region-summary.ts';
import { regionFile } from '../../src/exports/region-file.ts';
import { regionalFigure } from '../../src/figures/figure-of.ts';
import type { Dataset } from '../../src/survey/dataset.ts';
import { territoriesOfRegion } from '../../src/survey/territories.ts';
import { municipalFixtures } from '../fixture-returns.ts';

const REGION = 'ZEMGALE';
export const country: Dataset = {
  edition: 2025,
  asOf: '2026-03-02T08:00:00.000Z',
  municipal: municipalFixtures(),
  regional: [],
  queries: [],
  profiles: [],
};
const members = new Set(territoriesOfRegion(2025, REGION).map(({ code }) => code));
export const alone: Dataset = {
  ...country,
  region: REGION,
  municipal: country.municipal.filter(({ territory }) => members.has(territory)),
};
export const figures = indicatorsOf(country.municipal, 2025).map(
  (indicator) => [`D${indicator.number}`, regionalFigure(indicator, REGION, 2025)] as const,
);
export const drawn = figures.flatMap(([, figure]) => figure ?? []);

export const make = (dataset: Dataset) =>
  regionFile('xlsx', regionSummary('ab'.repeat(32), dataset, REGION), dataset, '1.0.0');

/** Pictures by sheet, in the order of the sheets. */
export async function picturesIn(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly Uint8Array[]>> {
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

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Name and description of every picture, in the order of the sheets. */
export async function wordsIn(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
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
