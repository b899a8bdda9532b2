// A book for each planning region and each municipality, all from one snapshot.
import { join } from 'node:path';
import { makeMunicipalBook, makeRegionalBook } from '../../src/publishing/make-book.ts';
import type { Book } from '../../src/report/block.ts';
import { renderPdf } from '../../src/report/pdf/render.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { Snapshot } from '../../src/store/snapshots.ts';
import { regionCodes, territoriesOf } from '../../src/survey/territories.ts';
import type { Progress } from '../command/progress.ts';
import { writeFileAtomically } from '../command/write-atomically.ts';

export interface MadeBooks {
  /** Absolute paths, regions first, in the order of the report. */
  readonly paths: readonly string[];
  /** SHA-256 of the snapshot that all are made from. */
  readonly snapshot: string;
}

interface Order {
  readonly path: string;
  readonly make: () => Promise<Book>;
}

/** Writes `regioni/ZEMGALE-2025.pdf`, `pasvaldibas/LV0020000-2025.pdf` and so on. Throws `no-returns`. */
export async function makeBooks(
  store: Pick<Store, 'snapshots'>,
  { edition, out, progress }: { edition: number; out: string; progress: Progress },
): Promise<MadeBooks> {
  const snapshot = await store.snapshots.take(edition, new Date().toISOString());
  const orders = booksOf(snapshot);
  const paths: string[] = [];
  progress('grāmatas', 0, orders.length);
  // One after another, so that memory holds one book.
  for (const { path, make } of orders) {
    paths.push(await writeFileAtomically(join(out, path), await renderPdf(await make())));
    progress('grāmatas', paths.length, orders.length);
  }
  return { paths, snapshot: snapshot.sha256 };
}

function booksOf(snapshot: Snapshot): readonly Order[] {
  const { edition } = snapshot.dataset;
  return [
    ...regionCodes.map((code) => ({
      path: `regioni/${code}-${edition}.pdf`,
      make: () => makeRegionalBook(snapshot, code, { profiles: true }),
    })),
    ...territoriesOf(edition).map((territory) => ({
      path: `pasvaldibas/${territory.code}-${edition}.pdf`,
      make: () => makeMunicipalBook(snapshot, territory),
    })),
  ];
}
