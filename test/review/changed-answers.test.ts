import { expect, it } from 'vitest';
import { hasChanged } from '../../src/review/changed-answers.ts';
import { formOf } from '../../src/survey/editions.ts';
import { type Place, place } from '../../src/survey/finding.ts';
import type { FlatAnswer, RawValue } from '../../src/survey/flat-answer.ts';

const form = formOf(2025, 'municipal');
if (form === null) throw new Error('There is no form');
const answer = (at: Place, value: RawValue): FlatAnswer => ({ place: at, value });
const issued = (value: RawValue) => [answer(place('permits', 'issued'), value)];
const rows = (...labels: string[]) =>
  labels.map((label, index) => answer(place('participants', 'activities', index + 1, 'label'), label));
const row = (no: number) => place('participants', 'activities', no);

it('the same number in other words has not changed', () => {
  const changed = (before: RawValue, now: RawValue, at = place('permits', 'issued')) =>
    hasChanged(form, at, issued(before), issued(now));
  expect(changed(1200, '1 200')).toBe(false);
  expect(changed(1200, '1201')).toBe(true);
  expect(changed(3, '')).toBe(true);
  expect(changed(3, '4', place('permits'))).toBe(true);
  expect(changed(3, '4', place(null))).toBe(true);
  expect(changed(3, '4', place('participants'))).toBe(false);
});

it('a row that moved has not changed, one that was rewritten or removed has', () => {
  const before = rows('Kursi', 'Lekcijas');
  expect(hasChanged(form, row(2), before, rows('Lekcijas'))).toBe(false);
  expect(hasChanged(form, row(2), before, rows('Kursi'))).toBe(true);
  expect(hasChanged(form, row(2), before, rows('Kursi', 'Lekcija'))).toBe(true);
  expect(hasChanged(form, row(1), before, rows('Kursi', 'Lekcija'))).toBe(false);
});
