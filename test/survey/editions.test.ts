import { describe, expect, it } from 'vitest';
import { codesOf } from '../../src/survey/code-list.ts';
import { editionYears, formOf, mappingInto } from '../../src/survey/editions.ts';
import { type Form, isEmpty } from '../../src/survey/form.ts';
import { changeOf, type Mapping, sourceOf } from '../../src/survey/mapping.ts';
import type { Question } from '../../src/survey/question.ts';
import { territoriesOf } from '../../src/survey/territories.ts';
import { formName, forms } from './every-question.ts';

const [first, ...later] = editionYears();
const formIds = ['municipal', 'regional'] as const;

const mappings: readonly Mapping[] = later.flatMap((year) =>
  formIds.flatMap((id) => mappingInto(year, id) ?? []),
);

interface Named {
  readonly path: string;
  readonly question: Question;
}

function questionsOf(form: Form): readonly Named[] {
  return Object.entries(form.sections).flatMap(([section, { questions }]) =>
    Object.entries(questions).map(([id, question]) => ({ path: `${section}.${id}`, question })),
  );
}

function fieldsOf(form: Form): readonly Named[] {
  return questionsOf(form).flatMap(({ path, question }) =>
    question.kind === 'rows'
      ? Object.entries(question.fields).map(([id, field]) => ({ path: `${path}.${id}`, question: field }))
      : [],
  );
}

/** What says how answers are shown and counted. */
const notAboutAnswers = [
  'fields',
  'unit',
  'item',
  'insteadOfZero',
  'ifNotExact',
  'earlierLabels',
  'isSummed',
  'partOf',
];

/** One line a question: what makes an answer valid or not. Labels and help may be mended at any time. */
function askedBy(form: Form): string {
  const line = ({ path, question }: Named) => {
    const { label: _, help: __, earlierLabels: ___, ...rest } = question;
    return `${path} ${JSON.stringify(rest, (key, value: unknown) => {
      if (key === 'codes') return codesOf(value as Parameters<typeof codesOf>[0]).join('|');
      return notAboutAnswers.includes(key) ? undefined : value;
    })}`;
  };
  return [...questionsOf(form), ...fieldsOf(form)].map(line).sort().join('\n');
}

describe('An edition', () => {
  it('asks municipalities and planning regions', () => {
    for (const year of editionYears())
      expect(formIds.map((id) => formOf(year, id)?.edition)).toEqual([year, year]);
  });

  it('of 2026 asks the 42 municipalities of that year', () => {
    expect(territoriesOf(2026)).toHaveLength(42);
  });

  it.each(forms.map((form) => [formName(form), form] as const))(
    'asks in %s what its golden file says, so that returns handed in stay valid',
    async (name, form) => {
      await expect(`${askedBy(form)}\n`).toMatchFileSnapshot(`golden/asked-${name.replace(' ', '-')}.txt`);
    },
  );

  it.each(forms.map((form) => [formName(form), form] as const))(
    'numbers the sections of %s in their order, and no question has the id of a reason',
    (_, form) => {
      const sections = Object.values(form.sections);
      expect(sections.map(({ no }) => no)).toEqual(sections.map((_section, index) => index + 1));
      expect(sections.filter(({ questions }) => isEmpty(questions))).toEqual([]);
    },
  );

  /** What the label says in full. */
  const plain = new Set([
    'name',
    'title',
    'institution',
    'email',
    'phone',
    'label',
    'text',
    'url',
    'certainty',
  ]);

  it.each(forms.map((form) => [formName(form), form] as const))(
    'helps in both languages with every question of %s that could be read in two ways',
    (_, form) => {
      const unhelped = [...questionsOf(form), ...fieldsOf(form)]
        .filter(({ question }) => question.help === undefined)
        .map(({ path }) => path);
      expect(unhelped.filter((path) => path.split('.').length < 3)).toEqual([]);
      expect(unhelped.filter((path) => !plain.has(path.split('.').at(-1) ?? ''))).toEqual([]);
      for (const { path, question } of [...questionsOf(form), ...fieldsOf(form)])
        for (const text of Object.values(question.help ?? {}))
          expect(text, path).toMatch(/^[\p{Lu}„“].*\.$/u);
    },
  );
});

describe('The mapping into an edition', () => {
  it('exists for both forms of every edition but the first', () => {
    expect(first).toBe(2025);
    expect(mappings).toHaveLength(later.length * formIds.length);
    for (const { from, into } of mappings) {
      expect(from.form).toBe(into.form);
      expect(from.edition).toBe(into.edition - 1);
    }
  });

  it.each(mappings.map((mapping) => [formName(mapping.into), mapping] as const))(
    'of %s names every question of both editions, and nothing else',
    (_, mapping) => {
      const asked = questionsOf(mapping.into).map(({ path }) => path);
      const fields = fieldsOf(mapping.into).map(({ path }) => path);
      const named = Object.keys(mapping.questions);
      expect(asked.filter((path) => !named.includes(path))).toEqual([]);
      expect(named.filter((path) => !asked.includes(path) && !fields.includes(path))).toEqual([]);

      const sources = [...asked, ...fields].flatMap((path) => {
        const [section, question, field] = path.split('.');
        return sourceOf(path, changeOf(mapping, `${section}.${question}`, field ?? null)) ?? [];
      });
      const before = [...questionsOf(mapping.from), ...fieldsOf(mapping.from)].map(({ path }) => path);
      const droppedWhole = (path: string) =>
        mapping.dropped.some((dropped) => path === dropped || path.startsWith(`${dropped}.`));
      expect(before.filter((path) => !sources.includes(path) && !droppedWhole(path))).toEqual([]);
      expect(sources.filter((path) => droppedWhole(path))).toEqual([]);
      expect(new Set(sources).size).toBe(sources.length);
    },
  );

  it.each(mappings.map((mapping) => [formName(mapping.into), mapping] as const))(
    'of %s knows the codes that it recodes, and every code that is gone',
    (_, mapping) => {
      const before = new Map(
        [...questionsOf(mapping.from), ...fieldsOf(mapping.from)].map((n) => [n.path, n]),
      );
      for (const { path, question } of [...questionsOf(mapping.into), ...fieldsOf(mapping.into)]) {
        const [section, id, field] = path.split('.');
        const change = changeOf(mapping, `${section}.${id}`, field ?? null);
        const source = before.get(sourceOf(path, change) ?? '')?.question;
        if (source === undefined || !('codes' in question)) continue;
        const old = 'codes' in source ? codesOf(source.codes) : [];
        const now = codesOf(question.codes);
        const codes = change.change === 'recoded' ? change.codes : {};
        expect(
          old.filter((code) => !now.includes(code) && !Object.hasOwn(codes, code)),
          path,
        ).toEqual([]);
        expect(
          Object.keys(codes).filter((code) => !old.includes(code)),
          path,
        ).toEqual([]);
        expect(
          Object.values(codes).filter((code) => code !== null && !now.includes(code)),
          path,
        ).toEqual([]);
      }
    },
  );
});
