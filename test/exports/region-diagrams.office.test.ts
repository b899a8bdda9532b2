import { describe, expect, it } from 'vitest';
import { savedByOffice } from '../workbook/soffice.ts';
import { country, drawn, make, picturesIn, wordsIn } from './region-workbook.ts';

describe('the workbook of a region', () => {
  it('is opened by LibreOffice with its pictures and their words', async () => {
    const [saved = new Uint8Array()] = await savedByOffice([await make(country)], 'xlsx');
    expect((await wordsIn(saved)).map(([, description]) => description)).toEqual(drawn.map(({ alt }) => alt));
    expect([...(await picturesIn(saved)).values()].flat()).toHaveLength(drawn.length);
  });
});
