// The diagrams in the workbook of a region.
import { beforeAll, describe, expect, it } from 'vitest';
import { pixelsOf } from './pictures/pixels.ts';
import { alone, country, drawn, figures, make, picturesIn, wordsIn } from './region-workbook.ts';

/** As texts, because bytes take long to compare. */
const prints = (pictures: ReadonlyMap<string, readonly Uint8Array[]>) =>
  [...pictures].map(([sheet, pngs]) => [sheet, ...pngs.map((png) => Buffer.from(png).toString('base64'))]);

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

  it('has alternative text for each picture', async () => {
    expect(await wordsIn(bytes)).toEqual(drawn.map(({ number, alt }) => [`${number}. diagramma`, alt]));
  });

  it('is below a megabyte and the same bytes for the same data', async () => {
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(Buffer.compare(await make(country), bytes)).toBe(0);
  });

  it('has the same content before publication, from the data of the region alone', async () => {
    const preview = await make(alone);
    expect(prints(await picturesIn(preview))).toEqual(prints(await picturesIn(bytes)));
    expect(await wordsIn(preview)).toEqual(await wordsIn(bytes));
  });
});
