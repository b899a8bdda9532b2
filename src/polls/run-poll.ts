// The life of a poll: it is opened with a letter to everybody who is asked, those who have not answered are reminded,
// it is closed, and its counts are published or kept inside.
import { dayInLatvia, isPast } from '../language/dates.ts';
import { pollMark } from '../mail/about-poll.ts';
import { Problem } from '../problem.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import type { HeldPoll } from '../store/polls.ts';
import { type Poll, takesAnswers } from '../survey/poll.ts';
import { pollRespondents } from './respondents.ts';

interface Step {
  readonly id: string;
  /** Id of the analyst. */
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}

/** Opens a draft. Throws `not-found`, `poll-open` for one that is no draft, `poll-over` where its deadline has passed. */
export function openPoll(store: Store, step: Step): Promise<number> {
  return changed(store, step, 'poll.open', async (held, holdings) => {
    if (held.state !== 'draft') throw new Problem('poll-open', '');
    if (isPast(held.deadline, step.at)) throw new Problem('poll-over', '');
    await holdings.polls.open(held, step.at);
    return ask(held, holdings, 'open', step.at);
  });
}

/** Queues a letter to those who have not answered, at most one a day, and returns how many are new. */
export function remindOfPoll(store: Store, step: Step): Promise<number> {
  return changed(store, step, 'poll.remind', async (held, holdings) => {
    if (!takesAnswers(held, step.at)) throw new Problem('poll-over', '');
    return ask(held, holdings, dayInLatvia(step.at), step.at);
  });
}

/** Whether another deadline can be given: a closed poll opens again by it as long as nothing of it is published. */
export function mayMoveDeadline({ state, isPublished }: Pick<Poll, 'state' | 'isPublished'>): boolean {
  return state === 'open' || (state === 'closed' && !isPublished);
}

/**
 * Gives a poll another last day, so that one whose deadline has passed, or that was closed, takes answers again, and
 * returns whether it was closed. Throws `poll-over` for a day that is over, `poll-open` for a poll that it cannot be
 * given to. Published counts are those of a poll that is over: they are withdrawn.
 */
export async function movePollDeadline(store: Store, step: Step, deadline: string): Promise<boolean> {
  if (isPast(deadline, step.at)) throw new Problem('poll-over', '');
  return changed(store, step, 'poll.deadline', async (held, { polls }) => {
    if (!mayMoveDeadline(held)) throw new Problem('poll-open', '');
    await polls.change(held, { ...held, deadline });
    if (held.state === 'closed') await polls.open(held, held.openedAt ?? step.at);
    if (held.isPublished) await polls.publish(held, false);
    return held.state === 'closed';
  });
}

/** Closes a poll before its deadline or after it. Nothing happens where it is closed. */
export async function closePoll(store: Store, step: Step): Promise<void> {
  await changed(store, step, 'poll.close', async (held, { polls }) => {
    if (held.state === 'draft') throw new Problem('not-found', '');
    if (held.state === 'open') await polls.close(held, step.at);
  });
}

/** Lets everybody read the counts of a poll that takes no answers any more, or nobody but the ministry. */
export async function publishPoll(store: Store, step: Step, isPublished: boolean): Promise<void> {
  await changed(store, step, isPublished ? 'poll.publish' : 'poll.withdraw', async (held, { polls }) => {
    if (held.state === 'draft') throw new Problem('not-found', '');
    if (isPublished && takesAnswers(held, step.at)) throw new Problem('poll-open', '');
    await polls.publish(held, isPublished);
  });
}

async function changed<T>(
  store: Store,
  { id, by, at }: Step,
  action: string,
  work: (held: HeldPoll, holdings: Holdings) => Promise<T>,
): Promise<T> {
  return store.transaction(async (holdings) => {
    const { polls, audit } = holdings;
    const held = await polls.hold(id);
    if (held === null) throw new Problem('not-found', '');
    const result = await work(held, holdings);
    const now = await polls.find(id);
    const standing = (poll: typeof now) =>
      poll === null ? null : { state: poll.state, deadline: poll.deadline, isPublished: poll.isPublished };
    const [before, after] = [standing(held), standing(now)];
    await audit.append({ at, person: by, action, subject: `poll:${id}`, before, after });
    return result;
  });
}

async function ask(held: HeldPoll, holdings: Holdings, round: string, at: string): Promise<number> {
  let queued = 0;
  for (const { territory, recipients, answer } of await pollRespondents(holdings, held))
    for (const { id } of answer === null ? recipients : []) {
      const dedupe = pollMark(held.id, territory, round, id);
      const message = {
        person: id,
        kind: 'poll',
        edition: null,
        returnId: null,
        dedupe,
        queuedAt: at,
      } as const;
      if (await holdings.messages.queue(message)) queued += 1;
    }
  return queued;
}
