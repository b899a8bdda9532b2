// Books and summaries as files: made once from a snapshot, kept in the store and served from there. Requests for a
// file that is being made wait for the same making.

import type { Book } from '../report/block.ts';
import type { Store } from '../store/open-store.ts';
import type { RenditionSource } from '../store/renditions.ts';
import type { Snapshot } from '../store/snapshots.ts';
import { version } from '../version.ts';
import { type BookWorkers, openBookWorkers } from './book-workers.ts';
import type { Files } from './make-files.ts';
import { mainName, type Order } from './order.ts';
import type { Rehearsal } from './rehearse.ts';

/** The data that files are made from; they are read only where a file has to be made. */
export interface BookSource {
  /** SHA-256 of the snapshot, in hexadecimal. */
  readonly sha256: string;
  readonly read: () => Promise<Snapshot>;
}

export interface Books {
  /** The file that an order makes. */
  readonly file: (source: BookSource, order: Order) => Promise<Uint8Array>;
  /** One by its name of the files that an order makes, or null where it makes none of that name. */
  readonly oneOf: (source: BookSource, order: Order, name: string) => Promise<Uint8Array | null>;
  /** A book as a PDF that is not kept, because what it is made from changes. */
  readonly render: (book: Book) => Promise<Uint8Array>;
  /** The report of a year over made-up answers, as a PDF that is not kept. */
  readonly rehearse: (rehearsal: Rehearsal) => Promise<Uint8Array>;
}

/** What a route module is handed besides the parts of the server where it serves books. */
export interface WithBooks {
  readonly books: Books;
}

interface BookParts {
  readonly store: Pick<Store, 'renditions'>;
  /** Gives the present time in ISO form. */
  readonly clock: () => string;
  /** Called after a file was made. */
  readonly onMade: (made: { readonly snapshot: string; readonly file: string }) => void;
}

/** Books with a worker of their own, which starts with the first file to be made; `close` ends it. */
export function openBooks(parts: BookParts): Books & Pick<BookWorkers, 'close'> {
  const workers = openBookWorkers();
  return { ...booksOf(parts, workers), close: workers.close };
}

/** Books that are made by the given workers. */
export function booksOf(
  { store, clock, onMade }: BookParts,
  workers: Pick<BookWorkers, 'make' | 'render' | 'rehearse'>,
): Books {
  const underWay = new Map<string, Promise<Files>>();

  async function make(source: BookSource, from: RenditionSource, order: Order): Promise<Files> {
    const files = await workers.make({ snapshot: await source.read(), order });
    await store.renditions.put(from, files, clock());
    onMade({ snapshot: from.snapshot, file: mainName(order) });
    return files;
  }

  async function oneOf(source: BookSource, order: Order, name: string): Promise<Uint8Array | null> {
    const from = { snapshot: source.sha256, version };
    const main = mainName(order);
    const key = `${source.sha256} ${main}`;
    // Looked up before the store is queried, so that no making can begin and end in between.
    const making = underWay.get(key);
    const kept = await store.renditions.find({ ...from, name });
    if (kept !== null) return kept;
    // The files of an order are kept together: where the main one is, there are no others.
    if (name !== main && (await store.renditions.find({ ...from, name: main })) !== null) return null;
    const files = await (making ?? underWay.get(key) ?? begin());
    return files.get(name) ?? null;

    function begin(): Promise<Files> {
      const begun = make(source, from, order).finally(() => underWay.delete(key));
      underWay.set(key, begun);
      return begun;
    }
  }

  return {
    oneOf,
    render: workers.render,
    rehearse: workers.rehearse,
    file: async (source, order) => {
      const content = await oneOf(source, order, mainName(order));
      if (content === null) throw new Error(`Nothing was made of ${mainName(order)}`);
      return content;
    },
  };
}
