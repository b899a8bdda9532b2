import { type Delivery, deliver } from './deliver.ts';

export interface Deliverer {
  /** Looks for messages now rather than at the next turn; the first call begins the turns. */
  readonly wake: () => void;
  /** Ends after the letter that is on its way; what is left waits for the next start or another instance. */
  readonly stop: () => Promise<void>;
}

/** Sends queued messages every so many milliseconds until it is stopped. */
export function keepDelivering(
  delivery: Delivery,
  every: number,
  onError: (error: unknown) => void,
): Deliverer {
  let stopped = false;
  let awake = false;
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<void> | null = null;

  const take = () => {
    clearTimeout(timer);
    awake = false;
    turn = deliver(delivery, () => !stopped)
      .then(() => {}, onError)
      .finally(() => {
        turn = null;
        if (stopped) return;
        // What was queued while the turn came to its end is not left for the next one.
        if (awake) take();
        else timer = setTimeout(take, every).unref();
      });
  };

  return {
    wake: () => {
      awake = true;
      if (turn === null && !stopped) take();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await turn;
    },
  };
}
