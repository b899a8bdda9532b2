// Opening an edition to everybody, and taking that back.
import { Problem } from '../problem.ts';
import type { Actor } from '../review/role.ts';
import type { Store } from '../store/open-store.ts';
import { editionYears } from '../survey/editions.ts';

interface EditionToPublish {
  readonly edition: number;
  /** SHA-256 of the snapshot to open to everybody; null takes the publication back. */
  readonly snapshot: string | null;
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
}

/**
 * Publishes an edition, or withdraws it, and records the change. Throws `forbidden` for anyone but analysts and administrators, and
 * `unknown-snapshot` where the snapshot is not one of the whole edition.
 */
export async function publishEdition(
  store: Store,
  { edition, snapshot, actor, at }: EditionToPublish,
): Promise<void> {
  if (actor.role !== 'analyst' && actor.role !== 'administrator')
    throw new Problem('forbidden', `Loma: ${actor.role}.`);
  if (snapshot !== null) {
    const { dataset } = await store.snapshots.read(snapshot);
    const isWhole = dataset.region === undefined && dataset.territory === undefined;
    if (dataset.edition !== edition || !isWhole)
      throw new Problem('unknown-snapshot', `SHA-256: ${snapshot}.`);
  }
  await store.transaction(async ({ publications, renditions, audit }) => {
    const before = (await publications.hold(edition))?.snapshot ?? null;
    if (before === snapshot) return;
    if (snapshot === null) await publications.withdraw(edition);
    else await publications.put({ edition, snapshot, publishedAt: at });
    await renditions.drop(edition, snapshot);
    await audit.append({
      at,
      person: actor.person,
      action: snapshot === null ? 'edition.withdraw' : 'edition.publish',
      subject: `edition:${edition}`,
      before: { snapshot: before },
      after: { snapshot },
    });
  });
}

/** Throws `not-found` for a year without a survey or without any return: there is nothing to publish. */
export async function requireReturns(store: Pick<Store, 'overview'>, edition: number): Promise<void> {
  const isKnown = editionYears().includes(edition);
  if (!isKnown || (await store.overview(edition)).every(({ revision }) => revision === null))
    throw new Problem('not-found', '');
}
