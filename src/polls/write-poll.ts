// Making polls, and changing them while nobody has been asked.
import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';
import type { Poll, PollContent } from '../survey/poll.ts';

interface Written {
  readonly content: PollContent;
  /** Id of the analyst. */
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}

export async function makePoll(store: Store, { content, by, at }: Written): Promise<Poll> {
  return store.transaction(async ({ polls, audit }) => {
    const poll = await polls.make(content, by, at);
    const subject = `poll:${poll.id}`;
    await audit.append({ at, person: by, action: 'poll.make', subject, before: null, after: content });
    return poll;
  });
}

/** Throws `not-found`, and `poll-open` for one that has been opened: its answers belong to its questions. */
export async function changePoll(store: Store, id: string, { content, by, at }: Written): Promise<void> {
  await store.transaction(async ({ polls, audit }) => {
    const held = await polls.hold(id);
    if (held === null) throw new Problem('not-found', '');
    if (held.state !== 'draft') throw new Problem('poll-open', '');
    await polls.change(held, content);
    const { title, deadline, answeredBy, territories, form } = held;
    const before: PollContent = { title, deadline, answeredBy, territories, form };
    await audit.append({
      at,
      person: by,
      action: 'poll.change',
      subject: `poll:${id}`,
      before,
      after: content,
    });
  });
}
