import { describe, expect, it } from 'vitest';
import { opaque } from '../../../../src/report/pdf/charts/opaque-colour.ts';

describe('colours on paper', () => {
  it.each([
    ['#8E1B2E', '#8e1b2e'],
    ['#fff', '#ffffff'],
    ['rgb(255, 0, 10)', '#ff000a'],
    ['rgba(0, 0, 0, 0.5)', '#808080'],
    ['rgba(0,0,0,0)', null],
    ['transparent', null],
    ['no colour', null],
  ])('%s is %s', (given, expected) => {
    expect(opaque(given)).toBe(expected);
  });
});
