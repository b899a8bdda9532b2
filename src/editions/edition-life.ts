// The life of an edition: made as a draft from the year before, opened, closed, and opened again.
import { Problem } from '../problem.ts';
import type { Actor } from '../review/role.ts';
import type { Store } from '../store/open-store.ts';
import type { EditionState } from '../store/tables.ts';
import { deriveEdition } from '../survey/derive-form.ts';
import { editionOf, nextDocument } from '../survey/edition-document.ts';
import { returnAskedOf } from '../survey/respondent.ts';
import { requireKeeper } from './change-edition.ts';

interface ByActor {
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
}

/**
 * Makes the draft of the next year, which asks as the last one does, and returns its year. While the last year is a draft
 * itself, that is the one: it may still change. Throws `forbidden`.
 */
export async function prepareEdition(store: Store, { actor, at }: ByActor): Promise<number> {
  requireKeeper(actor);
  return store.transaction(async ({ editions, audit }) => {
    const last = (await editions.all()).at(-1);
    if (last === undefined) throw new Error('There is no edition at all');
    const held = await editions.hold(last.edition);
    if (held?.state === 'draft') return last.edition;
    const before = await editions.document(last.edition);
    const document = nextDocument(before?.document ?? null);
    const edition = editionOf(document);
    if (!(await editions.make(edition))) return edition;
    const version = await editions.addVersion({
      no: 1,
      document,
      reason: null,
      person: actor.person,
      savedAt: at,
    });
    await audit.append({
      at,
      person: actor.person,
      action: 'edition.prepare',
      subject: `edition:${edition}`,
      before: null,
      after: { state: 'draft', version: 1, sha256: version.sha256 },
    });
    return edition;
  });
}

const leads: { readonly [to in EditionState]: readonly EditionState[] } = {
  // What was asked of people once is never a draft again.
  draft: [],
  open: ['draft', 'closed'],
  closed: ['open'],
};

interface StateToSet extends ByActor {
  readonly edition: number;
  readonly state: EditionState;
}

/**
 * Opens an edition, closes it or opens it again; from opening on its questions stay as they are. Where it is so already,
 * nothing happens: somebody was quicker. Throws `forbidden`, `not-found`, and `edition-state` where it cannot be.
 */
export async function setEditionState(
  store: Store,
  { edition, state, actor, at }: StateToSet,
): Promise<void> {
  requireKeeper(actor);
  await store.transaction(async ({ editions, audit }) => {
    const life = await editions.hold(edition);
    if (life === null) throw new Problem('not-found', '');
    if (life.state === state) return;
    if (!leads[state].includes(life.state)) throw new Problem('edition-state', '');
    const version = await editions.document(edition);
    if (version !== null && deriveEdition(version.document).refusals.length > 0)
      throw new Error(`The document of ${edition} does not hold together`);
    await editions.setState(edition, state);
    await audit.append({
      at,
      person: actor.person,
      action: state === 'closed' ? 'edition.close' : 'edition.open',
      subject: `edition:${edition}`,
      before: { state: life.state },
      after: { state, ...(version === null ? {} : { version: version.no, sha256: version.sha256 }) },
    });
  });
  await store.editions.register('now');
}

interface ExtensionToGive extends ByActor {
  readonly edition: number;
  readonly territory: string;
  /** The last day as an ISO date; null takes an extension back. */
  readonly deadline: string | null;
  readonly reason: string;
}

/** Gives one respondent a later last day. Throws `forbidden`, and `not-found` where the edition does not ask it. */
export async function extendDeadline(
  store: Store,
  { edition, territory, deadline, reason, actor, at }: ExtensionToGive,
): Promise<void> {
  requireKeeper(actor);
  if (returnAskedOf(edition, territory) === null) throw new Problem('not-found', '');
  await store.transaction(async ({ editions, audit }) => {
    await editions.hold(edition);
    const before = (await editions.extensions(edition)).find((one) => one.territory === territory);
    if (deadline === null) await editions.endExtension(edition, territory);
    else await editions.extend(edition, { territory, deadline, reason, person: actor.person, givenAt: at });
    await audit.append({
      at,
      person: actor.person,
      action: 'edition.extend',
      subject: `return:${edition}-${territory}`,
      before: { deadline: before?.deadline ?? null },
      after: { deadline, reason },
    });
  });
}
