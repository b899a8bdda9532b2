// Saying or correcting what one is called.
import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';
import type { Person } from '../store/people/person.ts';
import { cleanLine } from '../survey/reading/clean-text.ts';
import { auditEntry } from './audit-entry.ts';
import { type Objections, objectionTexts } from './objection.ts';

export interface OwnName {
  readonly name: string;
  /** Null where it is not said. */
  readonly post: string | null;
}

/** Name and post as a form gives them, or what has to be corrected. */
export function readOwnName(given: {
  readonly name?: string | undefined;
  readonly post?: string | undefined;
}): OwnName | Objections {
  const name = cleanLine(given.name ?? '').replaceAll(/\s+/g, ' ');
  if (name === '') return { errors: [{ field: 'name', message: objectionTexts.nameMissing }] };
  return { name, post: cleanLine(given.post ?? '') || null };
}

/** Changes one's own name at an ISO time. The audit trail says that it was changed, not to what. */
export async function changeOwnName(store: Store, person: Person, named: OwnName, at: string): Promise<void> {
  await store.transaction(async ({ people, audit }) => {
    if (!(await people.setName(person.id, named))) throw new Problem('sign-in-required', '');
    const entry = { action: 'person.name', person, by: person.id, at, before: null, after: null } as const;
    await audit.append(auditEntry(entry));
  });
}
