// Editions that are documents, in their own workbooks and form posts: whatever changes made them, what was filled in
// comes back, also from a workbook that was handed out before words were corrected.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { edited, filledTemplate } from '../../scripts/workbook-cases/base-workbook.ts';
import { postedAnswers, postedFrom } from '../../src/pages/questions/fields.ts';
import { check } from '../../src/survey/check.ts';
import { deriveEdition } from '../../src/survey/derive-form.ts';
import {
  type EditionDocument,
  editionLimits,
  type FormChange,
  nextDocument,
} from '../../src/survey/edition-document.ts';
import { coreForms } from '../../src/survey/editions/core.ts';
import { type Return, registerEditions, returnOf } from '../../src/survey/editions.ts';
import { flatten } from '../../src/survey/flatten.ts';
import type { Form } from '../../src/survey/form.ts';
import { layoutOf } from '../../src/workbook/layout.ts';
import { arbitraryEdition, editionWith } from '../survey/arbitrary-edition.ts';
import { arbitraryReturn } from '../survey/arbitrary-return.ts';
import { returnIn } from './read-again.ts';

afterEach(() => registerEditions([]));

const municipal = (document: EditionDocument): Form => deriveEdition(document).forms.municipal.form;

function corrected(document: EditionDocument, changes: readonly FormChange[]): EditionDocument {
  const years = document.years.map((year) => ({ ...year, municipal: [...year.municipal, ...changes] }));
  return { ...document, years };
}

const refusalsOf = (document: EditionDocument, changes: readonly FormChange[]) =>
  deriveEdition(corrected(document, changes)).refusals;

const question = (section: string, id: string, words: { lv: string; en: string }): FormChange => ({
  change: 'add_question',
  section,
  question: id,
  after: null,
  prefill: false,
  asked: {
    kind: 'choice',
    label: words,
    required: false,
    codes: [
      { code: 'library', label: { lv: 'bibliotēkā', en: 'in the library' } },
      { code: 'school', label: { lv: 'skolā', en: 'at school' } },
    ],
  },
});

const section = (id: string, words: { lv: string; en: string }): readonly FormChange[] => [
  { change: 'add_section', section: id, label: words },
  question(id, 'place', { lv: 'Vieta', en: 'Place' }),
];

describe('A return of an edition that is a document', () => {
  it.each(['municipal', 'regional'] as const)('comes back from its workbook: %s', async (id) => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryEdition(id).chain((document) =>
          fc.tuple(fc.constant(document), arbitraryReturn(deriveEdition(document).forms[id].form)),
        ),
        fc.constantFrom('lv', 'en'),
        async ([document, ret], language) => {
          registerEditions([document]);
          expect(await returnIn(await filledTemplate(ret, language))).toEqual({ return: ret, errors: [] });
        },
      ),
      { numRuns: 10 },
    );
  });

  it.each(['municipal', 'regional'] as const)('comes back from its form: %s', (id) => {
    fc.assert(
      fc.property(
        arbitraryEdition(id).chain((document) =>
          fc.tuple(fc.constant(document), arbitraryReturn(deriveEdition(document).forms[id].form)),
        ),
        fc.constantFrom('lv', 'en'),
        ([document, ret], language) => {
          registerEditions([document]);
          const { form } = deriveEdition(document).forms[id];
          const { answers, ...key } = flatten(ret);
          const sent = Object.entries(form.sections).flatMap(([name, asked]) => {
            const own = answers.filter(({ place }) => place.section === name);
            return postedAnswers(name, asked, postedFrom(asked, own, language));
          });
          const checked = check({ ...key, answers: sent }, { rules: [] });
          expect(checked.findings).toEqual([]);
          expect(checked.return).toEqual(ret);
        },
      ),
      { numRuns: 30 },
    );
  });
});

/** Any one return of a form, the same in every run. */
function someReturn(form: Form): Return {
  const [ret] = fc.sample(arbitraryReturn(form), { seed: 13, numRuns: 1 });
  if (ret === undefined) throw new Error('no return');
  return ret;
}

async function comesBack(document: EditionDocument): Promise<void> {
  registerEditions([document]);
  const ret = someReturn(municipal(document));
  for (const language of ['lv', 'en'] as const)
    expect(await returnIn(await filledTemplate(ret, language))).toEqual({ return: ret, errors: [] });
}

describe('Labels that a workbook finds hard', () => {
  it.each<[string, { lv: string; en: string }]>([
    ['characters that no sheet may have in its name', { lv: '[Kursi]: */\\?', en: '[:*/\\?]' }],
    ['a word longer than the name of a sheet', { lv: 'ā'.repeat(300), en: 'a'.repeat(300) }],
    ['an apostrophe where the name is cut', { lv: `Pašvaldības mācību centru 'a'`, en: `it's 'so'` }],
    ['what looks like an escape of the file format', { lv: 'Kods _x0041_', en: 'Code _x000D_' }],
    ['a formula', { lv: '=1+1', en: '+SUM(A1)' }],
    ['markup', { lv: '<b>&amp;"treknraksts"</b>', en: '<script>alert(1)</script>' }],
    ['the star of a required answer', { lv: 'Kursi *', en: 'Courses *' }],
    ['quotation marks and many letters', { lv: '"'.repeat(260), en: '"'.repeat(260) }],
    ['soft hyphens', { lv: 'Kur\u00adsi', en: 'Cour\u00adses' }],
  ])('are of a section and of a question: %s', async (_, words) => {
    const document = editionWith([...section('own', words), question('target_groups', 'own', words)]);
    expect(Object.keys(municipal(document).sections)).toContain('own');
    await comesBack(document);
    for (const language of ['lv', 'en'] as const) {
      const names = layoutOf(municipal(document), language).map(({ name }) => name);
      for (const name of names) expect(name).toMatch(/^\d+\. ?[^\\/?*:[\]]{0,28}$/);
      for (const name of names) expect(name).not.toMatch(/['\s]$/);
    }
  });

  it('may be those of two sections that are equal as far as the name of a sheet reaches', async () => {
    const start = 'Pieaugušo izglītības norises pagastos';
    const document = editionWith([
      ...section('one', { lv: `${start} pavasarī`, en: `${start} in spring` }),
      ...section('two', { lv: `${start} rudenī`, en: `${start} in autumn` }),
    ]);
    const names = layoutOf(municipal(document), 'lv').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    await comesBack(document);
  });
});

const groups = { section: 'target_groups', question: 'groups', field: null } as const;
const asked = { section: 'target_groups', question: 'courses', field: null } as const;

describe('A workbook that was handed out before words of an open edition were corrected', () => {
  const document = editionWith([
    question('target_groups', 'courses', { lv: 'Kur kursi', en: 'Where courses' }),
  ]);
  const words = { lv: 'Pavisam citi vārdi', en: 'Quite other words' };

  it.each<[string, readonly FormChange[]]>([
    ['of a section', [{ change: 'reword_section', section: 'target_groups', label: words }]],
    ['of a question', [{ change: 'reword_question', ...asked, label: words }]],
    [
      'of a field of rows',
      [
        {
          change: 'reword_question',
          section: 'institutions',
          question: 'activity_centres',
          field: 'name',
          label: words,
        },
      ],
    ],
    ['of a code to be marked', [{ change: 'reword_code', ...groups, code: 'youth', label: words }]],
    ['of a code to be chosen', [{ change: 'reword_code', ...asked, code: 'school', label: words }]],
    [
      'twice',
      [
        { change: 'reword_code', ...asked, code: 'school', label: { lv: 'skolās', en: 'at schools' } },
        { change: 'reword_code', ...asked, code: 'school', label: words },
        { change: 'reword_section', section: 'target_groups', label: { lv: 'Grupas 1', en: 'Groups 1' } },
        { change: 'reword_section', section: 'target_groups', label: words },
      ],
    ],
  ])('is read as before: %s', async (_, changes) => {
    expect(refusalsOf(document, changes)).toEqual([]);
    for (const language of ['lv', 'en'] as const) {
      registerEditions([document]);
      const sample = someReturn(municipal(document));
      const form = municipal(document);
      const ret = returnOf(form, sample.territory, {
        ...sample.sections,
        target_groups: {
          ...Object.fromEntries(
            Object.entries(form.sections.target_groups?.questions ?? {}).map(([id, { kind }]) => [
              id,
              kind === 'multiple_choice' ? [] : null,
            ]),
          ),
          courses: 'school',
          groups: ['youth'],
        },
      });
      const handedOut = await filledTemplate(ret, language);
      registerEditions([corrected(document, changes)]);
      expect(await returnIn(handedOut)).toEqual({ return: ret, errors: [] });
      expect(await returnIn(await edited(handedOut, () => {}))).toEqual({ return: ret, errors: [] });
    }
  });

  it.each<[string, FormChange, FormChange | null]>([
    [
      'the words that another answer has',
      { change: 'reword_code', ...asked, code: 'school', label: { lv: 'bibliotēkā', en: 'elsewhere' } },
      null,
    ],
    [
      'the words that another answer had',
      { change: 'reword_code', ...asked, code: 'library', label: words },
      { change: 'reword_code', ...asked, code: 'school', label: { lv: 'bibliotēkā', en: 'elsewhere' } },
    ],
    [
      'the id of another answer',
      { change: 'reword_code', ...asked, code: 'school', label: { lv: 'grāmatās', en: 'Library' } },
      null,
    ],
  ])('would be misread where an answer takes %s, which is refused', (_, first, second) => {
    const [refusal] = refusalsOf(document, second === null ? [first] : [first, second]);
    expect(refusal?.message.lv).toContain('cita atbilde');
  });

  it('would have two sections of one heading, which is refused', () => {
    const { label } = coreForms.municipal.sections.planning ?? {};
    if (label === undefined) throw new Error('no section');
    expect(
      refusalsOf(document, [{ change: 'reword_section', section: 'target_groups', label }]),
    ).toHaveLength(1);
  });
});

describe('A form too large for a workbook', () => {
  it('is refused at the question that makes it so, and the limit is named', () => {
    const codes = Array.from({ length: editionLimits.codes }, (_, no) => ({
      code: `c${no}`,
      label: { lv: `${no}. kods`, en: `Code no. ${no}` },
    }));
    const fields = Array.from({ length: editionLimits.fields }, (_, no) => ({
      id: `f${no}`,
      question: {
        kind: 'multiple_choice' as const,
        label: { lv: `${no}. lauks`, en: `Field ${no}` },
        required: false,
        codes,
      },
    }));
    const word = { lv: 'Ieraksts', en: 'Entry' };
    const [refusal] = refusalsOf(nextDocument(null), [
      {
        change: 'add_question',
        section: 'target_groups',
        question: 'huge',
        after: null,
        prefill: false,
        asked: {
          kind: 'rows',
          label: word,
          item: word,
          required: false,
          maxRows: editionLimits.rows,
          fields,
        },
      },
    ]);
    expect(refusal?.message.lv).toContain(String(editionLimits.answers));
  });
});
