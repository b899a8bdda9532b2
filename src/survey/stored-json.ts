// Schemas of what is kept as JSON beside whole returns: places, answers as typed, findings and frozen datasets.
import { z } from 'zod';
import type { Dataset } from './dataset.ts';
import { editionDocumentSchema } from './edition-document.ts';
import { textKeys } from './edition-texts.ts';
import type { MunicipalReturn, RegionalReturn } from './editions.ts';
import type { Finding } from './finding.ts';
import type { FlatAnswer, RawValue } from './flat-answer.ts';
import { labelSchema, placeSchema } from './place-schema.ts';
import { readProjectDocument } from './project-document.ts';
import { readReturn } from './schema.ts';
import { regionCodes } from './territories.ts';

// Properties stand in the order of canonical JSON, which parsing keeps: files made of a snapshot repeat it.

const rawValueSchema: z.ZodType<RawValue> = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.boolean(),
  z.array(z.unknown()),
  z.record(z.string(), z.unknown()),
]);

/** Answers as they were typed, in drafts and in workbooks that were read. */
export const flatAnswersSchema: z.ZodType<readonly FlatAnswer[]> = z.array(
  z.strictObject({ place: placeSchema, value: rawValueSchema, cell: z.string().exactOptional() }),
);

export const findingSchema: z.ZodType<Finding> = z.object({
  rule: z.string(),
  level: z.enum(['error', 'query']),
  place: placeSchema,
  cell: z.string().exactOptional(),
  message: labelSchema,
  remedy: labelSchema,
  value: z.string().nullable(),
});

const count = z.number().nullable();

/** What a snapshot holds; returns come in the order of their form. */
export const datasetSchema: z.ZodType<Dataset> = z.strictObject({
  asOf: z.string(),
  definition: editionDocumentSchema.exactOptional(),
  earlier: z.strictObject({ edition: z.int(), snapshot: z.string() }).exactOptional(),
  edition: z.int(),
  municipal: z.array(z.unknown().transform(municipalReturn)),
  profiles: z.array(
    z.strictObject({
      adults25to64: count,
      areaKm2: count,
      parishes: count,
      population: count,
      populationDate: z.string().nullable(),
      source: z.string(),
      territory: z.string(),
      year: z.int(),
      youngPeople13to24: count,
    }),
  ),
  projects: z
    .array(
      z.strictObject({
        document: z.unknown().transform(readProjectDocument),
        territory: z.string().nullable(),
      }),
    )
    .exactOptional(),
  published: z
    .array(
      z.strictObject({
        diagram: count,
        id: z.string(),
        labelLv: z.string(),
        note: z.string(),
        unit: z.string(),
        value: count,
      }),
    )
    .exactOptional(),
  queries: z.array(
    z.strictObject({
      explanation: z.string().nullable(),
      message: labelSchema,
      place: placeSchema,
      rule: z.string(),
      territory: z.string(),
      value: z.string().nullable(),
    }),
  ),
  region: z.enum(regionCodes).exactOptional(),
  regional: z.array(z.unknown().transform(regionalReturn)),
  territory: z.string().exactOptional(),
  texts: z.partialRecord(z.enum(textKeys), z.string()).exactOptional(),
});

function municipalReturn(document: unknown): MunicipalReturn {
  const ret = readReturn(document);
  if (ret.form !== 'municipal') throw new RangeError(`${ret.territory} is no municipality`);
  return ret;
}

function regionalReturn(document: unknown): RegionalReturn {
  const ret = readReturn(document);
  if (ret.form !== 'regional') throw new RangeError(`${ret.territory} is no planning region`);
  return ret;
}
