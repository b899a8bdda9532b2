// Files are made once, however many ask and on however many instances.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type BookSource, booksOf } from '../../src/publishing/books.ts';
import type { Files, Task } from '../../src/publishing/make-files.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { describeOnBothEngines, type Place } from '../store/engines.ts';
import { revisionOf, withPermits } from '../store/sample-returns.ts';

const web = { kind: 'web' } as const;
const now = '2026-03-20T12:00:00.000Z';

describeOnBothEngines('files of books', (newPlace) => {
  let where: Place;
  let store: Store;
  let source: BookSource;
  let permits = 0;
  let made: Task['order'][];
  let failure: Error | null;

  beforeAll(async () => {
    where = await newPlace();
    store = await openStore(where.config);
  });

  beforeEach(async () => {
    made = [];
    failure = null;
    permits += 1;
    await store.returns.save(revisionOf(withPermits('LV0031000', permits)));
    const snapshot = await store.snapshots.take(2025, now);
    source = { sha256: snapshot.sha256, read: async () => snapshot };
  });

  afterAll(async () => {
    await store.close();
    await where.remove();
  });

  /** An instance of the service, as far as it makes books. */
  const instance = () =>
    booksOf(
      { store, clock: () => now, onMade: () => {} },
      {
        render: async () => new Uint8Array(),
        rehearse: async () => new Uint8Array(),
        make: async ({ snapshot, order }): Promise<Files> => {
          made.push(order);
          await new Promise((resolve) => setTimeout(resolve, 50));
          if (failure !== null) throw failure;
          const text = (name: string) => new TextEncoder().encode(`${name} of ${snapshot.sha256}`);
          return new Map(['web/index.html', 'web/a.html'].map((name) => [name, text(name)]));
        },
      },
    );
  const textOf = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString());

  it('are made once under concurrent requests for different ones', async () => {
    const books = instance();
    const names = ['web/a.html', 'web/index.html', 'web/nothing.html', 'web/a.html'];
    const found = await Promise.all(names.map((name) => books.oneOf(source, web, name)));
    expect(found.map(textOf)).toEqual([
      `web/a.html of ${source.sha256}`,
      `web/index.html of ${source.sha256}`,
      null,
      `web/a.html of ${source.sha256}`,
    ]);
    expect(made).toEqual([web]);
  });

  it('are not made again by another instance, nor for an unknown name', async () => {
    await instance().file(source, web);
    const other = instance();
    expect(textOf(await other.oneOf(source, web, 'web/a.html'))).toBe(`web/a.html of ${source.sha256}`);
    expect(await other.oneOf(source, web, 'web/nothing.html')).toBeNull();
    expect(made).toHaveLength(1);
  });

  it('are the same on two instances that make them at the same time', async () => {
    const found = await Promise.all([instance(), instance()].map((books) => books.file(source, web)));
    expect(textOf(found[0] ?? null)).toBe(textOf(found[1] ?? null));
    expect(textOf(await instance().file(source, web))).toBe(`web/index.html of ${source.sha256}`);
    expect(made).toHaveLength(2);
  });

  it('that could not be made are tried again at the next request', async () => {
    const books = instance();
    failure = new Error('A template is broken');
    await expect(books.file(source, web)).rejects.toThrow('A template is broken');
    failure = null;
    expect(await books.file(source, web)).not.toBeNull();
    expect(made).toHaveLength(2);
  });
});
