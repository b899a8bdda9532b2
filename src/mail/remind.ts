// Reminders before a deadline, for everyone who answers for a return that has not been handed in.

import { daysUntil } from '../language/dates.ts';
import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';
import type { ReturnOverview } from '../store/overview.ts';
import type { Person } from '../store/people/person.ts';
import { isToHandIn, reminderPrefix } from './about-return.ts';

/** A round of reminders: to be sent from so many days before the deadline, to each person once a return. */
export interface Round {
  readonly edition: number;
  readonly days: number;
}

interface Reminder {
  readonly person: Person;
  readonly of: ReturnOverview;
  readonly dedupe: string;
  /** Whether this round has queued it before. */
  readonly isKnown: boolean;
}

export interface Plan {
  readonly edition: number;
  /** ISO date. */
  readonly deadline: string;
  /** 0 on the last day, negative when it is over. */
  readonly daysLeft: number;
  /** Empty while the deadline is further away than the round says, and when it is over. */
  readonly reminders: readonly Reminder[];
  /** Returns that have still to be handed in and that nobody active answers for. */
  readonly unattended: readonly ReturnOverview[];
}

/** What the round would send at this ISO time. Throws `bad-arguments` where the edition has no deadline. */
export async function planReminders(store: Store, { edition, days }: Round, now: string): Promise<Plan> {
  const deadline = await store.editions.deadline(edition);
  if (deadline === null)
    throw new Problem(
      'bad-arguments',
      `${edition}. gada edīcijai iesniegšanas termiņš nav noteikts; analītiķis vai administrators to nosaka gada lapā.`,
    );
  const daysLeft = daysUntil(deadline, now);
  const plan = { edition, deadline, daysLeft, reminders: [], unattended: [] };
  if (daysLeft < 0 || daysLeft > days) return plan;

  // Whoever was given more time is not told that it is over.
  const extensions = await store.editions.extensions(edition);
  const later = new Set(
    extensions.filter((one) => one.deadline > deadline).map(({ territory }) => territory),
  );
  const waiting = (await store.overview(edition)).filter(
    ({ status, territory }) => isToHandIn(status) && !later.has(territory),
  );
  const people = new Map((await store.people.all()).map((person) => [person.id, person]));
  const found: Omit<Reminder, 'isKnown'>[] = [];
  const unattended: ReturnOverview[] = [];
  for (const of of waiting) {
    const ids = await store.messages.recipients(of);
    if (ids.length === 0) unattended.push(of);
    for (const id of ids) {
      const person = people.get(id);
      const dedupe = `${reminderPrefix(of, deadline)}${days}:${id}`;
      if (person !== undefined) found.push({ person, of, dedupe });
    }
  }
  const known = await store.messages.known(found.map(({ dedupe }) => dedupe));
  const reminders = found.map((one) => ({ ...one, isKnown: known.has(one.dedupe) }));
  return { ...plan, reminders, unattended };
}

/** Queues the reminders of a plan and returns how many are new. */
export async function queueReminders(store: Store, { reminders }: Plan, now: string): Promise<number> {
  let added = 0;
  for (const { person, of, dedupe, isKnown } of reminders) {
    if (isKnown) continue;
    const isNew = await store.transaction(async ({ steps, messages }) => {
      // It may just have been handed in; and a return that nobody has begun has no row yet.
      const { returnId, status } = await steps.hold(of);
      if (!isToHandIn(status)) return false;
      const { edition } = of;
      const about = { edition, returnId, dedupe, queuedAt: now };
      return messages.queue({ person: person.id, kind: 'deadline', ...about });
    });
    if (isNew) added += 1;
  }
  return added;
}
