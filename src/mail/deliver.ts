// Sends queued messages. Each is claimed, sent and marked in turn. A process that dies between sending and marking
// leaves its message claimed; after a timeout it is sent again under the same Message-ID.
import type { Message } from '../store/messages.ts';
import { compose } from './compose.ts';
import type { Letter } from './letter.ts';
import type { Sender } from './sender.ts';
import type { Post } from './smtp.ts';

/** Messages older than this, in days, are not sent any more, such as when mail is set up for the first time. */
export const STALE_DAYS = 7;

/** The failure of letters that were dropped because they were out of date. */
export const NO_LONGER_NEEDED = 'no longer needed';

/** A message that the mail server refuses this many times, over some two days, has failed. */
export const MAX_ATTEMPTS = 12;

export interface Delivery extends Sender {
  readonly post: Post;
  /** Called for each letter that could not be sent, without addresses and texts. */
  readonly report: (failure: DeliveryFailure) => void;
}

export interface DeliveryFailure {
  readonly message: number;
  readonly kind: Message['kind'];
  readonly attempts: number;
  readonly failure: string;
  readonly again: boolean;
  /** What went wrong on our side while the letter was made, if that was it. */
  readonly cause?: unknown;
}

export interface Delivered {
  readonly sent: number;
  readonly failed: number;
  /** Told what is no longer so. */
  readonly dropped: number;
  /** Whether the mail server could not be used, so that the rest has to wait. */
  readonly isInterrupted: boolean;
}

type Fate = 'sent' | 'failed' | 'dropped' | 'interrupted';

/** Sends everything that is due, as long as `mayContinue` says so and the mail server can be used. */
export async function deliver(
  delivery: Delivery,
  mayContinue: () => boolean = () => true,
): Promise<Delivered> {
  const counts = { sent: 0, failed: 0, dropped: 0, interrupted: 0 };
  while (mayContinue() && counts.interrupted === 0) {
    // One at a time: a process that dies here leaves a single message claimed.
    const [message] = await delivery.store.messages.claim(1, delivery.clock());
    if (message === undefined) break;
    counts[await deliverOne(message, delivery)] += 1;
  }
  const { sent, failed, dropped, interrupted } = counts;
  return { sent, failed: failed + interrupted, dropped, isInterrupted: interrupted > 0 };
}

function isStale({ queuedAt, retriedAt }: Message, now: string): boolean {
  return Date.parse(now) - Date.parse(retriedAt ?? queuedAt) > STALE_DAYS * 86_400_000;
}

async function deliverOne(message: Message, delivery: Delivery): Promise<Fate> {
  const { store, clock, post } = delivery;
  const { id, kind, attempts } = message;
  const mayTryAgain = attempts < MAX_ATTEMPTS;
  const fail = async (failure: string, again: boolean, cause?: unknown) => {
    await store.messages.failed(id, failure, again);
    delivery.report({ message: id, kind, attempts, failure, again, cause });
  };
  const isLate = isStale(message, clock());
  if (isLate && message.failure !== null) {
    // It was attempted all the time; an administrator decides whether it is still of use.
    await fail(message.failure, false);
    return 'failed';
  }
  let letter: Letter | null;
  try {
    letter = isLate ? null : await compose(message, delivery);
  } catch (error) {
    await fail('not composed', mayTryAgain, error);
    return 'failed';
  }
  if (letter === null) {
    await store.messages.failed(id, NO_LONGER_NEEDED, false);
    return 'dropped';
  }
  const sent = await post.send(letter);
  switch (sent.outcome) {
    case 'sent':
      await store.messages.sent(id, clock());
      return 'sent';
    case 'refused':
      await fail(sent.failure, sent.again && mayTryAgain);
      return 'failed';
    case 'unreachable':
      // Not the fault of this letter: it does not count as an attempt.
      await fail(sent.failure, true);
      return 'interrupted';
  }
}
