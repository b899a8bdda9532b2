// Sends what is queued. A message is claimed, sent and marked, one after the other. A sender that dies after
// sending and before marking leaves its message claimed: after a while it is sent again under the same Message-ID.
import type { Message } from '../store/messages.ts';
import { compose } from './compose.ts';
import type { Letter } from './letter.ts';
import type { Sender } from './sender.ts';
import type { Post } from './smtp.ts';

/** What has waited longer, in days, comes too late to be of use, such as when post is set up for the first time. */
export const STALE_DAYS = 7;

/** Why a letter was dropped that nobody needs to hear any more. */
export const NO_LONGER_NEEDED = 'no longer needed';

/** After so many attempts, some two days, a message that the mail server refuses each time is given up. */
export const MAX_ATTEMPTS = 12;

export interface Delivery extends Sender {
  readonly post: Post;
  /** Told of what could not be sent, without addresses and texts. */
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

/** Sends everything that is due, as long as `goOn` says so and the mail server can be used. */
export async function deliver(delivery: Delivery, goOn: () => boolean = () => true): Promise<Delivered> {
  const counts = { sent: 0, failed: 0, dropped: 0, interrupted: 0 };
  while (goOn() && counts.interrupted === 0) {
    // One at a time: whoever dies here leaves one message waiting, not many.
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
    // It was tried in vain all the time: whether it is still of use is for somebody to say.
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
      // The letter is not to blame, however long this lasts.
      await fail(sent.failure, true);
      return 'interrupted';
  }
}
