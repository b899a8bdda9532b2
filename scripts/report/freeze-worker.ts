// The thread of `freezeBeside`, started like a command: `freeze-worker.ts EDITION`.
import { parentPort } from 'node:worker_threads';
import { Problem } from '../../src/problem.ts';
import { withStore } from '../command/store.ts';
import type { Frozen } from './freeze-beside.ts';

const send = (frozen: Frozen): void => parentPort?.postMessage(frozen);

async function main(edition: number): Promise<void> {
  try {
    await withStore(async ({ snapshots }) => {
      // Sent before the database is closed: who waits for it can begin.
      send({ snapshot: await snapshots.take(edition, new Date().toISOString()) });
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    send({ problem: { code: error.code, detail: error.detail } });
  }
}

void main(Number(process.argv[2]));
