// The main job as a function: freeze the data, make the book, write the file.
import { makeBook } from '../src/publish.ts';
import { renderPdf } from '../src/report/pdf/render.ts';
import type { Store } from '../src/store/open-store.ts';
import type { Snapshot } from '../src/store/snapshots.ts';
import type { Progress } from './progress.ts';
import { writeWhole } from './write-whole.ts';

const STEPS = 4;

export interface MadeReport {
  /** Absolute path of the PDF. */
  readonly path: string;
  /** SHA-256 of the snapshot it is made from. */
  readonly snapshot: string;
  readonly bytes: number;
}

interface Job {
  readonly edition: number;
  readonly out: string;
  readonly progress: Progress;
}

export async function makeReport(store: Store, job: Job): Promise<MadeReport> {
  return writeReport(await freeze(store, job), job);
}

/** The first step: what the report is made from. */
export async function freeze(store: Store, { edition, progress }: Omit<Job, 'out'>): Promise<Snapshot> {
  progress('pārskats', 0, STEPS);
  const snapshot = await store.snapshots.take(edition, new Date().toISOString());
  progress('pārskats', 1, STEPS);
  return snapshot;
}

/** The other steps, which need no store. */
export async function writeReport(
  snapshot: Snapshot,
  { out, progress }: Omit<Job, 'edition'>,
): Promise<MadeReport> {
  const book = await makeBook(snapshot);
  progress('pārskats', 2, STEPS);
  const pdf = await renderPdf(book);
  progress('pārskats', 3, STEPS);
  const path = await writeWhole(out, pdf);
  progress('pārskats', STEPS, STEPS);
  return { path, snapshot: snapshot.sha256, bytes: pdf.byteLength };
}
