// Forms that people make themselves, polls and feedback: their questions and the counts of their answers.
import { z } from 'zod';
import type { QuestionCounts } from '../aggregate/own-form-counts.ts';
import { codesOf, labelOf } from '../survey/code-list.ts';
import { type OwnQuestions, ownKinds } from '../survey/own-form.ts';
import { labelled } from './labelled.ts';

export const ownQuestion = z
  .object({
    id: z.string(),
    kind: z.enum(ownKinds),
    label: labelled,
    required: z.boolean(),
    codes: z
      .array(z.object({ code: z.string(), label: labelled }))
      .nullable()
      .meta({ description: 'Of choices; null for every other kind' }),
  })
  .meta({ id: 'OwnQuestion' });

export const ownCounts = z
  .object({
    question: z.string(),
    answered: z.int().meta({ description: 'How many answered this question' }),
    codes: z.array(z.object({ code: z.string(), count: z.int() })).nullable(),
    numbers: z
      .object({
        sum: z.number().nullable(),
        median: z.number().nullable(),
        least: z.number().nullable(),
        most: z.number().nullable(),
      })
      .nullable(),
  })
  .meta({
    id: 'OwnCounts',
    description: 'Of choices the codes, of numbers the numbers; no words of anybody',
  });

export function ownQuestionsIn(questions: OwnQuestions): z.output<typeof ownQuestion>[] {
  return Object.entries(questions).map(([id, question]) => ({
    id,
    kind: question.kind,
    label: question.label,
    required: question.required ?? false,
    codes:
      'codes' in question
        ? codesOf(question.codes).map((code) => ({ code, label: labelOf(question.codes, code) }))
        : null,
  }));
}

/** Counts without what people wrote. */
export function ownCountsIn(counts: readonly QuestionCounts[]): z.output<typeof ownCounts>[] {
  return counts.filter(({ kind }) => kind !== 'texts').map(countsOf);
}

function countsOf(counts: QuestionCounts): z.output<typeof ownCounts> {
  const { id: question, answered, kind } = counts;
  const codes = kind === 'codes' ? counts.codes.map(({ code, count }) => ({ code, count })) : null;
  if (kind !== 'numbers') return { question, answered, codes, numbers: null };
  const { sum, median, least, most } = counts;
  return { question, answered, codes, numbers: { sum, median, least, most } };
}
