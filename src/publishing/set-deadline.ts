import { Problem } from '../problem.ts';
import type { Actor } from '../review/role.ts';
import type { Store } from '../store/open-store.ts';
import { editionYears } from '../survey/editions.ts';

export interface DeadlineToSet {
  readonly edition: number;
  /** The last day for handing in as an ISO date; null takes the deadline away. */
  readonly deadline: string | null;
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
}

/** Sets the deadline of an edition. It reminds and is shown; a return that comes later is still taken. */
export async function setDeadline(
  store: Store,
  { edition, deadline, actor, at }: DeadlineToSet,
): Promise<void> {
  if (actor.role !== 'administrator') throw new Problem('forbidden', `Loma: ${actor.role}.`);
  if (!editionYears.includes(edition)) throw new Problem('unknown-edition', `Prasīta ${edition}.`);
  await store.transaction(async ({ editions, audit }) => {
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
