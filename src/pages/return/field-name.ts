import type { Place } from '../../survey/finding.ts';
import { EMPTY } from '../../survey/flat-answer.ts';

/**
 * The name of the field for a place on the page of its section, which is its id as well: `fte`,
 * `activities.2.participants`. A section as a whole is spoken of at the reason for which it is empty.
 */
export function fieldName({ question, row, field }: Pick<Place, 'question' | 'row' | 'field'>): string {
  return [question ?? EMPTY, row, field].filter((part) => part !== null).join('.');
}

/** The two fields of a period. */
export const periodEnds = ['from', 'to'] as const;
