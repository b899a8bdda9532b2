// The data dictionary: every question of a form with its kind, limits and codes, one function per kind.
import { z } from 'zod';
import { codesOf, labelOf } from '../survey/code-list.ts';
import type { Form } from '../survey/form.ts';
import { glossary, termsIn } from '../survey/glossary.ts';
import type { Question } from '../survey/question.ts';
import { labelled } from './labelled.ts';

const kinds = [
  'text',
  'long_text',
  'whole_number',
  'decimal',
  'choice',
  'multiple_choice',
  'link',
  'period',
  'contact',
  'rows',
] as const satisfies readonly Question['kind'][];

export const coded = z.object({ code: z.string(), label: labelled }).meta({ id: 'Code' });

const entry = z
  .object({
    path: z.string().meta({ description: 'section.question, for fields of rows section.question[].field' }),
    kind: z.enum(kinds),
    label: labelled,
    help: labelled.nullable(),
    terms: z
      .array(z.string())
      .meta({ description: 'Ids of the terms of the glossary that it speaks of; see `terms`' }),
    required: z.boolean().meta({ description: 'Where its section is not empty and the question is asked' }),
    askedWhen: z
      .object({ question: z.string(), is: z.array(z.string()) })
      .nullable()
      .meta({
        description:
          'The choice of the same section that decides whether it is asked, and the codes under which it is',
      }),
    unit: labelled.nullable(),
    min: z.number().nullable(),
    max: z.number().nullable(),
    places: z.int().nullable().meta({ description: 'Decimal places at most' }),
    maxLength: z.int().nullable().meta({ description: 'Characters at most, in UTF-16 code units' }),
    maxRows: z.int().nullable(),
    codes: z.array(coded).nullable(),
  })
  .meta({ id: 'Question' });

type Entry = z.output<typeof entry>;

export const dictionary = z.object({
  title: labelled,
  terms: z
    .array(z.object({ id: z.string(), term: labelled, meaning: labelled }).meta({ id: 'Term' }))
    .meta({ description: 'What the words of the survey mean, as on the page /glossary' }),
  sections: z.array(
    z.object({
      id: z.string(),
      no: z.int(),
      label: labelled,
      help: labelled.nullable(),
      questions: z.array(entry),
    }),
  ),
});

export function dictionaryOf({ label: title, sections }: Form): z.output<typeof dictionary> {
  return {
    title,
    terms: glossary.map(({ id, term, meaning }) => ({ id, term, meaning })),
    sections: Object.entries(sections).map(([id, { no, label, help = null, questions }]) => ({
      id,
      no,
      label,
      help,
      questions: Object.entries(questions).flatMap(([name, question]) => entries(`${id}.${name}`, question)),
    })),
  };
}

function entries(path: string, question: Question): readonly Entry[] {
  const { kind, label, help = null, required = false } = question;
  const askedWhen =
    question.askedWhen === undefined ? null : { ...question.askedWhen, is: [...question.askedWhen.is] };
  const terms = termsIn(question).map(({ id }) => id);
  const own = { path, kind, label, help, terms, required, askedWhen, ...unlimited, ...limitsOf(question) };
  if (question.kind !== 'rows') return [own];
  const fields = Object.entries(question.fields);
  return [own, ...fields.flatMap(([field, asked]) => entries(`${path}[].${field}`, asked))];
}

const unlimited = {
  unit: null,
  min: null,
  max: null,
  places: null,
  maxLength: null,
  maxRows: null,
  codes: null,
} satisfies Partial<Entry>;

function limitsOf(question: Question): Partial<Entry> {
  switch (question.kind) {
    case 'text':
    case 'long_text':
      return { maxLength: question.maxLength };
    case 'whole_number':
      return { unit: question.unit, min: question.min, max: question.max, places: 0 };
    case 'decimal':
      return { unit: question.unit, min: question.min, max: question.max, places: question.places };
    case 'choice':
    case 'multiple_choice': {
      const { codes } = question;
      return { codes: codesOf(codes).map((code) => ({ code, label: labelOf(codes, code) })) };
    }
    case 'rows':
      return { maxRows: question.maxRows };
    case 'link':
    case 'period':
    case 'contact':
      return {};
  }
}
