import { Piscina } from 'piscina';
import { workerThread } from '../folders.ts';
import { type Files, makeFiles, type Task } from './make-files.ts';
import type { Order } from './order.ts';

/** Whoever makes files from snapshots, aside from the thread that answers requests. */
export interface BookWorkers {
  readonly make: (task: Task) => Promise<Files>;
  /** Ends the workers; what they are making is lost. */
  readonly close: () => Promise<void>;
}

/** How far the worker stands back, on systems that know it (nice, 0–19): nobody's draft should wait for a book. */
const NICENESS = 10;

/** A book takes much memory for a moment, so that one is made at a time. The worker starts with the first. */
export function openBookWorkers(): BookWorkers {
  const pool = new Piscina<Task, Files>({
    ...workerThread('publishing/make-files.ts'),
    name: 'makeFiles',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 30_000,
    niceIncrement: NICENESS,
  });
  return {
    make: (task) => (isQuick(task.order) ? makeFiles(task) : pool.run(task)),
    close: () => pool.destroy(),
  };
}

/** Data without a layout are made sooner than a worker could be started. */
function isQuick(order: Order): boolean {
  return order.kind === 'regional' && (order.format === 'json' || order.format === 'csv');
}
