import { describe, expect, it } from 'vitest';
import { aggregatesOf } from '../../src/aggregate/aggregates.ts';
import { forEachRegion } from '../../src/aggregate/fold.ts';
import { comparisonsOf } from '../../src/aggregate/national-comparison.ts';
import { regionSummary } from '../../src/aggregate/region-summary.ts';
import type { AreaShape, Drawing } from '../../src/figures/drawing.ts';
import { multiplesOf, multiplesOfAll } from '../../src/figures/small-multiples/multiples.ts';
import { cellText } from '../../src/figures/table.ts';
import { theme } from '../../src/figures/theme.ts';
import type { Dataset } from '../../src/survey/dataset.ts';
import { type RegionCode, regionCodes } from '../../src/survey/territories.ts';
import { municipalFixtures, regionalFixtures } from '../fixture-returns.ts';

const whole: Dataset = {
  edition: 2025,
  asOf: '2026-03-02T08:00:00.000Z',
  municipal: municipalFixtures(),
  regional: regionalFixtures(),
  queries: [],
  profiles: [],
};
const grid = { columns: 3, width: 487 };

function made(code: RegionCode, dataset = whole) {
  const figures = aggregatesOf(dataset);
  const summary = regionSummary('ab', dataset, code, figures);
  return { ...multiplesOf(summary, figures), comparisons: comparisonsOf(summary, figures) };
}

const areasIn = ({ shapes }: Drawing): readonly AreaShape[] =>
  shapes.filter((shape): shape is AreaShape => shape.kind === 'area');
const barsIn = (drawing: Drawing, colour: string) => areasIn(drawing).filter(({ fill }) => fill === colour);
const textsIn = ({ shapes }: Drawing) =>
  shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
const widthOf = ({ rings: [ring = []] }: AreaShape) => (ring[1]?.[0] ?? 0) - (ring[0]?.[0] ?? 0);

describe('the small multiples of all regions', () => {
  const figures = aggregatesOf(whole);
  const summaries = forEachRegion((code) => regionSummary('ab', whole, code, figures));
  const all = multiplesOfAll(summaries, figures);
  const texts = textsIn(all.draw('lv', grid));

  it('show each region as its own multiples do, and the nation once', () => {
    expect(texts.filter((text) => text === 'Latvija')).toHaveLength(9);
    for (const code of regionCodes) {
      const own = made(code).table.rows.map((row) => row.map((cell) => cellText(cell, 'lv')));
      const at = 1 + 2 * regionCodes.indexOf(code);
      const shown = all.table.rows.map((row) => row.map((cell) => cellText(cell, 'lv')));
      expect(shown.map((row) => [...row.slice(0, 1), ...row.slice(at, at + 2), ...row.slice(-2)])).toEqual(
        own,
      );
    }
  });

  it('emphasise the highest region of each panel, and none where all are equal', () => {
    const strong = all
      .draw('lv', grid)
      .shapes.flatMap((shape) =>
        shape.kind === 'label' && shape.face === 'strong' && shape.size < 8.5 ? [shape.text] : [],
      );
    expect(strong.slice(0, 4)).toEqual(['Zemgale', '100\u00a0% (5)', 'Kurzeme', '88\u00a0% (7)']);
    const nobody = { ...whole, municipal: [] };
    const none = aggregatesOf(nobody);
    const empty = multiplesOfAll(
      forEachRegion((code) => regionSummary('ab', nobody, code, none)),
      none,
    );
    expect(barsIn(empty.draw('lv', grid), theme.colours.emphasis)).toEqual([]);
    expect(empty.alt).toContain(
      'Seniori mērķa grupu vidū: nav zināms nevienā reģionā, valstī\u00a0– nav datu.',
    );
  });

  it('say of each where it is highest and lowest', () => {
    expect(all.alt).toContain(
      'Savs dokuments vai vieta stratēģijā: lielākais rādītājs Kurzemē\u00a0– 88\u00a0% (7), mazākais Latgalē\u00a0– 33\u00a0% (3), Vidzemē\u00a0– 33\u00a0% (3), valstī\u00a0– 60\u00a0% (25).',
    );
  });
});

describe('the small multiples of a region', () => {
  it('of Zemgale are those of the golden file', async () => {
    const { draw, alt, notes } = made('ZEMGALE');
    const { width, height, shapes } = draw('lv', grid);
    const lines = [alt, ...notes, { width, height }, ...shapes].map((line) => JSON.stringify(line));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/multiples-zemgale-2025.txt');
  });

  it.each(regionCodes)('draw in %s every bar as long as its value, within the grid', (code) => {
    const { draw, comparisons } = made(code);
    const drawing = draw('lv', grid);
    const width = (grid.width - 2 * 20) / 3;
    for (const [side, colour] of [
      ['region', theme.colours.emphasis],
      ['national', theme.colours.calm],
    ] as const) {
      const drawn = barsIn(drawing, colour).map(widthOf);
      const lengths = comparisons.map(({ unit, region, national, [side]: own }) => {
        const most = unit === 'share' ? 100 : Math.max(region.value ?? 0, national?.value ?? 0);
        return (width * (own?.value ?? 0)) / most;
      });
      const seen = lengths.filter((length) => length > 0);
      expect(drawn).toHaveLength(seen.length);
      for (const [at, length] of drawn.entries()) expect(length).toBeCloseTo(seen[at] ?? 0);
    }
    for (const [x, y] of areasIn(drawing).flatMap(({ rings }) => rings.flat())) {
      expect(x).toBeLessThanOrEqual(grid.width + 0.01);
      expect(y).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('draw a zero as an empty bar without hatching', () => {
    const areas = areasIn(made('ZEMGALE').draw('lv', grid));
    expect(areas.filter(({ hatch }) => hatch !== null)).toEqual([]);
    expect(textsIn(made('ZEMGALE').draw('lv', grid))).toContain('0\u00a0% (0)');
  });

  it('draw an unknown value as a hatched frame with a label and a legend', () => {
    const { draw, notes, alt } = made('ZEMGALE', { ...whole, municipal: [] });
    const drawing = draw('lv', grid);
    const areas = areasIn(drawing);
    expect(areas).toHaveLength(18);
    expect(areas.every(({ hatch, stroke }) => hatch !== null && stroke !== null)).toBe(true);
    expect(textsIn(drawing).filter((text) => text === 'nav datu')).toHaveLength(18);
    expect(notes.at(-1)?.lv).toBe('Svītrota josla: datu nav.');
    expect(alt).not.toMatch(/\d\u00a0%/);
  });

  it.each(regionCodes)('say in words and in the table all that is drawn of %s', (code) => {
    const { draw, alt, table } = made(code);
    expect(alt).toMatch(
      /^Deviņas diagrammas ar joslām\. Visvairāk virs valsts rādītāja ir .* Visvairāk zem /,
    );
    for (const language of ['lv', 'en'] as const) {
      const cells = table.rows.flat().map((cell) => cellText(cell, language));
      const drawn = textsIn(draw(language, { columns: 1, width: 400 }));
      expect(cells.filter((text) => !drawn.includes(text))).toEqual([]);
      if (language === 'lv')
        for (const row of table.rows)
          for (const cell of [row[1], row[3]])
            expect(alt).toContain(cell === undefined ? 'no cell' : cellText(cell, 'lv'));
    }
    expect(alt).not.toMatch(/undefined|null|NaN|\s{2}/);
  });

  it('show the region alone where the data hold no other', () => {
    const { draw, alt, title, notes, table } = made('ZEMGALE', { ...whole, region: 'ZEMGALE' });
    const drawing = draw('lv', grid);
    expect(barsIn(drawing, theme.colours.calm)).toEqual([]);
    const said = [...textsIn(drawing), alt, title.lv, ...notes.map(({ lv }) => lv), JSON.stringify(table)];
    expect(said.join('\n')).not.toMatch(/Latvij|(?<!\p{L})valst|42/u);
    expect(alt).toContain('Lielākā ir to pašvaldību daļa');
  });
});
