// The address of a return, and which return it stands for.
import { z } from 'zod';
import { Problem } from '../problem.ts';
import { editionYears } from '../survey/editions.ts';
import type { Submission } from '../survey/flat-answer.ts';
import { flatten } from '../survey/flatten.ts';
import { returnAskedOf } from '../survey/respondent.ts';
import type { ReturnKey } from '../survey/revision.ts';

export const EDITION_PATH = '/api/v1/editions/:edition';
export const RETURN_PATH = `${EDITION_PATH}/returns/:territory`;

export const editionParams = z.object({
  edition: z.coerce
    .number()
    .int()
    .min(1000)
    .max(9999)
    .meta({ description: 'The year that the answers describe', examples: [...editionYears().slice(0, 1)] }),
});

export const returnParams = editionParams.extend({
  territory: z
    .string()
    .max(20)
    .meta({
      description: 'ATVK code of a municipality, or code of a planning region',
      examples: ['LV0001000'],
    }),
});

/** Throws `not-found` for a year that the survey does not ask about. */
export function requireEdition(edition: number): void {
  if (!editionYears().includes(edition)) throw new Problem('not-found', '');
}

/** The return that an address names. Throws `not-found` where the territory is not asked in that edition. */
export function keyOf({ edition, territory }: z.output<typeof returnParams>): ReturnKey {
  const key = returnAskedOf(edition, territory);
  if (key === null) throw new Problem('not-found', '');
  return key;
}

/**
 * A document that was sent to the address of a return. Edition, form and territory need not stand in it again;
 * where they do, they are for the check to compare.
 */
export function submissionOf(key: ReturnKey, document: { readonly [name: string]: unknown }): Submission {
  return flatten({ ...key, ...document });
}
