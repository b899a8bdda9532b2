// An edition that adds a question of every kind, and returns that answer them: hostile labels, so that whoever shows them
// has to cope.

import { isRecord } from '../../src/survey/answer-value.ts';
import { asEdition } from '../../src/survey/as-edition.ts';
import {
  type EditionDocument,
  editionLimits,
  editionOf,
  type FormChange,
  type StatedQuestion,
} from '../../src/survey/edition-document.ts';
import { formOf, type MunicipalReturn } from '../../src/survey/editions.ts';
import { editionWith } from './arbitrary-edition.ts';
import { returnsOf2026 } from './return-of-2026.ts';

/** Markup, a right-to-left mark, quotation marks, a formula, and as long as is allowed. */
const hostile = (name: string, length: number) => {
  const start = `=${name}\u202e <script>alert("1")</script> & „pēdiņas“ *_[#](x) `;
  const filled = `${start}${'ļoti garš nosaukums '.repeat(20)}`.slice(0, length - 1).trimEnd();
  const text = `${filled}.`;
  return { lv: text, en: text };
};

const asked = (name: string) => ({ label: hostile(name, editionLimits.label), required: false });

const codes = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((code) => ({
  code,
  label: hostile(code, editionLimits.codeLabel),
}));

const questions: { readonly [id: string]: StatedQuestion } = {
  choice: { ...asked('choice'), kind: 'choice', codes },
  several: { ...asked('several'), kind: 'multiple_choice', codes },
  whole: {
    ...asked('whole'),
    kind: 'whole_number',
    min: 0,
    max: 1000,
    unit: hostile('unit', editionLimits.unit),
    sums: true,
  },
  price: {
    ...asked('price'),
    kind: 'decimal',
    min: -10,
    max: 1000,
    places: 2,
    unit: { lv: 'eiro', en: 'euros' },
    sums: false,
  },
  places: {
    ...asked('places'),
    kind: 'rows',
    item: { lv: 'Vieta', en: 'Place' },
    maxRows: 20,
    fields: [
      { id: 'name', question: { ...asked('name'), kind: 'text', maxLength: 100 } },
      { id: 'size', question: { ...asked('size'), kind: 'choice', codes } },
      { id: 'head', question: { ...asked('head'), kind: 'contact', channel: 'person' } },
    ],
  },
  words: { ...asked('words'), kind: 'text', maxLength: 100 },
  story: { ...asked('story'), kind: 'long_text', maxLength: 1000 },
  page: { ...asked('page'), kind: 'link' },
  years: { ...asked('years'), kind: 'period' },
  mail: { ...asked('mail'), kind: 'contact', channel: 'email' },
};

/** In a section that the analysis has, and in one that is new. */
export const addedSections = ['target_groups', 'further'] as const;

const added: readonly FormChange[] = [
  { change: 'add_section', section: 'further', label: hostile('further', editionLimits.label) },
  ...addedSections.flatMap((section) =>
    Object.entries(questions).map(
      ([question, stated]): FormChange => ({
        change: 'add_question',
        section,
        question,
        after: null,
        asked: stated,
        prefill: false,
      }),
    ),
  ),
];

export const everyAddedKind: EditionDocument = editionWith(added);

/** The answers of the municipality at an index: every third leaves the questions out. */
function answersAt(index: number): { readonly [question: string]: unknown } {
  const isSilent = index % 3 === 0;
  const code = codes[index % 4]?.code ?? null;
  if (isSilent)
    return {
      ...{ choice: null, several: [], whole: null, price: null, places: [], words: null, story: null },
      ...{ page: null, years: null, mail: null },
    };
  return {
    choice: code,
    several: ['one', code],
    whole: index * 10,
    price: index + 0.1,
    places: [
      { name: 'Bibliotēka', size: code, head: 'Privāta Persona' },
      { name: 'Skola', size: 'seven', head: null },
    ],
    words: '<b>vārdi</b>',
    story: 'Stāsts.',
    page: 'https://example.org',
    years: { from: 2020, to: null },
    mail: 'privats@novads.example',
  };
}

/** Returns of the edition, which has to be registered. */
export function returnsOfEveryAddedKind(): readonly MunicipalReturn[] {
  const edition = editionOf(everyAddedKind);
  const form = formOf(edition, 'municipal');
  return returnsOf2026().map((ret, index) => {
    const later = asEdition(ret, edition);
    const sections: { readonly [id: string]: object } = later.sections;
    const answered = addedSections.map((section) => {
      const before = sections[section];
      const others = isRecord(before) && !('empty' in before) ? before : {};
      const unasked = Object.keys(form?.sections[section]?.questions ?? {}).map((id) => [id, null]);
      return [section, { ...Object.fromEntries(unasked), ...others, ...answersAt(index) }];
    });
    return { ...later, sections: { ...sections, ...Object.fromEntries(answered) } } as MunicipalReturn;
  });
}
