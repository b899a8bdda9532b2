// The main job as a function: freeze the data, make the book, write the file.
import { makeBook } from '../src/publish.ts';
import { renderPdf } from '../src/report/pdf/render.ts';
import type { Store } from '../src/store/open-store.ts';
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

export async function makeReport(
  store: Store,
  { edition, out, progress }: { edition: number; out: string; progress: Progress },
): Promise<MadeReport> {
  const step = (done: number) => progress('pārskats', done, STEPS);
  step(0);
  const snapshot = await store.snapshots.take(edition, new Date().toISOString());
  step(1);
  const book = await makeBook(snapshot);
  step(2);
  const pdf = await renderPdf(book);
  step(3);
  const path = await writeWhole(out, pdf);
  step(4);
  return { path, snapshot: snapshot.sha256, bytes: pdf.byteLength };
}
