import type { Store } from '../store/open-store.ts';
import type { Person } from '../store/people/person.ts';

/** Queues the letter that says that a password was changed. */
export async function queuePasswordChanged(
  { messages }: Pick<Store, 'messages'>,
  { id: person }: Pick<Person, 'id'>,
  at: string,
): Promise<void> {
  const kind = 'password_changed';
  await messages.queue({
    person,
    kind,
    edition: null,
    returnId: null,
    dedupe: `${kind}:${person}:${at}`,
    queuedAt: at,
  });
}
