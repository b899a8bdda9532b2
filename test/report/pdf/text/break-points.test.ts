import { describe, expect, it } from 'vitest';
import { isBound } from '../../../../src/report/pdf/text/break-points.ts';

describe('the space between two words', () => {
  it.each([
    ['2025.', 'gadā'],
    ['2022.–2027.', 'gadam'],
    ['4.', 'septembra'],
    ['(1.', 'līmenis)'],
    ['12', '%'],
    ['100', 'EUR'],
    ['17', '079'],
    ['J.', 'Bērziņš'],
    ['„A.', 'Upīša'],
    ['u.', 'c.'],
    ['u.', 'tml.)'],
    ['t.', 'sk.'],
    ['Nr.', '5'],
    ['izglītība', '–'],
    ['Prasmes', '—'],
  ])('ends no line between „%s“ and „%s“', (before, after) => {
    expect(isBound(before, after)).toBe(true);
  });

  it.each([
    ['kursi', '2025.'],
    ['gadā.', 'Pašvaldība'],
    ['2025.', 'Pašvaldība'],
    ['novados.', 'u.'],
    ['12', 'pašvaldības'],
    ['12', 'mēneši'],
    ['2025', '2026'],
    ['–', 'izglītība'],
    ['IZM.', 'Tas'],
    ['programmu.', 'kas'],
  ])('may end a line between „%s“ and „%s“', (before, after) => {
    expect(isBound(before, after)).toBe(false);
  });
});
