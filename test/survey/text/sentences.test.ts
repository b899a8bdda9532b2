import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../src/survey/text/sentences.ts';

describe('sentences', () => {
  it('end before a capital letter, not after a year or an abbreviation', () => {
    expect(
      sentencesIn('Lekcijas u. c. notika 2026. gada janvārī. Piedalījās 40. „Silver academy“ turpinās!'),
    ).toEqual(['Lekcijas u. c. notika 2026. gada janvārī.', 'Piedalījās 40.', '„Silver academy“ turpinās!']);
  });

  it('are none in an empty text', () => {
    expect(sentencesIn(' \n ')).toEqual([]);
  });

  it('end with their line, as in a list without full stops', () => {
    expect(sentencesIn('2026. gadā plānotas mācības\n2025. gadā 40 cilvēki')).toEqual([
      '2026. gadā plānotas mācības',
      '2025. gadā 40 cilvēki',
    ]);
  });
});
