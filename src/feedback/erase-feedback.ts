// Erasing what tells of a person once the time of keeping has ended. It runs by itself, and before anything is read.
import { dayInLatvia } from '../language/dates.ts';
import type { Store } from '../store/open-store.ts';

/** Erases what is due at an ISO time and returns how many forms that were. */
export async function eraseFeedback(store: Store, at: string): Promise<number> {
  const due = await store.feedback.due(dayInLatvia(at));
  for (const id of due)
    await store.transaction(async ({ feedback, audit }) => {
      const held = await feedback.hold(id);
      // Another instance may have been faster.
      if (held === null || held.erasedAt !== null) return;
      await feedback.erase(held, at);
      const about = { subject: `feedback:${id}`, before: null, after: { keptUntil: held.keptUntil } };
      await audit.append({ at, person: null, action: 'feedback.erase', ...about });
    });
  return due.length;
}

export interface Eraser {
  readonly stop: () => Promise<void>;
}

/** Erases at once and then every `every` milliseconds until it is stopped. */
export function keepErasing(
  { store, clock }: { readonly store: Store; readonly clock: () => string },
  every: number,
  onError: (error: unknown) => void,
): Eraser {
  let run: Promise<void> = Promise.resolve();
  const erase = () => {
    run = run.then(() => eraseFeedback(store, clock())).then(() => {}, onError);
  };
  erase();
  const timer = setInterval(erase, every);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await run;
    },
  };
}
