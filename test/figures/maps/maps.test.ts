import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/aggregate/coverage.ts';
import type { AreaShape, Drawing } from '../../../src/figures/drawing.ts';
import { mapData } from '../../../src/figures/maps/map-data.ts';
import { nationalMapFigure, numberedMaps } from '../../../src/figures/maps/map-figure.ts';
import { regionMapFigure } from '../../../src/figures/maps/region-map.ts';
import { printedTable } from '../../../src/figures/table.ts';
import { mapTheme } from '../../../src/figures/theme.ts';
import type { Dataset } from '../../../src/survey/dataset.ts';
import { regionCodes, territoryByCode } from '../../../src/survey/territories.ts';
import { municipalFixtures } from '../../fixture-returns.ts';
import { atlas2025 } from './outlines.ts';

const dataset: Dataset = {
  edition: 2025,
  asOf: '2026-03-02T08:00:00.000Z',
  municipal: municipalFixtures(),
  regional: [],
  queries: [],
  profiles: [],
};
const data = mapData(dataset, coverageOf(dataset.municipal, dataset.edition).national);
const maps = numberedMaps(data).map(({ id, number }) => nationalMapFigure(atlas2025, data, id, number));
const [workload, participants, permits, coverage] = maps;

const blank: Drawing = { width: 0, height: 0, shapes: [] };
const areas = ({ shapes }: Drawing): readonly AreaShape[] => shapes.filter((shape) => shape.kind === 'area');
const words = ({ shapes }: Drawing) =>
  shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));

describe('the maps of the country', () => {
  it('are numbered consecutively, without the one that has no data', () => {
    expect(maps.map(({ label, title }) => `${label}: ${title}`)).toEqual([
      '1. karte: Koordinatora slodze pašvaldībās',
      '2. karte: Iesaistītie iedzīvotāji pašvaldībās',
      '3. karte: Izsniegtās atļaujas pašvaldībās',
      '4. karte: Atbildētās sadaļas pašvaldību iesniegumos',
    ]);
  });

  it('state their population, and have alternative text', () => {
    expect(participants?.population).toBe('30 no 42 pašvaldībām');
    expect(maps.map(({ alt }) => alt)).toMatchInlineSnapshot(`
      [
        "Karte. Vairāk par vienu slodzi ir vienā pašvaldībā, pilna slodze ir 11 pašvaldībās, nepilna slodze ir sešās pašvaldībās un slodze nav nodrošināta 18 pašvaldībās. Datu nav par Preiļu, Saldus, Siguldas un Valmieras novadu, kā arī Jelgavas un Ventspils valstspilsētu. Dati: 36 no 42 pašvaldībām.",
        "Karte. Visvairāk iesaistīto iedzīvotāju ir Jelgavas valstspilsētā (11 253), vismazāk – Saulkrastu novadā (58). Augstākajā klasē (2 000 un vairāk) ir sešas pašvaldības. No šīm sešām pašvaldībām divas ir Kurzemē, divas – Rīgas reģionā un divas – Zemgalē; Latgales un Vidzemes pašvaldību starp tām nav. Datu nav par 12 pašvaldībām. Dati: 30 no 42 pašvaldībām.",
        "Karte. Visvairāk atļauju izsniegts Rīgas valstspilsētā (379); neviena atļauja nav izsniegta Augšdaugavas un Valkas novadā. Augstākajā klasē (20 un vairāk) ir 10 pašvaldību. No šīm 10 pašvaldībām četras ir Rīgas reģionā, trīs – Kurzemē un trīs – Latgalē; Vidzemes un Zemgales pašvaldību starp tām nav. Dati: 42 no 42 pašvaldībām.",
        "Karte. Atbildes uz visām 13 sadaļām ir 37 pašvaldībās; vismazāk atbilžu ir piecās pašvaldībās (12). Dati: 42 no 42 pašvaldībām.",
      ]
    `);
  });

  it('distinguish unknown, zero and every class, and count them', () => {
    const legend = (drawing: Drawing = blank) => {
      const all = words(drawing);
      return all.slice(all.indexOf('pašvaldības') + 1, -1).join(' ');
    };
    expect(legend(participants?.drawing)).toMatchInlineSnapshot(
      `"1–299 5 300–599 7 600–799 4 800–1 999 8 2 000 un vairāk 6 nav datu 12"`,
    );
    expect(legend(permits?.drawing)).toMatchInlineSnapshot(
      `"0 2 1–2 6 3–5 9 6–14 9 15–19 6 20 un vairāk 10"`,
    );
    expect(legend(workload?.drawing)).toMatchInlineSnapshot(
      `"slodze nav nodrošināta 18 nepilna slodze 6 pilna slodze 11 vairāk par vienu slodzi 1 nav datu 6"`,
    );
    expect(legend(coverage?.drawing)).toMatchInlineSnapshot(`"12 5 13 37"`);
  });

  it('hatch what is unknown and nothing else', () => {
    const hatched = areas(participants?.drawing ?? blank).filter(({ hatch }) => hatch);
    // Twelve municipalities, three of them once more around the capital, and the key.
    expect(hatched).toHaveLength(12 + 3 + 1);
    expect(areas(permits?.drawing ?? blank).every(({ hatch }) => hatch === null)).toBe(true);
  });

  it('name every state city with its number', () => {
    const texts = words(participants?.drawing ?? blank);
    const after = (name: string) => texts[texts.indexOf(name) + 1];
    expect(
      ['Rīga', 'Jūrmala', 'Liepāja', 'Jelgava', 'Ventspils', 'Daugavpils', 'Rēzekne'].map(after),
    ).toEqual([
      '≥\u202f9\u202f249',
      '603',
      '2\u202f038',
      '11\u202f253',
      '7\u202f840',
      '≥\u202f1\u202f344',
      'nav datu',
    ]);
  });

  it('keep all words within the drawing and apart from each other', () => {
    for (const { drawing, title } of maps) {
      const boxes = drawing.shapes.flatMap((shape) => {
        if (shape.kind !== 'label') return [];
        const width = shape.text.length * shape.size * 0.45;
        const left = shape.at[0] - width * { start: 0, middle: 0.5, end: 1 }[shape.anchor];
        return [
          {
            text: shape.text,
            left,
            right: left + width,
            top: shape.at[1] - shape.size * 0.65,
            bottom: shape.at[1],
          },
        ];
      });
      for (const { text, left, right, top, bottom } of boxes) {
        expect(left, text).toBeGreaterThanOrEqual(0);
        expect(right, text).toBeLessThanOrEqual(drawing.width);
        expect(top, text).toBeGreaterThanOrEqual(0);
        expect(bottom, text).toBeLessThanOrEqual(drawing.height);
      }
      const collisions = boxes.flatMap((one, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          )
          .map((other) => `${one.text} / ${other.text}`),
      );
      expect(collisions, title).toEqual([]);
    }
  });

  it('list every municipality in their tables, known or not', () => {
    const rows = participants === undefined ? [] : printedTable(participants.table).rows;
    expect(rows).toHaveLength(42);
    expect(rows.filter((row) => row.at(-1) === 'nav datu')).toHaveLength(12);
  });
});

describe('the map of a region', () => {
  it.each(regionCodes)('names the municipalities of %s and no other', (region) => {
    const { drawing } = regionMapFigure({ atlas: atlas2025, data, region, isAlone: false });
    const own = data.figures.filter(({ code }) => territoryByCode(code)?.region === region);
    const numbers = own.flatMap(({ participants: count }) => (count === null ? [] : [count]));
    const texts = words(drawing).map((text) => text.replaceAll(/[≥\u202f]/gu, ''));
    for (const number of numbers) expect(texts).toContain(String(number));
    for (const { code, participants: count } of data.figures)
      if (count !== null && count > 99 && !numbers.includes(count))
        expect(texts, code).not.toContain(String(count));
  });

  it('does not depend on other regions before an edition is published', () => {
    const isOwn = (code: string) => territoryByCode(code)?.region === 'VIDZEME';
    const alone = dataset.municipal.filter(({ territory }) => isOwn(territory));
    const of = (municipal: Dataset['municipal']) =>
      regionMapFigure({
        atlas: atlas2025,
        data: mapData({ ...dataset, municipal }, coverageOf(municipal, dataset.edition).national),
        region: 'VIDZEME',
        isAlone: true,
      });
    expect(of(dataset.municipal)).toEqual(of(alone));
  });

  it('draws all other municipalities as plain outlines', () => {
    const { drawing } = regionMapFigure({ atlas: atlas2025, data, region: 'LATGALE', isAlone: true });
    const own = data.figures.filter(({ code }) => territoryByCode(code)?.region === 'LATGALE').length;
    const pale = areas(drawing).filter(({ fill }) => fill === mapTheme.silent);
    expect(pale).toHaveLength(42 - own);
    expect(pale.every(({ hatch, stroke }) => hatch === null && stroke === null)).toBe(true);
  });
});
