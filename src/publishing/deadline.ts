// The deadline of an edition: setting it, and how many days are left until it in Latvia.
import { daysRemaining, daysUntil } from '../language/dates.ts';
import { type Label, label } from '../language/label.ts';
import { Problem } from '../problem.ts';
import type { Actor } from '../review/role.ts';
import type { Store } from '../store/open-store.ts';

interface DeadlineToSet {
  readonly edition: number;
  /** The last day for handing in as an ISO date; null takes the deadline away. */
  readonly deadline: string | null;
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
}

/**
 * Sets the deadline of an edition, a draft too, and records the change. A deadline is shown and reminded of; returns that
 * are handed in later are still accepted until the edition is closed. Throws `forbidden` for anyone but analysts and administrators, and `unknown-edition`.
 */
export async function setDeadline(
  store: Store,
  { edition, deadline, actor, at }: DeadlineToSet,
): Promise<void> {
  if (actor.role !== 'administrator' && actor.role !== 'analyst')
    throw new Problem('forbidden', `Loma: ${actor.role}.`);
  await store.transaction(async ({ editions, audit }) => {
    if ((await editions.life(edition)) === null) throw new Problem('unknown-edition', `Prasīta ${edition}.`);
    const before = await editions.setDeadline(edition, deadline);
    if (before === deadline) return;
    await audit.append({
      at,
      person: actor.person,
      action: 'edition.deadline',
      subject: `edition:${edition}`,
      before: { deadline: before },
      after: { deadline },
    });
  });
}

export interface Due {
  /** The last day for handing in, as an ISO date. */
  readonly day: string;
  /** „atlikusi 21 diena“, „rīt“, „šodien“, „termiņš ir pagājis“. */
  readonly left: Label;
}

/** Null where the edition has no deadline. */
export async function dueOf(
  { store, clock }: { readonly store: Pick<Store, 'editions'>; readonly clock: () => string },
  edition: number,
): Promise<Due | null> {
  const day = await store.editions.deadline(edition);
  return day === null ? null : { day, left: timeLeft(day, clock()) };
}

/** How long it is from an ISO time to the end of a day (ISO date). */
export function timeLeft(day: string, now: string): Label {
  const days = daysUntil(day, now);
  return days < 0
    ? label('termiņš ir pagājis', 'the deadline has passed')
    : label(daysRemaining(days, 'lv'), daysRemaining(days, 'en'));
}
