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
  const { start, end, status_said: said } = basics;
  if (start === null && end === null) return said === null ? null : said === 'running';
  return (start === null || start < `${year + 1}`) && (end === null || end >= `${year}`);
}

/** Whether the report of a year speaks of a project: it has begun by then, and did not end before the year before. */
export function isOfEdition({ basics: { start, end } }: { readonly basics: Basics }, year: number): boolean {
  return (start === null || start < `${year + 1}`) && (end === null || end >= `${year - 1}`);
}

/** Whether an activity should have ended before the month of a day (ISO date) and is neither done nor dropped. */
export function isLate({ to, state }: Pick<Activity, 'to' | 'state'>, today: string): boolean {
  return to !== null && to < today.slice(0, 7) && state !== 'done' && state !== 'dropped';
}
