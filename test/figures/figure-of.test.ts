import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { screenChart } from '../../src/figures/charts/chart-drawing.ts';
import { figureOf } from '../../src/figures/figure-of.ts';
import { regionalTable } from '../../src/figures/regional-table.ts';
import { printedTable } from '../../src/figures/table.ts';
import { territoriesOf } from '../../src/survey/territories.ts';
import { municipalFixtures } from '../fixture-returns.ts';
import { constructed, indicatorIds, keysOf } from '../narrative/constructed.ts';
import { written } from './written-drawing.ts';

const indicators = indicatorsOf(municipalFixtures(), 2025);
const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

describe('the figures of the 2025 report', () => {
  it.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    '%s is that of the golden file',
    async (id, indicator) => {
      const made = figureOf(indicator, 2025);
      const regional = printedTable(regionalTable(indicator));
      const figure = { ...made, table: printedTable(made.table), regional };
      await expect(text(figure)).toMatchFileSnapshot(`golden/${id}-2025.json`);
    },
  );

  it.each(['wide', 'narrow'] as const)('are drawn for %s screens as in the golden file', async (size) => {
    const drawings = indicators.map((indicator) => {
      const drawing = screenChart(figureOf(indicator, 2025).chart, size);
      return `${indicator.id}\n${written(drawing)}`;
    });
    await expect(drawings.join('\n')).toMatchFileSnapshot(`golden/charts-${size}-2025.txt`);
  });

  it('have titles of their own', () => {
    const titles = indicators.map((indicator) => figureOf(indicator, 2025).title);
    expect(new Set(titles).size).toBe(indicators.length);
    expect(titles).toContain('Pieaugušo izglītības mērķa grupas');
  });

  it('name every municipality somewhere in their tables', () => {
    const all = territoriesOf(2025).map((t) => t.name);
    for (const id of ['d1', 'd4', 'd5', 'd6', 'd11', 'd13'] as const) {
      const indicator = indicators.find((i) => i.id === id);
      const table = indicator === undefined ? '' : JSON.stringify(figureOf(indicator, 2025).table);
      expect(
        all.filter((name) => !table.includes(name)),
        id,
      ).toEqual([]);
    }
  });
});

describe('alternative text', () => {
  it.each(indicators.map((indicator) => [indicator.id, figureOf(indicator, 2025)] as const))(
    'of %s says the message and the population, and does not repeat the title',
    (_, figure) => {
      expect(figure.alt).not.toContain(figure.title);
      expect(figure.alt).toMatch(/Dati: \d+ no 42 pašvaldībām\.$/);
      for (const { value, text: printed } of figure.chart.items)
        if (value !== null)
          expect(figure.alt).toMatch(new RegExp(printed.replace('≥\u202f', '').split(/[ \u00a0]/)[0] ?? ''));
      expect(figure.alt).not.toMatch(/null|undefined|NaN|\s{2}/);
    },
  );

  it('says that there are no data where there are none', () => {
    for (const id of indicatorIds) {
      const { alt } = figureOf(constructed(id, { asked: 42, answered: 0, counts: [null] }), 2025);
      expect(alt, id).toContain('Par šo jautājumu datu nav');
      expect(alt, id).toContain('Dati: 0 no 42 pašvaldībām.');
    }
  });
});

describe('a value', () => {
  const unknownRegion = constructed('d6', { asked: 42, answered: 30, counts: [17079, 2927, null, 0, 10] });

  it('that is unknown is shown as unknown, not as zero', () => {
    const { chart, table } = figureOf(unknownRegion, 2025);
    expect(chart.items.map(({ value, text: printed }) => [value, printed])).toEqual([
      [17079, '17\u202f079'],
      [2927, '2\u202f927'],
      [null, 'nav datu'],
      [0, '0'],
      [10, '10'],
    ]);
    expect(printedTable(table).rows[2]?.[1]).toBe('nav datu');
    expect(printedTable(regionalTable(unknownRegion)).rows[0]?.[3]).toBe('nav datu');
  });

  it('that is a share is shown with its count', () => {
    const { chart } = figureOf(constructed('d11', { asked: 42, answered: 42, counts: [17, 15, 10] }), 2025);
    expect(chart.items.map((item) => item.text)).toEqual([
      '40\u00a0% (17)',
      '36\u00a0% (15)',
      '24\u00a0% (10)',
    ]);
  });

  it('is emphasised where it is the highest, with ties, but not where all are equal', () => {
    const emphasis = (counts: readonly number[]) =>
      figureOf(constructed('d1', { asked: 42, answered: 42, counts }), 2025).chart.items.map(
        (item) => item.emphasis,
      );
    expect(emphasis([3, 23, 16])).toEqual([false, true, false]);
    expect(emphasis([20, 20, 2])).toEqual([true, true, false]);
    expect(emphasis([14, 14, 14])).toEqual([false, false, false]);
  });
});

describe('the population of a figure', () => {
  it.each([
    [30, 42, '30 no 42 pašvaldībām'],
    [20, 21, '20 no 21 pašvaldības'],
    [0, 1, '0 no 1 pašvaldības'],
    [11, 11, '11 no 11 pašvaldībām'],
  ])('is said for %i of %i', (answered, asked, line) => {
    const { population } = figureOf(constructed('d3', { asked, answered, counts: [answered] }), 2025);
    expect(population).toBe(line);
  });

  it('names the total of its shares', () => {
    const share = (id: 'd2' | 'd10', counts: readonly number[]) =>
      figureOf(constructed(id, { asked: 42, answered: 41, counts }), 2025).population;
    expect(share('d2', [10, 11])).toBe('41 no 42 pašvaldībām; 21 ieraksts');
    expect(share('d10', [10, 1])).toBe('41 no 42 pašvaldībām; 11 dalības gadījumu');
  });
});

describe('notes under a figure', () => {
  it('name those who did not answer while they are few', () => {
    const few = figureOf(constructed('d9', { asked: 3, answered: 1, counts: [1] }), 2025);
    expect(few.notes).toContain('Atbilde nav zināma par Alūksnes un Augšdaugavas novadu.');
    const many = figureOf(constructed('d9', { asked: 42, answered: 30, counts: [1] }), 2025);
    expect(many.notes).toContain('Atbilde nav zināma par 12 pašvaldībām; tās nosauktas pielikuma tabulā.');
  });

  it('name them all in the table', () => {
    const { table } = figureOf(constructed('d9', { asked: 42, answered: 30, counts: [1] }), 2025);
    const [label, count, names] = printedTable(table).rows.at(-1) ?? [];
    expect([label, count]).toEqual(['Atbilde nav zināma', '12']);
    expect(names?.split(', ')).toHaveLength(12);
  });
});

describe('a table', () => {
  it('has as many cells in each row as columns', () => {
    for (const id of indicatorIds) {
      const made = constructed(id, { asked: 42, answered: 21, counts: keysOf(id).map((_, i) => i) });
      for (const table of [figureOf(made, 2025).table, regionalTable(made)])
        for (const row of table.rows) expect(row, id).toHaveLength(table.columns.length);
    }
  });
});
