import { Problem } from '../problem.ts';
import type { Actor } from '../review/role.ts';
import type { Store } from '../store/open-store.ts';
import { NO_LONGER_NEEDED } from './deliver.ts';

interface LetterToRetry {
  readonly id: number;
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
}

/**
 * Queues a failed letter again; false where there is none, such as when somebody else has just done so.
 * Throws `forbidden` for anyone but administrators.
 */
export async function retryLetter(store: Store, { id, actor, at }: LetterToRetry): Promise<boolean> {
  if (actor.role !== 'administrator') throw new Problem('forbidden', `Loma: ${actor.role}.`);
  return store.transaction(async ({ messages, audit }) => {
    const given = await messages.retry(id, at);
    if (given === null) return false;
    const { state, attempts, failure } = given;
    await audit.append({
      at,
      person: actor.person,
      action: 'message.retry',
      subject: `message:${id}`,
      before: { state, attempts, failure },
      after: { state: 'queued', attempts: 0, failure: null },
    });
    return true;
  });
}

/** The letters that could not be sent, latest first, without those that were out of date. */
export async function failedLetters({ messages }: Pick<Store, 'messages'>) {
  const failed = await messages.inState('failed');
  return failed.filter(({ failure }) => failure !== NO_LONGER_NEEDED).reverse();
}
