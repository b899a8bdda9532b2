// The participants of a return as they are divided by sex and by age, beside their total.

import type { Label } from '../language/label.ts';
import { participantGroupings } from './editions/participant-groups.ts';
import type { Return } from './editions.ts';
import { type Place, place } from './finding.ts';
import { answersOf } from './form.ts';

/** Persons. Only groupings of which at least one part is given; those that are not asked are absent. */
export interface GroupedParticipants {
  /** Whether the municipality says that it counts participants. */
  readonly isCounted: boolean;
  readonly total: number | null;
  readonly by: Label;
  readonly sum: number;
  /** Where the first part that is given stands. */
  readonly place: Place;
}

export function groupedParticipants(ret: Return): readonly GroupedParticipants[] {
  if (ret.form !== 'municipal') return [];
  const answers = answersOf(ret.sections.participants);
  if (answers === null) return [];
  const { counted, total } = answers;
  const given: { readonly [id: string]: unknown } = answers;
  return participantGroupings.flatMap(({ by, parts }) => {
    const counts = Object.keys(parts).flatMap((id) => {
      const count = given[id];
      return typeof count === 'number' ? [{ id, count }] : [];
    });
    const [first] = counts;
    if (first === undefined) return [];
    const sum = counts.reduce((all, { count }) => all + count, 0);
    return [{ isCounted: counted === 'yes', total, by, sum, place: place('participants', first.id) }];
  });
}
