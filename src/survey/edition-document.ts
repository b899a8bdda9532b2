// An edition as data: the core that it rests on, and what was changed in each year since. What the document cannot say
// cannot be changed without a developer.
import { z } from 'zod';
import { unprintableIn } from '../language/printed-characters.ts';
import { CORE_EDITION } from './editions/core.ts';
import { cleanLine, cleanText } from './reading/clean-text.ts';

/** Lengths are in characters, counts those of one form with all its changes. */
export const editionLimits = {
  label: 300,
  help: 1000,
  codeLabel: 200,
  unit: 60,
  sections: 30,
  questions: 300,
  fields: 20,
  codes: 100,
  changes: 2000,
  rows: 200,
  /** Answers that the workbook of one form has room for: what is read again has no more cells than its limit. */
  answers: 20_000,
  text: 1000,
  longText: 10_000,
  number: 1_000_000_000,
  places: 4,
} as const;

/** Names that mean something else where answers stand, or in every object. */
export const reservedIds: readonly string[] = ['empty', 'constructor'];

const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/)
  .refine((id) => !reservedIds.includes(id));

const oneLine = (max: number) =>
  z
    .string()
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(1)
        .max(max)
        .refine((text) => unprintableIn(text).length === 0),
    );

const paragraphs = z
  .string()
  .transform(cleanText)
  .pipe(
    z
      .string()
      .min(1)
      .max(editionLimits.help)
      .refine((text) => unprintableIn(text).length === 0),
  );

const words = (max: number) => z.strictObject({ lv: oneLine(max), en: oneLine(max) });
const labelWords = words(editionLimits.label);
const helpWords = z.strictObject({ lv: paragraphs, en: paragraphs });

const asked = {
  label: labelWords,
  help: helpWords.exactOptional(),
  required: z.boolean(),
};

const codesSchema = z
  .array(z.strictObject({ code: idSchema, label: words(editionLimits.codeLabel) }))
  .min(2)
  .max(editionLimits.codes)
  .refine((codes) => areDistinct(codes.map(({ code }) => code)));

const bound = z.number().min(-editionLimits.number).max(editionLimits.number);

const number = { ...asked, min: bound, max: bound, unit: words(editionLimits.unit), sums: z.boolean() };

/** A question that is answered by one value. */
const scalarSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...asked,
      kind: z.literal('text'),
      maxLength: z.int().min(1).max(editionLimits.text),
      calendar: z.enum(['day', 'month']).exactOptional(),
    }),
    z.strictObject({
      ...asked,
      kind: z.literal('long_text'),
      maxLength: z.int().min(1).max(editionLimits.longText),
    }),
    z.strictObject({
      ...number,
      kind: z.literal('whole_number'),
      min: z.int().min(-editionLimits.number),
      max: z.int().max(editionLimits.number),
    }),
    z.strictObject({
      ...number,
      kind: z.literal('decimal'),
      places: z.int().min(1).max(editionLimits.places),
    }),
    z.strictObject({ ...asked, kind: z.enum(['choice', 'multiple_choice']), codes: codesSchema }),
    z.strictObject({ ...asked, kind: z.enum(['link', 'period']) }),
    z.strictObject({ ...asked, kind: z.literal('contact'), channel: z.enum(['person', 'email', 'phone']) }),
  ])
  .refine((question) => !('min' in question) || question.min <= question.max);

const questionSchema = z.union([
  scalarSchema,
  z.strictObject({
    ...asked,
    kind: z.literal('rows'),
    item: words(editionLimits.unit),
    maxRows: z.int().min(1).max(editionLimits.rows),
    fields: z
      .array(z.strictObject({ id: idSchema, question: scalarSchema }))
      .min(1)
      .max(editionLimits.fields)
      .refine((fields) => areDistinct(fields.map(({ id }) => id))),
  }),
]);

/** A field of rows, or null for the question itself. */
const at = { section: idSchema, question: idSchema };
const atField = { ...at, field: idSchema.nullable() };

const changeSchema = z.discriminatedUnion('change', [
  /** Other words of a section; `help` null takes it away, what is left out stays. */
  z.strictObject({
    change: z.literal('reword_section'),
    section: idSchema,
    label: labelWords.exactOptional(),
    help: helpWords.nullable().exactOptional(),
  }),
  /** Other words of a question or a field of its rows. */
  z.strictObject({
    change: z.literal('reword_question'),
    ...atField,
    label: labelWords.exactOptional(),
    help: helpWords.nullable().exactOptional(),
  }),
  z.strictObject({
    change: z.literal('reword_code'),
    ...atField,
    code: idSchema,
    label: words(editionLimits.codeLabel),
  }),
  /** A section at the end; its first question comes with a change of its own. */
  z.strictObject({
    change: z.literal('add_section'),
    section: idSchema,
    label: labelWords,
    help: helpWords.exactOptional(),
  }),
  /** `after` names the question that it follows; null puts it first. `prefill`: last year's answer most likely still holds. */
  z.strictObject({
    change: z.literal('add_question'),
    ...at,
    after: idSchema.nullable(),
    asked: questionSchema,
    prefill: z.boolean(),
  }),
  z.strictObject({ change: z.literal('retire_question'), ...at }),
  /** Brings back what an earlier edition asked, as it was asked last and at the end of its section. */
  z.strictObject({ change: z.literal('bring_back_question'), ...at }),
  z.strictObject({ change: z.literal('move_question'), ...at, after: idSchema.nullable() }),
  /** A code at the end of a list. `continues` names the code of old that it stands for from now on, which then goes. */
  z.strictObject({
    change: z.literal('add_code'),
    ...atField,
    code: idSchema,
    label: words(editionLimits.codeLabel),
    continues: idSchema.nullable(),
  }),
  /** `continuedBy` names the code of the list that stands for it from now on; null: nothing does. */
  z.strictObject({
    change: z.literal('retire_code'),
    ...atField,
    code: idSchema,
    continuedBy: idSchema.nullable(),
  }),
]);

const yearSchema = z.strictObject({
  edition: z
    .int()
    .min(CORE_EDITION + 1)
    .max(9999),
  municipal: z.array(changeSchema).max(editionLimits.changes),
  regional: z.array(changeSchema).max(editionLimits.changes),
});

/**
 * The document of an edition: what was changed in each year since the core, in order, the edition itself last. It stands
 * alone, so that a snapshot that holds it can be read whatever became of other years. Throws a `ZodError` for any other.
 */
export const editionDocumentSchema = z
  .strictObject({ core: z.literal(CORE_EDITION), years: z.array(yearSchema).min(1).max(100) })
  .refine(({ years }) => years.every(({ edition }, index) => edition === CORE_EDITION + 1 + index));

export type EditionDocument = z.output<typeof editionDocumentSchema>;
export type FormChange = z.output<typeof changeSchema>;
/** A question as a document states it. */
export type StatedQuestion = z.output<typeof questionSchema>;
export type StatedScalar = z.output<typeof scalarSchema>;

/** The year that a document is of. */
export function editionOf({ core, years }: EditionDocument): number {
  return years.at(-1)?.edition ?? core;
}

/** The document of the year before; null where that is the core. */
export function documentBefore({ core, years }: EditionDocument): EditionDocument | null {
  return years.length === 1 ? null : { core, years: years.slice(0, -1) };
}

/** The document of the next year, which asks as the last one did. `before` is null for the year after the core. */
export function nextDocument(before: EditionDocument | null): EditionDocument {
  const years = before?.years ?? [];
  const edition = CORE_EDITION + 1 + years.length;
  return { core: CORE_EDITION, years: [...years, { edition, municipal: [], regional: [] }] };
}

/** Whether a change touches words alone, which may be corrected while answers are collected. */
export function isWording({ change }: FormChange): boolean {
  return change === 'reword_section' || change === 'reword_question' || change === 'reword_code';
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
