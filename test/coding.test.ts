import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../src/survey/code-list.ts';
import { emptyReasons } from '../src/survey/code-lists.ts';
import { editionYears, formOf } from '../src/survey/editions.ts';
import { flatten } from '../src/survey/flatten.ts';
import type { FormId } from '../src/survey/form.ts';
import type { Question } from '../src/survey/question.ts';
import { respondentName } from '../src/survey/respondent.ts';
import { municipalFixtures } from './fixture-returns.ts';

const page = readFileSync(new URL('../docs/coding.md', import.meta.url), 'utf8');
const EXAMPLES = 2;

/** Every list of codes that an edition asks with, by the id of the question or field. */
function listsAsked(): Map<string, Set<string>> {
  const lists = new Map([['empty', new Set<string>(codesOf(emptyReasons))]]);
  const add = (id: string, question: Question) => {
    if (question.kind === 'rows')
      for (const [field, asked] of Object.entries(question.fields)) add(`${id}.${field}`, asked);
    if (question.kind !== 'choice' && question.kind !== 'multiple_choice') return;
    lists.set(id, new Set([...(lists.get(id) ?? []), ...codesOf(question.codes)]));
  };
  const forms: readonly FormId[] = ['municipal', 'regional'];
  for (const form of editionYears().flatMap((year) => forms.flatMap((id) => formOf(year, id) ?? [])))
    for (const [section, { questions }] of Object.entries(form.sections))
      for (const [question, asked] of Object.entries(questions)) add(`${section}.${question}`, asked);
  return lists;
}

interface Line {
  readonly code: string;
  readonly belongs: string;
  readonly apart: string;
  /** Names of municipalities. */
  readonly examples: readonly string[];
}

/** The table under each heading that names questions, by the ids of these questions. */
function listsDescribed(): Map<string, readonly Line[]> {
  const parts = page.slice(page.indexOf('## Lists')).split(/^### /m).slice(1);
  return new Map(
    parts.flatMap((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const described = lines.flatMap((line): readonly Line[] => {
        const [, code, belongs, apart, examples] = /^\| `(\w+)` \| (.+) \| (.+) \| (.+) \|$/.exec(line) ?? [];
        if (code === undefined || belongs === undefined || apart === undefined) return [];
        return [{ code, belongs, apart, examples: boldIn(examples ?? '') }];
      });
      return [...heading.matchAll(/`([\w.]+)`/g)].map(([, id = '']): [string, readonly Line[]] => [
        id,
        described,
      ]);
    }),
  );
}

const boldIn = (text: string) => [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);

/** The municipalities whose return of 2025 has a code as an answer to a question. */
const carriers = new Map<string, Set<string>>();
for (const ret of municipalFixtures())
  for (const { place, value } of flatten(ret).answers) {
    const id = place.question === 'empty' ? 'empty' : [place.section, place.question, place.field];
    const key = typeof id === 'string' ? id : id.filter((part) => part !== null).join('.');
    for (const code of Array.isArray(value) ? value : [value]) {
      const names = carriers.get(`${key} ${code}`) ?? new Set();
      carriers.set(`${key} ${code}`, names.add(respondentName(ret.territory)));
    }
  }
const carriersOf = (ids: readonly string[], code: string) =>
  new Set(ids.flatMap((id) => [...(carriers.get(`${id} ${code}`) ?? [])]));

describe('the rules of coding', () => {
  const asked = listsAsked();
  const described = listsDescribed();

  it('describe every list of the survey and no other', () => {
    expect([...described.keys()].sort()).toEqual([...asked.keys()].sort());
  });

  it.each([...asked])('have a line for every code of %s and for no other', (id, codes) => {
    expect(
      described
        .get(id)
        ?.map(({ code }) => code)
        .sort(),
    ).toEqual([...codes].sort());
  });

  it.each([...described])(
    'give two examples of %s, or as many as there are, from returns that carry the code',
    (id, lines) => {
      // Lists that stand under one heading share their lines.
      const ids = [...described].filter(([, other]) => other === lines).map(([other]) => other);
      for (const { code, examples } of lines) {
        const names = carriersOf(ids, code);
        expect(
          examples.filter((name) => !names.has(name)),
          `${id} ${code}`,
        ).toEqual([]);
        expect(new Set(examples).size, `${id} ${code}`).toBe(Math.min(EXAMPLES, names.size));
      }
    },
  );
});
