// Who takes part: coordinators of all municipalities with their sessions, and drafts that hold what was
// answered last year, as those of people who have been at it for weeks.
import { replaceDraft } from '../../../src/returns/draft.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { asEdition } from '../../../src/survey/as-edition.ts';
import type { Return } from '../../../src/survey/editions.ts';
import type { ReturnKey } from '../../../src/survey/revision.ts';
import { territoriesOf } from '../../../src/survey/territories.ts';

export const EDITION = 2026;

export interface Coordinator {
  readonly key: ReturnKey;
  /** The secret of a running session. */
  readonly session: string;
}

/** So many coordinators, shared out evenly over these municipalities (ATVK codes). */
export async function coordinators(
  store: Store,
  territories: readonly string[],
  count: number,
  now: string,
): Promise<readonly Coordinator[]> {
  const made: Coordinator[] = [];
  for (let index = 0; index < count; index += 1) {
    const territory = territories[index % territories.length] ?? '';
    const person = await store.people.add({
      role: 'coordinator',
      territories: [territory],
      region: null,
      email: `koordinators-${index + 1}@novads.example`,
      institution: 'Parauga novada pašvaldība',
      madeAt: now,
    });
    if (person === null) throw new Error('The database is not a new one');
    await store.people.activate(person.id);
    made.push({
      key: keyOf(territory),
      session: await store.sessions.start(person.id, 'Firefox, Linux', now),
    });
  }
  return made;
}

/** Makes the draft of each municipality say what it said last year, and returns those documents by territory. */
export async function draftsOfLastYear(store: Store, now: string): Promise<ReadonlyMap<string, Return>> {
  const documents = new Map<string, Return>();
  for (const { code } of territoriesOf(EDITION)) {
    const key = keyOf(code);
    const last = await store.returns.find({ ...key, edition: EDITION - 1 });
    if (last === null) continue;
    const document = asEdition(last.document, EDITION);
    await store.transaction(async (holdings) =>
      replaceDraft(holdings, await holdings.steps.hold(key), document, null, now),
    );
    documents.set(code, document);
  }
  return documents;
}

function keyOf(territory: string): ReturnKey {
  return { edition: EDITION, form: 'municipal', territory };
}
