// Where a project stands, and which of its activities are late.
import type { projectStatuses } from './project-codes.ts';
import type { Activity, ProjectDocument } from './project-form.ts';

export type ProjectStatus = keyof typeof projectStatuses;

type Basics = Pick<ProjectDocument['basics'], 'start' | 'end' | 'status_said'>;

/**
 * The status of a project on a day (ISO date): as was said, else by its dates; null where neither tells. A project
 * without an end that has begun is running.
 */
export function statusOf({ basics }: { readonly basics: Basics }, today: string): ProjectStatus | null {
  return basics.status_said ?? statusByDates(basics, today);
}

export function statusByDates(
  { start, end }: Pick<Basics, 'start' | 'end'>,
  today: string,
): ProjectStatus | null {
  if (end !== null && end < today) return 'finished';
  if (start !== null) return start > today ? 'planned' : 'running';
  return null;
}

/** Whether a project ran in a year, as far as its dates and status tell; null where nothing does. */
export function ranIn({ basics }: { readonly basics: Basics }, year: number): boolean | null {
  const byDates = overlaps(basics, year);
  if (byDates !== null) return byDates;
  return basics.status_said === null ? null : basics.status_said === 'running';
}

/** Whether the dates of a project say that it ran in a year. Without dates nothing is guessed: the report is silent. */
export function isOfEdition({ basics }: { readonly basics: Basics }, year: number): boolean {
  return overlaps(basics, year) === true;
}

/**
 * Whether the book that a municipality has of its own year holds a project that it keeps: one without dates, or that had
 * begun by the end of the year and did not end before the year before.
 */
export function isInOwnBook({ basics: { start, end } }: { readonly basics: Basics }, year: number): boolean {
  return (start === null || start < `${year + 1}`) && (end === null || end >= `${year - 1}`);
}

/** Whether a project is said to run on a day (ISO date) although its end is over. */
export function isSaidToRunPastItsEnd({ basics }: { readonly basics: Basics }, today: string): boolean {
  return basics.status_said === 'running' && statusByDates(basics, today) === 'finished';
}

/** Whether known dates overlap a year; null where neither is known. */
function overlaps({ start, end }: Pick<Basics, 'start' | 'end'>, year: number): boolean | null {
  if (start === null && end === null) return null;
  return (start === null || start < `${year + 1}`) && (end === null || end >= `${year}`);
}

/** Whether an activity should have ended before the month of a day (ISO date) and is neither done nor dropped. */
export function isLate({ to, state }: Pick<Activity, 'to' | 'state'>, today: string): boolean {
  return to !== null && to < today.slice(0, 7) && state !== 'done' && state !== 'dropped';
}
