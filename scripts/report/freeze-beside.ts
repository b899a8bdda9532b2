// The snapshot of an edition, taken in another thread: while that one opens the database, this one can get ready
// to make the book, and when it ends, the memory of the database is free for the pages.
import { Worker } from 'node:worker_threads';
import { workerThread } from '../../src/folders.ts';
import { Problem } from '../../src/problem.ts';
import type { Snapshot } from '../../src/store/snapshots.ts';

/** What the thread sends: the snapshot, or the problem that kept it from taking one. */
export type Frozen = { readonly snapshot: Snapshot } | { readonly problem: Pick<Problem, 'code' | 'detail'> };

export function freezeBeside(edition: number): Promise<Snapshot> {
  return new Promise((resolve, reject) => {
    const { filename, execArgv } = workerThread('../scripts/report/freeze-worker.ts');
    const worker = new Worker(filename, { execArgv, argv: [String(edition)] });
    worker.once('message', (frozen: Frozen) => {
      if ('snapshot' in frozen) resolve(frozen.snapshot);
      else reject(new Problem(frozen.problem.code, frozen.problem.detail));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread has ended without a snapshot')));
  });
}
