import { Piscina } from 'piscina';
import { workerThread } from '../folders.ts';
import { type Files, makeFiles, type Task } from './make-files.ts';
import type { Order } from './order.ts';

/** Worker threads that make files from snapshots. */
export interface BookWorkers {
  readonly make: (task: Task) => Promise<Files>;
  /** Ends the workers; unfinished files are lost. */
  readonly close: () => Promise<void>;
}

/** The nice value of the worker (0–19) where the system has one: no draft should wait for a book. */
const NICENESS = 10;

/** One worker, because making a book takes much memory. It starts with the first order and ends when idle. */
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

/** Data formats take less time than starting a worker. */
function isQuick(order: Order): boolean {
  return order.kind === 'regional' && (order.format === 'json' || order.format === 'csv');
}
