// The next year needs no developer: no code outside the editions that are stated in code knows their years.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Where a year is a fact and no edition. */
const facts: { readonly [file: string]: string } = {
  'src/survey/editions.ts': 'the register of the editions in code',
  'src/survey/territories.ts': 'the day on which a municipality became part of another',
  'src/survey/known-projects.ts': 'numbers of projects',
  'src/language/printed-characters.ts': 'code points',
  'src/problem.ts': 'the path of a sample file',
  'src/report/pdf-check/conditions.ts': 'the returns by which a method was judged',
};

function withoutComments(source: string): string {
  return source
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\{#[\s\S]*?#\}/g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '');
}

it('names the year of an edition in no code but that of the editions', () => {
  const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name}`)
    .filter((file) => /\.(ts|njk|js|css)$/.test(file) && !file.startsWith('src/survey/editions/'))
    .filter((file) => /20(25|26)/.test(withoutComments(readFileSync(file, 'utf8'))));
  expect(named.sort()).toEqual(Object.keys(facts).sort());
});
