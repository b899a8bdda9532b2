// Zod schemas of a return, made from the definition of its form: what is stored, what the API takes and what the
// JSON Schema says. One function per question kind.
import { z } from 'zod';
import type { Label } from '../language/label.ts';
import { isAlwaysRequired } from './asked-when.ts';
import type { SectionsOf } from './check-sections.ts';
import { type CodeList, codesOf } from './code-list.ts';
import { emptyReasons } from './code-lists.ts';
import { formOf, type Return, returnOf } from './editions.ts';
import type { AskedSections, Form, ReturnOf } from './form.ts';
import type { ContactQuestion, Question, Questions, RowsQuestion, ScalarQuestion } from './question.ts';
import { EMAIL_PATTERN, isLink, LINK_PATTERN, PHONE_PATTERN } from './reading/read-address.ts';
import { isCalendar } from './reading/read-calendar.ts';
import { CONTACT_LENGTH, LINK_LENGTH } from './reading/read-value.ts';
import { EARLIEST_YEAR, LATEST_YEAR } from './rules/answer/period.ts';
import { regionCodes, territoriesOf } from './territories.ts';
import { transcriptionSchema } from './transcription.ts';

/**
 * The schema of the whole return `{ edition, form, territory, sections }`, a section being its answers or
 * `{ empty: reason }`. Objects are strict: a name that the survey does not have is refused.
 */
export function schemaOfForm<F extends Form>(form: F): z.ZodType<ReturnOf<F>> {
  const sections = Object.entries(form.sections).map(([id, section]) => {
    const answers = z.strictObject(shapeOf(section.questions));
    return [id, described(z.union([answers, emptySchema]), section.label)];
  });
  const schema = z.strictObject({
    edition: z.literal(form.edition),
    form: z.literal(form.form),
    territory: z.enum(
      form.form === 'regional' ? regionCodes : territoriesOf(form.edition).map(({ code }) => code),
    ),
    sections: z.strictObject(Object.fromEntries(sections)),
    transcription: transcriptionSchema.exactOptional(),
  });
  return schema as z.ZodType as z.ZodType<ReturnOf<F>>;
}

const identity = z.looseObject({ edition: z.int(), form: z.enum(['municipal', 'regional']) });
const schemas = new Map<Form, z.ZodType<ReturnOf<Form>>>();

/**
 * A return that was stored, from its JSON: in the order of its form, which a database does not keep. Throws a
 * `ZodError` for what is no return, and a RangeError for one of an unknown edition.
 */
export function readReturn(document: unknown): Return {
  const { edition, form: formId } = identity.parse(document);
  const form = formOf(edition, formId);
  if (form === null) throw new RangeError(`No form ${formId} in the edition ${edition}`);
  const schema = schemas.get(form) ?? schemaOfForm(form);
  schemas.set(form, schema);
  const { territory, sections, transcription } = schema.parse(document);
  return returnOf(form, territory, sections, transcription ?? null);
}

/** The schema of the answers to a form that is no return's: each section with its answers. */
export function schemaOfSections<F extends AskedSections>(form: F): z.ZodType<SectionsOf<F>> {
  const sections = Object.entries(form.sections).map(([id, section]) => [
    id,
    described(z.strictObject(shapeOf(section.questions)), section.label),
  ]);
  const schema = z.strictObject(Object.fromEntries(sections));
  return schema as z.ZodType as z.ZodType<SectionsOf<F>>;
}

const emptySchema = z.strictObject({ empty: codeSchema(emptyReasons) });

/** The schema of the answer to a question; one that need not be answered may be null. */
export function schemaOfQuestion(question: Question): z.ZodType {
  if (question.kind === 'rows') return described(rowsSchema(question), question.label);
  const answered = isAlwaysRequired(question) || question.kind === 'multiple_choice';
  const schema = scalarSchema(question);
  return described(answered ? schema : schema.nullable(), question.label);
}

function scalarSchema(question: ScalarQuestion): z.ZodType {
  switch (question.kind) {
    case 'text': {
      const text = z.string().min(1).max(question.maxLength);
      const { calendar } = question;
      return calendar === undefined ? text : text.refine((value) => isCalendar(calendar, value));
    }
    case 'long_text':
      return z.string().min(1).max(question.maxLength);
    case 'whole_number':
      return z.int().min(question.min).max(question.max);
    case 'decimal':
      return z
        .number()
        .min(question.min)
        .max(question.max)
        .multipleOf(10 ** -question.places);
    case 'choice':
      return codeSchema(question.codes);
    case 'multiple_choice': {
      const codes = z.array(codeSchema(question.codes)).max(codesOf(question.codes).length);
      return question.required === true ? codes.min(1) : codes;
    }
    case 'link':
      return z.string().max(LINK_LENGTH).regex(LINK_PATTERN).refine(isLink);
    case 'period':
      return periodSchema;
    case 'contact':
      return contactSchema(question.channel);
  }
}

const year = z.int().min(EARLIEST_YEAR).max(LATEST_YEAR).nullable();

const periodSchema = z
  .strictObject({ from: year, to: year })
  .refine(({ from, to }) => (from === null ? to !== null : to === null || from <= to));

function contactSchema(channel: ContactQuestion['channel']): z.ZodType {
  const text = z.string().min(1).max(CONTACT_LENGTH);
  switch (channel) {
    case 'person':
      return text;
    case 'email':
      return text.regex(EMAIL_PATTERN);
    case 'phone':
      return text.regex(PHONE_PATTERN);
  }
}

function rowsSchema(question: RowsQuestion): z.ZodType {
  const rows = z.array(z.strictObject(shapeOf(question.fields))).max(question.maxRows);
  return question.required === true ? rows.min(1) : rows;
}

function shapeOf(questions: Questions): { readonly [id: string]: z.ZodType } {
  return Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [id, schemaOfQuestion(question)]),
  );
}

function codeSchema(list: CodeList): z.ZodType {
  return z.enum(codesOf(list));
}

/** Titles and descriptions reach the JSON Schema: Latvian as the title, English beside it. */
function described(schema: z.ZodType, { lv, en }: Label): z.ZodType {
  return schema.meta({ title: lv, description: en });
}
