import { describe, expect, it } from 'vitest';
import { hyphenator } from '../../../../src/report/pdf/text/hyphenate.ts';

const latvian = hyphenator('lv-LV');

/** The word with a hyphen at each point. */
const parted = (text: string, points = latvian(text)): string =>
  [...points, text.length].map((point, index) => text.slice(points[index - 1] ?? 0, point)).join('-');

describe('a Latvian word', () => {
  it.each(['pašval-dī-bas', 'izglī-tī-bas', 'koor-di-na-tors', 'kva-li-fi-kā-ci-jas', 'kom-pe-ten-ces'])(
    'is parted between syllables: %s',
    (word) => {
      expect(parted(word.replaceAll('-', ''))).toBe(word);
    },
  );

  it.each([
    'mūž-iz-glī-tība',
    'bez-darb-nie-kiem',
    'starp-tau-tis-kās',
    'part-ne-riem',
    'mērķ-au-di-to-ri-jām',
  ])('is parted where its parts are joined: %s', (word) => {
    expect(parted(word.replaceAll('-', ''))).toBe(word);
  });

  it.each(['punktā', 'vienīgi', 'pārējiem'])('is not parted where no syllable begins: %s', (word) => {
    expect(latvian(word)).toEqual([]);
  });

  it('keeps three letters at either end', () => {
    expect(latvian('māca')).toEqual([]);
    expect(parted('aktivitāte')).toBe('akti-vi-tāte');
  });

  it('is found between marks of punctuation', () => {
    expect(parted('(„pašvaldības“),')).toBe('(„pašval-dī-bas“),');
  });
});

describe('what is no Latvian word, or part of a name', () => {
  it.each([
    'valstspilsēta',
    'novadiem',
    'ESFPLUSPROJEKTS',
    'KA122koordinators',
    'e-pakalpojumi',
    'workshop',
    'izglitiba/kursi',
    '2024.–2028.',
  ])('stays whole: %s', (text) => {
    expect(latvian(text)).toEqual([]);
  });

  it('is every word of a document in another language', () => {
    expect(hyphenator('en-GB')('pašvaldības')).toEqual([]);
  });
});
