// What a route can answer, for the description of the API: its own answer and the problems of the catalogue.
import { z } from 'zod';
import { problems, type ShownCode } from '../problem.ts';
import { wordsFor } from '../problem-for-programs.ts';
import { statuses } from '../review/status.ts';
import { conflict, othersChange } from './conflict.ts';
import { finding } from './finding.ts';

/** RFC 9457, with what the problems of this API say besides. */
const problemDetails = z
  .object({
    type: z.string().meta({ description: 'urn:kopskats:problem: and the code of the problem' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What to do about it' }),
    instance: z.string().meta({ description: 'Names this one request, also in our log' }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'What is wrong with the parts of the request, each by its JSON pointer' }),
    findings: z.array(finding).optional().meta({
      description:
        'return-refused, project-refused, poll-answer-refused: what has to be corrected or explained',
    }),
    version: z.int().optional().meta({
      description:
        'draft-changed, project-changed, poll-answer-changed: the version of the draft, project or answer now',
    }),
    conflicts: z
      .array(conflict)
      .optional()
      .meta({ description: 'draft-changed: the questions that two have changed' }),
    others: z
      .array(othersChange)
      .optional()
      .meta({ description: 'draft-changed: the questions that only others have changed' }),
    project: z
      .uuid()
      .optional()
      .meta({ description: 'project-known: the record of the same number or title' }),
    returnStatus: z.enum(statuses).optional().meta({ description: 'return-closed: where the return stands' }),
  })
  .meta({ id: 'Problem' });

/** An answer in JSON. */
export function json<S extends z.ZodType>(description: string, schema: S) {
  return { description, content: { 'application/json': { schema } } };
}

/** For what is read with an entity tag. */
export const unchanged = {
  304: z.undefined().meta({ description: 'What If-None-Match names is still so' }),
};

const everywhere = [
  'bad-request',
  'sign-in-required',
  'forbidden',
  'not-found',
  'not-acceptable',
  'too-many-attempts',
  'unexpected',
  'unavailable',
] as const;

const withBody = ['bad-json', 'too-large', 'wrong-content-type'] as const;

/** The problems that a route can answer with, besides those that any route can. */
export function refusals(...codes: readonly ShownCode[]): object {
  const byStatus = new Map<number, string[]>();
  for (const code of new Set<ShownCode>([...everywhere, ...codes])) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `${code}: ${wordsFor(code).title.en}`]);
  }
  const answers = [...byStatus].map(([status, titles]) => [
    status,
    {
      description: titles.join(' · '),
      content: { 'application/problem+json': { schema: problemDetails } },
    },
  ]);
  return Object.fromEntries(answers);
}

/** The same for a route that takes a body. */
export function refusalsOfBody(...codes: readonly ShownCode[]): object {
  return refusals(...withBody, ...codes);
}
