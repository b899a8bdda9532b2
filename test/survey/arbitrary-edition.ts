// Editions that people could make: documents of any changes that the core allows.
import fc from 'fast-check';
import { label } from '../../src/language/label.ts';
import { unprintableIn } from '../../src/language/printed-characters.ts';
import { codesOf } from '../../src/survey/code-list.ts';
import { deriveEdition } from '../../src/survey/derive-form.ts';
import {
  type EditionDocument,
  editionDocumentSchema,
  type FormChange,
  nextDocument,
  type StatedQuestion,
  type StatedScalar,
} from '../../src/survey/edition-document.ts';
import { coreForms } from '../../src/survey/editions/core.ts';
import type { FormId } from '../../src/survey/form.ts';
import { cleanLine } from '../../src/survey/reading/clean-text.ts';
import { arbitraryText } from './arbitrary-return.ts';

/** The document of the first year after the core with these changes of the municipal form; refused ones are left out. */
export function editionWith(changes: readonly FormChange[], form: FormId = 'municipal'): EditionDocument {
  return yearAfter(null, changes, form);
}

/** The next year with these changes; refused ones are left out. */
export function yearAfter(
  before: EditionDocument | null,
  changes: readonly FormChange[],
  form: FormId = 'municipal',
): EditionDocument {
  const next = nextDocument(before);
  const withChanges = (own: readonly FormChange[]) =>
    editionDocumentSchema.parse({
      ...next,
      years: next.years.map((year, index) =>
        index === next.years.length - 1 ? { ...year, [form]: own } : year,
      ),
    });
  const refused = new Set(deriveEdition(withChanges(changes)).refusals.map(({ index }) => index));
  return withChanges(changes.filter((_, index) => !refused.has(index)));
}

const id = fc.stringMatching(/^[b-d][a-z0-9_]{1,6}$/);
const words = (max: number) =>
  fc
    .tuple(arbitraryText(max, false), fc.integer({ min: 0, max: 9999 }))
    // Labels differ, as those of one list have to.
    .map(([text, no]) => label(`${text.slice(0, max - 12)} lv ${no}`, `${text.slice(0, max - 12)} en ${no}`))
    .filter(({ lv }) => unprintableIn(lv).length === 0 && cleanLine(lv) === lv);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const asked = { label: words(80), help: optional(words(120)), required: fc.boolean() };
const codes = fc
  .uniqueArray(fc.record({ code: id, label: words(60) }), {
    minLength: 2,
    maxLength: 5,
    selector: ({ code }) => code,
  })
  .filter((list) => new Set(list.map((one) => one.label.lv)).size === list.length);
const limits = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 100_000 }))
  .map(([min, span]) => ({ min, max: min + span }));

const scalar: fc.Arbitrary<StatedScalar> = fc
  .oneof(
    fc.record({ ...asked, kind: fc.constant('text' as const), maxLength: fc.integer({ min: 5, max: 300 }) }),
    fc.record({
      ...asked,
      kind: fc.constant('long_text' as const),
      maxLength: fc.integer({ min: 5, max: 3000 }),
    }),
    fc
      .tuple(fc.record({ ...asked, unit: words(40), sums: fc.boolean() }), limits)
      .map(([rest, bounds]) => ({ ...rest, ...bounds, kind: 'whole_number' as const })),
    fc
      .tuple(
        fc.record({ ...asked, unit: words(40), sums: fc.boolean(), places: fc.integer({ min: 1, max: 2 }) }),
        limits,
      )
      .map(([rest, bounds]) => ({ ...rest, ...bounds, kind: 'decimal' as const })),
    fc.record({ ...asked, kind: fc.constantFrom('choice' as const, 'multiple_choice' as const), codes }),
    fc.record({ ...asked, kind: fc.constantFrom('link' as const, 'period' as const) }),
    fc.record({
      ...asked,
      kind: fc.constant('contact' as const),
      channel: fc.constantFrom('person' as const, 'email' as const, 'phone' as const),
    }),
  )
  .map(withoutUndefined);

const question: fc.Arbitrary<StatedQuestion> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  {
    weight: 1,
    arbitrary: fc
      .record({
        ...asked,
        kind: fc.constant('rows' as const),
        item: words(40),
        maxRows: fc.integer({ min: 1, max: 8 }),
        fields: fc.uniqueArray(fc.record({ id, question: scalar }), {
          minLength: 1,
          maxLength: 3,
          selector: (field) => field.id,
        }),
      })
      .map(withoutUndefined),
  },
);

type Defined<T> = T extends object
  ? { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
      [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
    }
  : never;

/** Properties that are undefined are not there at all, as in JSON. */
function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<T>;
}

/** Any change of a form: many are refused, because they are made without looking at what is there. */
function arbitraryChange(form: FormId): fc.Arbitrary<FormChange> {
  const { sections } = coreForms[form];
  const own = fc.constantFrom('aa', 'ab', 'ac');
  const section = fc.oneof(fc.constantFrom(...Object.keys(sections)), own);
  const at = section.chain((one) =>
    fc.record({
      section: fc.constant(one),
      question: fc.oneof(fc.constantFrom(...Object.keys(sections[one]?.questions ?? { aa: 1 })), own),
    }),
  );
  const codeAt = at.chain(({ section: one, question: asking }) => {
    const there = sections[one]?.questions[asking];
    const list = there !== undefined && 'codes' in there ? codesOf(there.codes) : ['aa'];
    return fc.record({
      section: fc.constant(one),
      question: fc.constant(asking),
      field: fc.constant(null),
      code: fc.oneof(fc.constantFrom(...list), own),
    });
  });
  const after = fc.constant(null);
  return fc.oneof(
    fc
      .record({
        change: fc.constant('add_section' as const),
        section: own,
        label: words(80),
        help: optional(words(90)),
      })
      .map(withoutUndefined),
    {
      weight: 6,
      arbitrary: fc
        .tuple(at, own, question, fc.boolean())
        .map(([{ section: one }, name, stated, prefill]) => ({
          change: 'add_question' as const,
          section: one,
          question: name,
          after: null,
          asked: stated,
          prefill,
        })),
    },
    at.map((place) => ({ change: 'retire_question' as const, ...place })),
    at.map((place) => ({ change: 'bring_back_question' as const, ...place })),
    fc
      .tuple(at, after)
      .map(([place, first]) => ({ change: 'move_question' as const, ...place, after: first })),
    fc
      .record({ change: fc.constant('reword_section' as const), section, label: words(80) })
      .map(withoutUndefined),
    fc
      .tuple(at, optional(words(80)), fc.option(words(100)))
      .map(([place, text, help]) =>
        withoutUndefined({ change: 'reword_question' as const, ...place, field: null, label: text, help }),
      ),
    fc
      .tuple(codeAt, words(60))
      .map(([place, text]) => ({ change: 'reword_code' as const, ...place, label: text })),
    fc.tuple(codeAt, words(60), own, fc.boolean()).map(([{ code, ...place }, text, name, isContinued]) => ({
      change: 'add_code' as const,
      ...place,
      code: name,
      label: text,
      continues: isContinued ? code : null,
    })),
    codeAt.map((place) => ({ change: 'retire_code' as const, ...place, continuedBy: null })),
  );
}

/** The first year after the core, and half the time one more after it. */
export function arbitraryEdition(form: FormId): fc.Arbitrary<EditionDocument> {
  const changes = fc.array(arbitraryChange(form), { minLength: 1, maxLength: 25 });
  return fc.tuple(changes, fc.option(changes)).map(([first, second]) => {
    const document = yearAfter(null, first, form);
    return second === null ? document : yearAfter(document, second, form);
  });
}
