import type { Store } from '../store/open-store.ts';
import type { Person } from '../store/people/person.ts';
import type { LinkPurpose } from '../store/people/tables.ts';

/** Queues the letter with a one-time link; asking again at another moment queues another letter. */
export async function queueLink(
  { messages }: Pick<Store, 'messages'>,
  { id: person }: Pick<Person, 'id'>,
  purpose: LinkPurpose,
  at: string,
): Promise<void> {
  await messages.queue({
    person,
    kind: purpose,
    edition: null,
    returnId: null,
    dedupe: `${purpose}:${person}:${at}`,
    queuedAt: at,
  });
}
