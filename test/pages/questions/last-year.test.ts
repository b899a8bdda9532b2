import { describe, expect, it } from 'vitest';
import { type LastYear, lastYearAt } from '../../../src/pages/questions/last-year.ts';
import { place } from '../../../src/survey/finding.ts';

const last: LastYear = {
  year: 2025,
  prefill: [],
  answers: [
    { place: place('participants', 'total'), value: 509 },
    { place: place('participants', 'activities', 1, 'label'), value: 'Kursi' },
    { place: place('participants', 'activities', 1, 'participants'), value: 40 },
    { place: place('participants', 'activities', 2, 'label'), value: 'Lekcijas' },
    { place: place('participants', 'activities', 2, 'participants'), value: 70 },
  ],
};

const inRow = (row: number) => place('participants', 'activities', row, 'participants');

describe('last year’s answer', () => {
  it('to a question stands at the same place', () => {
    expect(lastYearAt(last, null)(place('participants', 'total'))).toBe(509);
    expect(lastYearAt(last, null)(place('permits', 'issued'))).toBeNull();
    expect(lastYearAt(null, null)(place('participants', 'total'))).toBeNull();
  });

  it('in a row goes with what the row is called, wherever it stands now', () => {
    expect(lastYearAt(last, ' lekcijas ')(inRow(1))).toBe(70);
    expect(lastYearAt(last, 'Kursi')(inRow(7))).toBe(40);
  });

  it.each(['Semināri', '', ' ', null, 5])('is not guessed for a row that is called otherwise: %j', (name) => {
    expect(lastYearAt(last, name)(inRow(1))).toBeNull();
  });
});
