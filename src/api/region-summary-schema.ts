// The summary of a planning region in JSON, for the description of the API. A test holds it against real summaries.
import { z } from 'zod';
import { certainty, workloads } from '../survey/code-lists.ts';
import { evidenceGrades } from '../survey/count-method.ts';
import { regionCodes } from '../survey/territories.ts';
import { labelled, time } from './labelled.ts';

const codes = z.array(z.string()).meta({ description: 'ATVK codes of municipalities' });
const unknownIsNull = { description: 'Null is unknown, never zero' };

const population = z.object({ asked: z.int(), answered: z.int(), notAnswered: codes });

const atLeast = codes.optional().meta({
  description: 'Those who counted a part only: the value is a lower bound; absent where there are none',
});

const total = z.object({ value: z.int().nullable().meta(unknownIsNull), atLeast, population });

const ofOne = z.object({
  value: z.number().nullable().meta(unknownIsNull),
  count: z.int().optional().meta({ description: 'The number behind a percentage' }),
  territories: codes,
  atLeast,
});

const value = ofOne
  .nullable()
  .meta({ description: 'Null where there is no such value, as in a list of the highest' });

const breakdown = z.object({
  population,
  values: z.array(ofOne.extend({ key: z.string(), label: labelled })),
  note: labelled.nullable(),
});

const question = z
  .object({
    section: z.string(),
    sectionLabel: labelled,
    shape: z.enum(['code', 'several_codes', 'given', 'numbers', 'rows', 'parts']),
    unitLabel: labelled.meta({ description: 'What the values count' }),
  })
  .meta({ description: 'Only of an indicator that follows from a question' });

const counted = z.object({
  asked: z.int(),
  answered: codes,
  saidNothing: codes,
  unknown: z.array(z.object({ territory: z.string(), reason: z.string().nullable() })),
});

/** The same of the region and of the nation, which is null in a summary of the region alone. */
function beside<R extends z.ZodType, N extends z.ZodType>(region: R, national: N) {
  return z.object({ region, national });
}

export const regionSummarySchema = z
  .object({
    snapshot: z.string().meta({ description: 'SHA-256 of the snapshot that all of this follows from' }),
    edition: z.int(),
    asOf: time,
    region: z.object({ code: z.enum(regionCodes), name: z.string(), authority: z.string() }),
    returned: z.boolean().meta({ description: 'Whether the planning region itself sent a return' }),
    municipalities: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        kind: z.enum(['novads', 'valstspilsēta']),
        returned: z.boolean(),
        participants: z.int().nullable().meta(unknownIsNull),
        certainty: z.enum(Object.keys(certainty)).nullable(),
        evidence: z
          .enum(Object.keys(evidenceGrades))
          .nullable()
          .meta({ description: 'How well the count is backed; null where the edition does not ask' }),
        permits: z.int().nullable().meta(unknownIsNull),
        workload: z.enum(Object.keys(workloads)).nullable(),
        fte: z.number().nullable().meta(unknownIsNull),
        projects: z.int().nullable().meta(unknownIsNull),
      }),
    ),
    totals: z.object({
      participants: beside(total, total.nullable()),
      permits: beside(total, total.nullable()),
    }),
    indicators: z.array(
      z.object({
        id: z.string(),
        number: z.int(),
        title: labelled,
        unit: z
          .enum(['municipalities', 'persons', 'permits', 'percent', 'number'])
          .meta({ description: 'A number is in the unit that its question names' }),
        question: question.optional(),
        population: beside(population, population.nullable()),
        note: beside(labelled.nullable(), labelled.nullable()),
        values: z.array(z.object({ key: z.string(), label: labelled, region: value, national: value })),
        byKind: z.object({ valstspilsēta: breakdown, novads: breakdown }).nullable().meta({
          description:
            'Of the state cities and the counties of the nation; null in a summary of the region alone',
        }),
      }),
    ),
    coverage: z.array(
      beside(counted, counted.nullable()).extend({
        section: z.string(),
        no: z.int(),
        label: labelled,
      }),
    ),
    dataNotes: z.array(
      z.object({
        territory: z.string(),
        rule: z.string(),
        place: z.object({
          section: z.string().nullable(),
          question: z.string().nullable(),
          row: z.int().nullable(),
          field: z.string().nullable(),
        }),
        value: z.string().nullable(),
        message: labelled,
        explanation: z.string().nullable().meta({ description: 'Null: nobody has explained it' }),
      }),
    ),
  })
  .meta({ id: 'RegionSummary' });
