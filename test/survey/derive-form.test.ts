import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/survey/canonical.ts';
import { check } from '../../src/survey/check.ts';
import { deriveEdition } from '../../src/survey/derive-form.ts';
import {
  documentBefore,
  type EditionDocument,
  editionDocumentSchema,
  editionLimits,
  editionOf,
  type FormChange,
  nextDocument,
} from '../../src/survey/edition-document.ts';
import { municipal2026 } from '../../src/survey/editions/2026.ts';
import { coreForms, coreNeeds } from '../../src/survey/editions/core.ts';
import { formOf, registerEditions } from '../../src/survey/editions.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { readReturn } from '../../src/survey/schema.ts';
import { arbitraryEdition, editionWith, yearAfter } from './arbitrary-edition.ts';
import { arbitraryReturn } from './arbitrary-return.ts';

const courses: FormChange = {
  change: 'add_question',
  section: 'target_groups',
  question: 'courses',
  after: 'groups',
  asked: {
    kind: 'choice',
    label: { lv: 'Kur notiek kursi', en: 'Where courses take place' },
    required: false,
    codes: [
      { code: 'library', label: { lv: 'bibliotēkā', en: 'in the library' } },
      { code: 'school', label: { lv: 'skolā', en: 'at school' } },
    ],
  },
  prefill: true,
};

const { label: groupsLabel } = municipal2026.sections.target_groups.questions.groups;
const at = { section: 'target_groups', question: 'groups', field: null } as const;

function refusalsOf(changes: readonly FormChange[], before: EditionDocument | null = null) {
  const next = nextDocument(before);
  const years = next.years.map((year, index) =>
    index === next.years.length - 1 ? { ...year, municipal: changes } : year,
  );
  return deriveEdition(editionDocumentSchema.parse({ ...next, years })).refusals;
}

function municipalOf(document: EditionDocument) {
  return deriveEdition(document).forms.municipal;
}

describe('An edition that is a document', () => {
  it('asks as the core does where nothing is changed, under its own year', () => {
    const { form, mapping } = municipalOf(nextDocument(null));
    expect(form.sections).toEqual(coreForms.municipal.sections);
    expect(form.edition).toBe(coreForms.municipal.edition + 1);
    expect(form.label.lv).toBe(`Pašvaldības aptauja par ${form.edition}. gadu`);
    expect(mapping.dropped).toEqual([]);
    expect(mapping.questions['coordination.model']).toEqual({ change: 'same', prefill: true });
    expect(mapping.questions['participants.total']).toEqual({ change: 'same', prefill: false });
    expect(mapping.questions['projects.projects.note']).toEqual({ change: 'same', prefill: false });
    expect(mapping.questions['participants.women']).toEqual({ change: 'same', prefill: false });
    expect(mapping.questions['coordination.network']).toEqual({ change: 'same', prefill: true });
  });

  it('puts an added question where it was said, new in its year and carried over in the next', () => {
    const first = editionWith([courses]);
    const { form, mapping } = municipalOf(first);
    expect(Object.keys(form.sections.target_groups?.questions ?? {}).slice(0, 2)).toEqual([
      'groups',
      'courses',
    ]);
    expect(mapping.questions['target_groups.courses']).toEqual({ change: 'new' });
    const second = municipalOf(nextDocument(first));
    expect(second.mapping.questions['target_groups.courses']).toEqual({ change: 'same', prefill: true });
    expect(second.mapping.from).toEqual(form);
  });

  it('drops a question that is retired, and asks it again as it was when it is brought back', () => {
    const place = { section: 'coordination', question: 'network' } as const;
    const without = editionWith([{ change: 'retire_question', ...place }]);
    const { form, mapping } = municipalOf(without);
    expect(form.sections.coordination?.questions).not.toHaveProperty('network');
    expect(mapping.dropped).toEqual(['coordination.network']);
    const back = municipalOf(yearAfter(without, [{ change: 'bring_back_question', ...place }]));
    expect(back.form.sections.coordination?.questions.network).toEqual(
      coreForms.municipal.sections.coordination?.questions.network,
    );
    expect(back.mapping.questions['coordination.network']).toEqual({ change: 'new' });
  });

  it('names a list that is gone, and not its fields as well', () => {
    const place = { section: 'institutions', question: 'activity_centres' } as const;
    expect(municipalOf(editionWith([{ change: 'retire_question', ...place }])).mapping.dropped).toEqual([
      'institutions.activity_centres',
    ]);
  });

  it('maps a code to the one that continues it, and one that is retired to nothing', () => {
    const { form, mapping } = municipalOf(
      editionWith([
        {
          change: 'add_code',
          ...at,
          code: 'older_people',
          label: { lv: 'vecāki cilvēki', en: 'older people' },
          continues: 'seniors',
        },
        { change: 'retire_code', ...at, code: 'youth', continuedBy: null },
      ]),
    );
    const asked = form.sections.target_groups?.questions.groups;
    const codes = asked !== undefined && 'codes' in asked ? Object.keys(asked.codes) : [];
    expect(codes).toContain('older_people');
    expect(codes).not.toContain('seniors');
    expect(mapping.questions['target_groups.groups']).toEqual({
      change: 'recoded',
      prefill: true,
      codes: { seniors: 'older_people', youth: null },
    });
  });

  it('remembers the words of old, by which workbooks that were handed out are still read', () => {
    const before = coreForms.municipal.sections.permits?.questions.issued;
    const { form } = municipalOf(
      editionWith([
        {
          change: 'reword_question',
          section: 'permits',
          question: 'issued',
          field: null,
          label: { lv: 'Cik atļauju izsniegts', en: 'How many permits were issued' },
          help: null,
        },
      ]),
    );
    const issued = form.sections.permits?.questions.issued;
    expect(issued?.label.lv).toBe('Cik atļauju izsniegts');
    expect(issued?.earlierLabels).toEqual([before?.label]);
    expect(issued).not.toHaveProperty('help');
  });
});

describe('A change that would take away what the core needs', () => {
  it.each(Object.keys(coreNeeds))('is refused with what depends on it: %s', (path) => {
    const [section = '', question = ''] = path.split('.');
    const [refusal] = refusalsOf([{ change: 'retire_question', section, question }]);
    expect(refusal?.neededBy).toEqual(coreNeeds[path]);
    expect(refusal?.message.lv).not.toBe('');
  });

  it('is refused for codes that are counted where they are stated', () => {
    const [refusal] = refusalsOf([
      {
        change: 'add_code',
        section: 'planning',
        question: 'approach',
        field: null,
        code: 'verbal',
        label: { lv: 'mutiski', en: 'orally' },
        continues: null,
      },
    ]);
    expect(refusal?.neededBy?.indicators).toEqual(['d1']);
  });

  it('is refused where another question is asked only after that answer', () => {
    const model = { section: 'coordination', question: 'model' } as const;
    expect(refusalsOf([{ change: 'retire_question', ...model }])).toHaveLength(1);
    expect(
      refusalsOf([{ change: 'retire_code', ...model, field: null, code: 'shared_post', continuedBy: null }]),
    ).toHaveLength(1);
  });
});

describe('A definition that is bad', () => {
  it.each<[string, readonly FormChange[]]>([
    ['two questions of one id', [courses, courses]],
    [
      'a label that stands in the section already',
      [
        {
          ...courses,
          asked: {
            ...courses.asked,
            label: groupsLabel,
          },
        },
      ],
    ],
    ['a section that is not there', [{ ...courses, section: 'nowhere' }]],
    ['a place that is not there', [{ ...courses, after: 'nowhere' }]],
    [
      'a code that is there already',
      [{ change: 'add_code', ...at, code: 'youth', label: { lv: 'a', en: 'b' }, continues: null }],
    ],
    [
      'an id that meant something else before',
      [
        { change: 'retire_question', section: 'coordination', question: 'network' },
        { ...courses, section: 'coordination', question: 'network', after: null },
      ],
    ],
    [
      'codes of a question without any',
      [
        {
          change: 'retire_code',
          section: 'permits',
          question: 'issued',
          field: null,
          code: 'x',
          continuedBy: null,
        },
      ],
    ],
  ])('is refused by name: %s', (_, changes) => {
    const refusals = refusalsOf(changes);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.index).toBe(changes.length - 1);
  });

  const choice = courses.asked;
  it.each<[string, unknown]>([
    ['a choice without codes', { ...choice, codes: [] }],
    [
      'a limit below its minimum',
      {
        kind: 'whole_number',
        label: choice.label,
        required: false,
        min: 5,
        max: 4,
        unit: choice.label,
        sums: true,
      },
    ],
    ['a missing language', { ...choice, label: { lv: 'Kursi' } }],
    ['a label of 2 000 characters', { ...choice, label: { lv: 'ā'.repeat(2000), en: 'a' } }],
    ['a label of a megabyte', { ...choice, label: { lv: 'ā'.repeat(1_000_000), en: 'a' } }],
    [
      'a label of marks that turn the direction of reading alone',
      { ...choice, label: { lv: '\u202e\u2066', en: 'a' } },
    ],
    ['a kind that does not exist', { ...choice, kind: 'slider' }],
    ['a property that does not exist', { ...choice, askedOf: 'everybody' }],
  ])('is no document: %s', (_, asked) => {
    expect(changeIsRead({ ...courses, asked })).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'empty', 'A', 'a b', '', 'ā', 'a'.repeat(41)])(
    'is no document: the id „%s“',
    (question) => {
      expect(changeIsRead({ ...courses, question })).toBe(false);
    },
  );

  it('is no document with more changes than the limit', () => {
    const [year] = nextDocument(null).years;
    const municipal = Array.from({ length: editionLimits.changes + 1 }, () => courses);
    expect(editionDocumentSchema.safeParse({ core: 2026, years: [{ ...year, municipal }] }).success).toBe(
      false,
    );
  });

  it('is refused with more questions than the limit, which is named', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...courses,
      question: `course_${index}`,
      asked: { ...courses.asked, label: { lv: `Kursi ${index}`, en: `Courses ${index}` } },
    }));
    const refusals = refusalsOf(many);
    expect(refusals.length).toBeGreaterThan(100);
    expect(refusals[0]?.message.lv).toContain(String(editionLimits.questions));
  });
});

function changeIsRead(change: unknown): boolean {
  const [year] = nextDocument(null).years;
  return editionDocumentSchema.safeParse({ core: 2026, years: [{ ...year, municipal: [change] }] }).success;
}

describe('Whatever changes are allowed', () => {
  it.each(['municipal', 'regional'] as const)('a %s return of the form comes out as it went in', (id) => {
    fc.assert(
      fc.property(
        arbitraryEdition(id).chain((document) =>
          fc.tuple(fc.constant(document), arbitraryReturn(deriveEdition(document).forms[id].form)),
        ),
        ([document, ret]) => {
          registerEditions([document]);
          const { return: checked, findings } = check(flatten(ret));
          expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
          expect(checked).toEqual(ret);
          expect(readReturn(JSON.parse(JSON.stringify(ret)))).toEqual(ret);
        },
      ),
      { numRuns: 60 },
    );
    registerEditions([]);
  });

  it('the document is the same bytes after export and import', () => {
    fc.assert(
      fc.property(arbitraryEdition('municipal'), (document) => {
        const exported = canonicalJson(document);
        expect(canonicalJson(editionDocumentSchema.parse(JSON.parse(exported)))).toBe(exported);
      }),
      { numRuns: 60 },
    );
  });

  it('the mapping names every question of the form, and the form before is that of the document before', () => {
    fc.assert(
      fc.property(arbitraryEdition('municipal'), (document) => {
        const { form, mapping } = municipalOf(document);
        const paths = Object.entries(form.sections).flatMap(([id, { questions }]) =>
          Object.keys(questions).map((question) => `${id}.${question}`),
        );
        expect(Object.keys(mapping.questions)).toEqual(expect.arrayContaining(paths));
        const before = documentBefore(document);
        expect(mapping.from).toEqual(before === null ? coreForms.municipal : municipalOf(before).form);
      }),
      { numRuns: 40 },
    );
  });
});

describe('The register of editions', () => {
  it('knows an edition that is a document while it is registered', () => {
    const document = editionWith([courses]);
    const edition = editionOf(document);
    expect(formOf(edition, 'municipal')).toBeNull();
    registerEditions([document]);
    expect(formOf(edition, 'municipal')?.sections.target_groups?.questions).toHaveProperty('courses');
    registerEditions([]);
    expect(formOf(edition, 'municipal')).toBeNull();
  });
});
