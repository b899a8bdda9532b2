import type { Store } from '../store/open-store.ts';
import type { Person } from '../store/people/person.ts';

/**
 * Queues a letter about somebody's account: with a one-time link, which is made when the letter is sent, or saying
 * that the password was changed. Asking again at another moment (ISO time) queues another letter.
 */
export async function queueAccountLetter(
  { messages }: Pick<Store, 'messages'>,
  { id: person }: Pick<Person, 'id'>,
  kind: 'invitation' | 'password' | 'password_changed',
  at: string,
): Promise<void> {
  const dedupe = `${kind}:${person}:${at}`;
  await messages.queue({ person, kind, edition: null, returnId: null, dedupe, queuedAt: at });
}
