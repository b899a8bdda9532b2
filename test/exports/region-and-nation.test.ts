// The numbers of each regional summary, which all of its formats carry, beside the tables of the national book.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Population } from '../../src/aggregate/indicator.ts';
import type { Statistic } from '../../src/aggregate/known-answers.ts';
import {
  type ComparedIndicator,
  type ComparedValue,
  type RegionSummary,
  regionSummary,
} from '../../src/aggregate/region-summary.ts';
import { type PrintedTable, printedTable } from '../../src/figures/table.ts';
import { sentenceCase } from '../../src/language/list.ts';
import { atLeast, formatNumber, formatPercent } from '../../src/language/numbers.ts';
import { makeBook } from '../../src/publishing/make-book.ts';
import type { Block } from '../../src/report/block.ts';
import type { Dataset } from '../../src/survey/dataset.ts';
import { regionCodes, regions, territoryByCode } from '../../src/survey/territories.ts';
import { municipalFixtures, regionalFixtures } from '../fixture-returns.ts';

const dataset: Dataset = {
  edition: 2025,
  asOf: '2026-03-02T08:00:00.000Z',
  municipal: municipalFixtures(),
  regional: regionalFixtures(),
  queries: [],
  profiles: [],
};
const sha256 = 'ab'.repeat(32);

let blocks: readonly Block[];
let tables: readonly PrintedTable[];
beforeAll(async () => {
  blocks = (await makeBook({ sha256, dataset, earlier: null })).blocks;
  tables = blocks.flatMap((block) => (block.kind === 'table' ? [printedTable(block.table)] : []));
});

const tableOf = (caption: string) => {
  const found = tables.filter((table) => table.caption === caption);
  expect(found.length, caption).toBeGreaterThan(0);
  return found;
};
/** The row that begins with this, without its beginning. */
const rowOf = ({ rows, caption }: PrintedTable, head: string) => {
  const row = rows.find(([first]) => first === head);
  expect(row, `${caption}: ${head}`).toBeDefined();
  return row?.slice(1) ?? [];
};

const number = (value: number | null) => (value === null ? 'nav datu' : formatNumber(value));
const of = (population: Population | null) =>
  `${number(population?.answered ?? null)} no ${number(population?.asked ?? null)}`;

const count = (given: Pick<Statistic, 'value' | 'atLeast'> | null | undefined) =>
  atLeast(number(given?.value ?? null), given?.atLeast !== undefined);

function shown(value: ComparedValue['region'], unit: ComparedIndicator['unit']): string {
  if (value === null) return '–';
  if (unit !== 'percent' || value.value === null) return count(value);
  return `${formatPercent(value.value)} (${number(value.count ?? null)})`;
}

describe.each(regionCodes)('the summary of %s and the national book', (code) => {
  const summary: RegionSummary = regionSummary(sha256, dataset, code);
  const at = regionCodes.indexOf(code);
  // Cities and counties stand between the regions and the nation.
  const total = regionCodes.length + 2;
  const name = regions[code].name === 'Rīga' ? 'Rīgas reģions' : regions[code].name;

  it.each(summary.indicators)('say the same in diagram $number', ({ id, number: no, unit, ...indicator }) => {
    const [printed = tables[0]] = tableOf(`${no}. diagrammas dati pa reģioniem, valstspilsētās un novados`);
    if (printed === undefined) return;
    const { population, values } = indicator;
    const own = values.filter(({ region }) => region !== null);
    if (id === 'd7' || id === 'd12') {
      const list = own.map(({ key, region }) => `${territoryByCode(key)?.name} (${count(region)})`);
      expect(rowOf(printed, name)).toEqual([of(population.region), list.join(', ') || '–']);
      return;
    }
    if (id === 'd6') {
      const row = rowOf(printed, 'Iesaistītie iedzīvotāji');
      const participants = values.find(({ key }) => key === code);
      expect(row[at]).toBe(count(participants?.region));
      expect(row[at]).toBe(count(participants?.national));
      expect(row[at]).toBe(count(summary.totals.participants.region));
      expect(row[total]).toBe(count(summary.totals.participants.national));
    } else {
      expect(values).toHaveLength(printed.rows.length - 1);
      for (const { label, region, national } of values) {
        const row = rowOf(printed, sentenceCase(label.lv));
        expect([row[at], row[total]], label.lv).toEqual([shown(region, unit), shown(national, unit)]);
      }
    }
    const answered = rowOf(printed, 'Zināmas atbildes');
    expect([answered[at], answered[total]]).toEqual([of(population.region), of(population.national)]);
  });

  it('say the same of participants and permits', () => {
    const { municipalities, totals } = summary;
    const { participants, permits } = totals;
    const opening = blocks.findIndex((block) => block.kind === 'heading' && block.id === `parskats-${code}`);
    const strip = blocks.slice(opening).find((block) => block.kind === 'key_figures');
    const known = ({ population, ...total }: typeof participants.region) =>
      [count(total), expect.stringContaining(of(population))] as const;
    expect(strip?.figures.map(({ value, label }) => [value, label])).toEqual([
      [number(municipalities.length), 'pašvaldības'],
      [number(municipalities.filter(({ returned }) => returned).length), 'saņemtie iesniegumi'],
      known(participants.region),
      known(permits.region),
    ]);
    const byPlace = summary.indicators.find(({ id }) => id === 'd13')?.values ?? [];
    const inNation = byPlace.reduce((sum, { national }) => sum + (national?.value ?? 0), 0);
    expect(permits.national?.value).toBe(inNation);
    const rows = tableOf('Reģiona pašvaldības').flatMap((table) => table.rows);
    for (const { name: municipality, ...said } of municipalities) {
      const row = rows.find(([first]) => first === municipality) ?? [];
      expect([row[2], row[4], row[7]], municipality).toEqual(
        [said.participants, said.permits, said.projects].map(number),
      );
    }
  });
});
