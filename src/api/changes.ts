// What is new in a form of an edition, as the API says it.
import { z } from 'zod';
import type { EditionChanges } from '../survey/edition-changes.ts';
import { labelled } from './labelled.ts';
import { formIds } from './return-document.ts';

const difference = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('place'),
    before: z.string().meta({ description: 'The path in the edition before' }),
  }),
  z.object({ about: z.literal('label'), before: labelled, now: labelled }),
  z.object({ about: z.literal('help'), before: labelled.nullable(), now: labelled.nullable() }),
  z.object({ about: z.literal('required'), now: z.boolean() }),
  z.object({
    about: z.literal('codes'),
    added: z.array(labelled),
    dropped: z.array(labelled),
    replaced: z.array(z.object({ before: labelled, now: labelled })),
  }),
  z.object({
    about: z.literal('condition').meta({ description: 'After which answers it is asked' }),
    now: labelled.nullable().meta({ description: 'Null where it is always asked' }),
  }),
  z.object({
    about: z.literal('limits').meta({ description: 'The kind of answer, or how long or large it may be' }),
  }),
]);

export const formChanges = z.object({
  from: z.int().meta({ description: 'The edition before' }),
  into: z.int(),
  form: z.enum(formIds),
  questions: z.array(
    z.object({
      path: z.string().meta({ description: 'section.question or section.question.field' }),
      label: labelled,
      help: labelled.nullable(),
      change: z.enum(['added', 'dropped', 'changed']),
      differences: z.array(difference).meta({ description: 'Empty unless it was changed' }),
    }),
  ),
});

export function formChangesOf({ questions, ...about }: EditionChanges): z.output<typeof formChanges> {
  return {
    ...about,
    questions: questions.map(({ section: _section, differences, ...question }) => ({
      ...question,
      differences: differences.map((one) =>
        one.about === 'codes'
          ? { ...one, added: [...one.added], dropped: [...one.dropped], replaced: [...one.replaced] }
          : one,
      ),
    })),
  };
}
