// Books and summaries as files: made once from a snapshot, kept in the store, handed out from there. Whoever asks
// while a file is being made waits for the same making.

import type { App, Parts } from '../server/parts.ts';
import type { RenditionSource } from '../store/renditions.ts';
import type { Snapshot } from '../store/snapshots.ts';
import { version } from '../version.ts';
import { type BookWorkers, openBookWorkers } from './book-workers.ts';
import type { Files } from './make-files.ts';
import { mainName, type Order } from './order.ts';

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
}

declare module 'fastify' {
  interface FastifyInstance {
    books: Books;
  }
}

/** Gives the app its books. */
export function makeBooks(app: App, parts: Pick<Parts, 'store' | 'clock'>): void {
  const workers = openBookWorkers();
  app.addHook('onClose', () => workers.close());
  app.decorate(
    'books',
    booksOf(parts, workers, (made) => app.log.info(made, 'file made')),
  );
}

export function booksOf(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  workers: Pick<BookWorkers, 'make'>,
  tell: (made: { readonly snapshot: string; readonly file: string }) => void,
): Books {
  const underWay = new Map<string, Promise<Files>>();

  async function make(source: BookSource, from: RenditionSource, order: Order): Promise<Files> {
    const files = await workers.make({ snapshot: await source.read(), order });
    await store.renditions.put(from, files, clock());
    tell({ snapshot: from.snapshot, file: mainName(order) });
    return files;
  }

  async function oneOf(source: BookSource, order: Order, name: string): Promise<Uint8Array | null> {
    const from = { snapshot: source.sha256, version };
    const main = mainName(order);
    const key = `${source.sha256} ${main}`;
    // Looked up before the store is asked, so that no making can begin and end in between.
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
    file: async (source, order) => {
      const content = await oneOf(source, order, mainName(order));
      if (content === null) throw new Error(`Nothing was made of ${mainName(order)}`);
      return content;
    },
  };
}
