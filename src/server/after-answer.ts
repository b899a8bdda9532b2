import type { App } from './parts.ts';

/** Does work once the answer no longer waits for it; a server that stops waits for such work. */
type AfterAnswer = (work: () => Promise<void>) => void;

/**
 * Keeps track of work that goes on after an answer. The time an answer takes must not tell whether a letter
 * was sent, and a slow mail server must not keep a person waiting.
 */
export function afterAnswers(app: App): AfterAnswer {
  const running = new Set<Promise<void>>();
  app.addHook('onClose', async () => {
    await Promise.all(running);
  });
  return (work) => {
    const done = work()
      .catch((error: unknown) => app.log.error({ err: error }, 'work after an answer failed'))
      .finally(() => running.delete(done));
    running.add(done);
  };
}
