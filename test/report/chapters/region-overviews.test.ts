import { describe, expect, it } from 'vitest';
import { aggregatesOf } from '../../../src/aggregate/aggregates.ts';
import { indicatorsOf } from '../../../src/aggregate/indicators.ts';
import { regionSummary } from '../../../src/aggregate/region-summary.ts';
import type { Block } from '../../../src/report/block.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { nationalReport } from '../../../src/report/chapters/national-report.ts';
import { regionalReport } from '../../../src/report/chapters/regional-report.ts';
import { readBookTexts } from '../../../src/report/templates/read-book-texts.ts';
import type { Dataset } from '../../../src/survey/dataset.ts';
import {
  type RegionCode,
  regionCodes,
  regions,
  territoriesOfRegion,
} from '../../../src/survey/territories.ts';
import { municipalFixtures, regionalFixtures } from '../../fixture-returns.ts';

const texts = await readBookTexts(2025);
const snapshot = 'ab'.repeat(32);
const whole: Dataset = {
  edition: 2025,
  asOf: '2026-03-02T08:00:00.000Z',
  municipal: municipalFixtures(),
  regional: regionalFixtures(),
  queries: [],
  profiles: [
    {
      territory: 'LV0030000',
      year: 2025,
      areaKm2: null,
      parishes: null,
      population: null,
      populationDate: null,
      youngPeople13to24: null,
      adults25to64: 17300,
      source: 'Jelgavas novads skaitļos',
    },
  ],
};

function nationalBlocks(dataset = whole): readonly Block[] {
  const indicators = indicatorsOf(dataset.municipal, dataset.edition);
  return nationalReport({ dataset, indicators, texts, snapshot, version: '1.2.3' }).blocks;
}

function regionalBlocks(code: RegionCode, dataset = whole): readonly Block[] {
  const figures = aggregatesOf(dataset);
  const summary = regionSummary(snapshot, dataset, code, figures);
  return regionalReport({ summary, dataset, figures, texts, version: '1.2.3', profiles: false }).blocks;
}

/** What stands under a heading, without it, up to the next page break or heading of its level or above. */
function under(blocks: readonly Block[], id: string): readonly Block[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const heading = blocks[at];
  if (heading?.kind !== 'heading') throw new Error(`no heading ${id}`);
  const end = blocks.findIndex(
    (block, index) =>
      index > at &&
      (block.kind === 'page_break' || (block.kind === 'heading' && block.level <= heading.level)),
  );
  return blocks.slice(at + 1, end);
}

const said = (blocks: readonly Block[]) => blocks.flatMap(blockTexts).join('\n').replaceAll('\u00a0', ' ');

describe('the overview of each planning region', () => {
  const blocks = nationalBlocks();

  it.each(regionCodes)(
    'of %s opens a page under the name of its authority, listed in the contents',
    (code) => {
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === `parskats-${code}`);
      expect(blocks[at - 1]).toEqual({ kind: 'page_break' });
      expect(blocks[at]).toMatchObject({ text: regions[code].authority, level: 2, inContents: true });
    },
  );

  it.each(regionCodes)('of %s names all its municipalities with their figures, and no other', (code) => {
    const tables = under(blocks, `parskats-${code}`).filter((block) => block.kind === 'table');
    expect(tables.flatMap(({ table }) => table.rows.map(([name]) => name))).toEqual(
      territoriesOfRegion(2025, code).map((territory) => ({ kind: 'code', code: territory.code })),
    );
  });

  it.each(regionCodes)('of %s opens the book of the region as it stands in the national book', (code) => {
    const national = under(blocks, `parskats-${code}`);
    expect(under(regionalBlocks(code), 'kopsavilkums')).toEqual(national);
    expect(national.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['key_figures', 'drawing', 'paragraph', 'list', 'table']),
    );
  });

  it('names who has not answered, or states that everybody has', () => {
    expect(said(under(blocks, 'parskats-VIDZEME'))).toContain(
      'Vidzemes plānošanas reģions savu iesniegumu nav iesniedzis.',
    );
    expect(said(under(blocks, 'parskats-VIDZEME'))).toContain('nav zināms par Cēsu un Ogres novadu.');
    const municipal = whole.municipal.filter(({ territory }) => territory !== 'LV0025000');
    const without = under(nationalBlocks({ ...whole, municipal }), 'parskats-ZEMGALE');
    expect(said(without)).toContain('bet nav saņemts no Bauskas novada.');
    expect(said(without)).toContain('Koordinatora slodze nav zināma par Jelgavas valstspilsētu.');
  });

  it('says participants per 1 000 adults where they can be told, and for whom they cannot', () => {
    const zemgale = said(under(blocks, 'parskats-ZEMGALE'));
    expect(zemgale).toContain('Jelgavas novadā tas ir 162,5.');
    expect(zemgale).toContain('Iedzīvotāju skaits šajā vecumā nav zināms par piecām pašvaldībām.');
    expect(said(under(blocks, 'parskats-LATGALE'))).toContain(
      'nav aprēķināms nevienai no deviņām pašvaldībām.',
    );
  });

  it('is of the region alone where the data are, without anything about others', () => {
    const own = territoriesOfRegion(2025, 'ZEMGALE').map(({ code }) => code);
    const municipal = whole.municipal.filter(({ territory }) => own.includes(territory));
    const alone = said(
      under(regionalBlocks('ZEMGALE', { ...whole, municipal, region: 'ZEMGALE' }), 'kopsavilkums'),
    );
    expect(alone).toContain('Gads vēl nav publicēts');
    expect(alone.replace(/Valsts skaitļi būs blakus pēc publicēšanas\./, '')).not.toMatch(
      /Latvij|(?<!\p{L})valst(?!spils)|(?<![\d\u202f])42(?!\d)/iu,
    );
  });

  it('is complete where nobody sent a return', () => {
    const empty = under(nationalBlocks({ ...whole, municipal: [], regional: [] }), 'parskats-RIGA');
    expect(empty.flatMap(blockTexts)).not.toContain('');
    const nothing = said(empty);
    expect(nothing).toContain('Iesniegumu nav iesniegusi neviena no 10 pašvaldībām.');
    expect(nothing).not.toMatch(/undefined|NaN/);
  });
});
