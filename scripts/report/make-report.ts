// The main job as a function: freeze the data, make the book, write the file.
import { atlasFor, makeBook } from '../../src/publishing/make-book.ts';
import { renderPdf } from '../../src/report/pdf/render.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { Snapshot } from '../../src/store/snapshots.ts';
import type { Progress } from '../command/progress.ts';
import { writeFileAtomically } from '../command/write-atomically.ts';

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
  const { edition, progress } = job;
  progress('pārskats', 0, STEPS);
  return writeReport(await store.snapshots.take(edition, new Date().toISOString()), job);
}

/** What can be done before there is a snapshot: the maps, as far as they are the same in every year. */
export async function prepareReport({ edition, progress }: Omit<Job, 'out'>): Promise<void> {
  progress('pārskats', 0, STEPS);
  (await atlasFor(edition)).sheet();
}

/** From the snapshot on, which needs no store. */
export async function writeReport(
  snapshot: Snapshot,
  { out, progress }: Omit<Job, 'edition'>,
): Promise<MadeReport> {
  progress('pārskats', 1, STEPS);
  const book = await makeBook(snapshot);
  progress('pārskats', 2, STEPS);
  const pdf = await renderPdf(book);
  progress('pārskats', 3, STEPS);
  const path = await writeFileAtomically(out, pdf);
  progress('pārskats', STEPS, STEPS);
  return { path, snapshot: snapshot.sha256, bytes: pdf.byteLength };
}
