import { expect, it } from 'vitest';
import { dateIn, momentIn, timeIn } from '../../src/language/dates.ts';

it('times are those of Latvia, in winter and in summer', () => {
  expect(momentIn('lv', '2026-03-03T12:05:00.000Z')).toBe('03.03.2026. 14:05');
  expect(momentIn('en', '2026-03-03T12:05:00.000Z')).toBe('3 March 2026, 14:05');
  expect(dateIn('lv', '2026-06-30T22:30:00.000Z')).toBe('01.07.2026.');
  expect(timeIn('2026-06-30T21:30:00.000Z')).toBe('00:30');
});
