import { type Delivery, deliver } from './deliver.ts';

export interface Deliverer {
  /** Delivers now instead of at the next interval; the first call starts the intervals. */
  readonly deliverSoon: () => void;
  /** Stops after the letter that is being sent; the rest stays queued. */
  readonly stop: () => Promise<void>;
}

/** Sends queued messages every `every` milliseconds until it is stopped. */
export function keepDelivering(
  delivery: Delivery,
  every: number,
  onError: (error: unknown) => void,
): Deliverer {
  let stopped = false;
  let isWanted = false;
  let timer: NodeJS.Timeout | undefined;
  let run: Promise<void> | null = null;

  const start = () => {
    clearTimeout(timer);
    isWanted = false;
    run = deliver(delivery, () => !stopped)
      .then(() => {}, onError)
      .finally(() => {
        run = null;
        if (stopped) return;
        // A message that was queued while this run was ending must not wait for the next one.
        if (isWanted) start();
        else timer = setTimeout(start, every).unref();
      });
  };

  return {
    deliverSoon: () => {
      isWanted = true;
      if (run === null && !stopped) start();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await run;
    },
  };
}
