import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBookTexts } from '../../../src/report/templates/read-book-texts.ts';

const withFolder = readdirSync('templates').filter((name) => /^\d{4}$/.test(name));
const LATER = Math.max(...withFolder.map(Number)) + 7;

it('a year without texts of its own is spoken of by its own number, and tells nothing of other years', async () => {
  const texts = await readBookTexts(LATER);
  expect(texts.editionLine).toBe(`${LATER}. gada pārskats`);
  const all = JSON.stringify(texts);
  expect(all).not.toContain('{year}');
  expect([...all.matchAll(/\b20\d\d\b/g)].map(([year]) => year)).toEqual([String(LATER), String(LATER)]);
});

it.each(withFolder)('the texts of %s are those of its folder', async (year) => {
  expect((await readBookTexts(Number(year))).editionLine).toBe(`${year}. gada pārskats`);
});
