import { describe, expect, it } from 'vitest';
import {
  coverageMapSentences,
  extremeSentences,
  highestClassSentences,
  withoutDataSentences,
  workloadMapSentences,
} from '../../src/narrative/map-sentences.ts';

const [riga, ogre, dobele, talsi, valka] = ['LV0001000', 'LV0040000', 'LV0028000', 'LV0051000', 'LV0053000'];

const given = (...values: readonly (number | null)[]) =>
  [riga, ogre, dobele, talsi, valka].flatMap((code = '', at) => {
    const value = values[at];
    return value === undefined ? [] : [{ code, value }];
  });

const words = {
  most: 'Visvairāk atļauju izsniegts',
  least: 'vismazāk',
  nothing: 'neviena atļauja nav izsniegta',
  places: 0,
};

describe('the sentences of a map', () => {
  it('name the highest and the lowest values', () => {
    expect(extremeSentences(given(1_379, 4, 2, null), words)).toEqual([
      'Visvairāk atļauju izsniegts Rīgas valstspilsētā (1\u202f379), vismazāk – Dobeles novadā (2).',
    ]);
    expect(extremeSentences(given(1.26, 40), { ...words, places: 1 })).toEqual([
      'Visvairāk atļauju izsniegts Ogres novadā (40,0), vismazāk – Rīgas valstspilsētā (1,3).',
    ]);
  });

  it('state a zero as none', () => {
    expect(extremeSentences(given(9, 0, 0, 3), words)).toEqual([
      'Visvairāk atļauju izsniegts Rīgas valstspilsētā (9); neviena atļauja nav izsniegta Ogres un Dobeles novadā.',
    ]);
    expect(extremeSentences(given(9, 0, 0, 0, 0), words)).toEqual([
      'Visvairāk atļauju izsniegts Rīgas valstspilsētā (9); neviena atļauja nav izsniegta četrās pašvaldībās.',
    ]);
    expect(extremeSentences(given(0, null), words)).toEqual([
      'Neviena atļauja nav izsniegta Rīgas valstspilsētā.',
    ]);
  });

  it('name no lowest where all are equal, and nothing where nothing is known', () => {
    expect(extremeSentences(given(5, 5), words)).toEqual([
      'Visvairāk atļauju izsniegts Ogres novadā un Rīgas valstspilsētā (5).',
    ]);
    expect(extremeSentences(given(null, null), words)).toEqual([]);
  });

  it('name municipalities without data', () => {
    expect(withoutDataSentences(given(1, null, null))).toEqual(['Datu nav par Ogres un Dobeles novadu.']);
    expect(withoutDataSentences(given(1))).toEqual([]);
    const many = Array.from({ length: 21 }, () => ({ code: riga ?? '', value: null }));
    expect(withoutDataSentences(many)).toEqual(['Datu nav par 21 pašvaldību.']);
    expect(withoutDataSentences(many.slice(0, 12))).toEqual(['Datu nav par 12 pašvaldībām.']);
  });

  it('locate the highest class', () => {
    expect(highestClassSentences('20 un vairāk', [ogre ?? '', dobele ?? '', talsi ?? ''])).toEqual([
      'Augstākajā klasē (20 un vairāk) ir trīs pašvaldības.',
      'No šīm trim pašvaldībām viena ir Kurzemē, viena – Vidzemē un viena – Zemgalē; Latgales un Rīgas reģiona pašvaldību starp tām nav.',
    ]);
    expect(highestClassSentences('20 un vairāk', [ogre ?? ''])).toEqual([]);
  });

  it('count municipalities by workload', () => {
    expect(workloadMapSentences(['full', 'none', 'none', null, 'over'])).toEqual([
      'Vairāk par vienu slodzi ir vienā pašvaldībā, pilna slodze ir vienā pašvaldībā un slodze nav nodrošināta divās pašvaldībās.',
    ]);
    expect(workloadMapSentences([null])).toEqual([]);
  });

  it('name who answered all sections, and who the fewest', () => {
    expect(coverageMapSentences(given(13, 13, 13, 13, 9), 13)).toEqual([
      'Atbildes uz visām 13 sadaļām ir četrās pašvaldībās; vismazāk atbilžu ir Valkas novadā (9).',
    ]);
    expect(coverageMapSentences(given(13, null), 13)).toEqual([
      'Atbildes uz visām 13 sadaļām ir Rīgas valstspilsētā.',
    ]);
    expect(coverageMapSentences(given(12, 10), 13)).toEqual(['Vismazāk atbilžu ir Ogres novadā (10).']);
    expect(coverageMapSentences(given(null), 13)).toEqual([]);
  });
});
