import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { describeOnPostgres } from './engines.ts';
import { revisionOf, withPermits } from './sample-returns.ts';

describeOnPostgres('several processes', (newPlace) => {
  it('may open a new database at the same time: its tables are made once', async () => {
    const where = await newPlace();
    const stores = await Promise.all([...Array(4)].map(() => openStore(where.config)));
    expect(await Promise.all(stores.map((store) => store.reachable()))).toEqual([true, true, true, true]);
    await Promise.all(stores.map((store) => store.close()));
    await where.remove();
  });

  it('may hand in the same return at the same time: its revisions are numbered one by one', async () => {
    const where = await newPlace();
    const stores = await Promise.all([...Array(3)].map(() => openStore(where.config)));
    const saved = await Promise.all(
      stores.flatMap((store, index) =>
        [1, 2, 3, 4].map((step) =>
          store.returns.save(revisionOf(withPermits('LV0031000', 10 * index + step))),
        ),
      ),
    );
    expect(saved.map(({ no }) => no).sort((a, b) => a - b)).toEqual(
      [...Array(12)].map((_, index) => index + 1),
    );
    await Promise.all(stores.map((store) => store.close()));
    await where.remove();
  });

  it('notice when the database is gone', async () => {
    const where = await newPlace();
    const store = await openStore(where.config);
    await where.remove();
    expect(await store.reachable()).toBe(false);
    await store.close();
  });
});

describe('a server that does not answer', () => {
  it('is a problem that names its address and not the password', async () => {
    const databaseUrl = 'postgresql://kopskats:secret@127.0.0.1:1/kopskats';
    const opening = openStore({ databaseUrl, dataFolder: '/nowhere' });
    await expect(opening).rejects.toMatchObject({
      code: 'store-unreachable',
      detail: expect.stringContaining('127.0.0.1:1'),
    });
    await expect(opening).rejects.not.toMatchObject({ detail: expect.stringContaining('secret') });
  });
});
