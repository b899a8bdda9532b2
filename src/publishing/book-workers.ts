import { Piscina } from 'piscina';
import { workerThread } from '../folders.ts';
import type { Book } from '../report/block.ts';
import { type Files, makeFiles, type Task } from './make-files.ts';
import type { Rehearsal } from './rehearse.ts';

/** Worker threads that make files from snapshots. */
export interface BookWorkers {
  readonly make: (task: Task) => Promise<Files>;
  /** A book as a PDF. */
  readonly render: (book: Book) => Promise<Uint8Array>;
  /** The report of a year over made-up answers, as a PDF. */
  readonly rehearse: (rehearsal: Rehearsal) => Promise<Uint8Array>;
  /** Ends the workers; unfinished files are lost. */
  readonly close: () => Promise<void>;
}

/** The nice value of the worker (0–19) where the system has one: no draft should wait for a book. */
const NICENESS = 10;

/** One worker, because making a book takes much memory. It starts with the first order and ends when idle. */
export function openBookWorkers(): BookWorkers {
  const pool = new Piscina({
    ...workerThread('publishing/make-files.ts'),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 30_000,
    niceIncrement: NICENESS,
  });
  const run = <T, R>(name: string, task: T): Promise<R> => pool.run(task, { name });
  return {
    make: (task) => (isQuick(task) ? makeFiles(task) : run<Task, Files>('makeFiles', task)),
    render: (book) => run<Book, Uint8Array>('renderBook', book),
    rehearse: (rehearsal) => run<Rehearsal, Uint8Array>('renderRehearsal', rehearsal),
    close: () => pool.destroy(),
  };
}

/** Data formats take less time than starting a worker, and need none where the forms are those in code. */
function isQuick({ order, snapshot }: Task): boolean {
  const isData = order.kind === 'regional' && (order.format === 'json' || order.format === 'csv');
  return isData && snapshot.dataset.definition === undefined;
}
