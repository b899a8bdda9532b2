import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { publishEdition } from '../../src/publishing/publish-edition.ts';
import { openDatabase, openStore, type Store } from '../../src/store/open-store.ts';
import { describeOnPostgres } from './engines.ts';
import { actorOf } from './sample-people.ts';
import { revisionOf, withPermits } from './sample-returns.ts';

const at = '2026-03-20T12:00:00.000Z';

describeOnPostgres('several processes', (newPlace) => {
  it('may open a new database at the same time: its tables are made once', async () => {
    const where = await newPlace();
    const stores = await Promise.all([...Array(4)].map(() => openStore(where.config)));
    expect(await Promise.all(stores.map((store) => store.reachable()))).toEqual([true, true, true, true]);
    await Promise.all(stores.map((store) => store.close()));
    await where.remove();
  });

  it('may submit the same return at the same time: its revisions are numbered without gaps', async () => {
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

  it('may publish at the same time: the trail is consistent, and publishing the same twice is one entry', async () => {
    const where = await newPlace();
    const stores = await Promise.all([...Array(3)].map(() => openStore(where.config)));
    const [store] = stores as [Store];
    const snapshots: string[] = [];
    for (const permits of [1, 2, 3]) {
      await store.returns.save(revisionOf(withPermits('LV0031000', permits)));
      snapshots.push((await store.snapshots.take(2025, at)).sha256);
    }
    const actor = await actorOf(store, 'analyst');
    await Promise.all(
      [...snapshots, ...snapshots.slice(2), ...snapshots.slice(2)].map((snapshot, index) =>
        publishEdition(stores[index % 3] ?? store, { edition: 2025, snapshot, actor, at }),
      ),
    );
    const told = await store.audit.of('edition:2025');
    for (const [index, { before }] of told.entries())
      expect(before).toEqual(told[index - 1]?.after ?? { snapshot: null });
    expect(told.at(-1)?.after).toEqual({ snapshot: (await store.publications.of(2025))?.snapshot });
    for (const { before, after } of told) expect(after).not.toEqual(before);
    await Promise.all(stores.map((one) => one.close()));
    await where.remove();
  });

  it('may load the same published figures at the same time', async () => {
    const where = await newPlace();
    const stores = await Promise.all([...Array(3)].map(() => openStore(where.config)));
    const figure = { id: 'd1', diagram: 1, labelLv: 'skaits', value: 1, unit: 'municipalities', note: '' };
    await Promise.all(stores.map((store) => store.publishedFigures.put(2025, [figure])));
    expect(await stores[0]?.publishedFigures.of(2025)).toEqual([figure]);
    await Promise.all(stores.map((store) => store.close()));
    await where.remove();
  });

  it('report that the database is unreachable', async () => {
    const where = await newPlace();
    const store = await openStore(where.config);
    await where.remove();
    expect(await store.reachable()).toBe(false);
    await store.close();
  });
});

describeOnPostgres('a server with another DateStyle', (newPlace) => {
  it('is read like any other', async () => {
    const where = await newPlace();
    const setting = await openDatabase(where.config);
    const name = sql.ref(new URL(where.config.databaseUrl ?? '').pathname.slice(1));
    await sql`alter database ${name} set datestyle = 'German'`.execute(setting);
    await sql`alter database ${name} set timezone = 'Asia/Kathmandu'`.execute(setting);
    await setting.destroy();
    const db = await openDatabase(where.config);
    const { rows } = await sql`
      select '2025-06-30'::date as day, '2025-06-30T20:59:59.999Z'::timestamptz as time`.execute(db);
    expect(rows).toEqual([{ day: '2025-06-30', time: '2025-06-30T20:59:59.999Z' }]);
    await db.destroy();
    await where.remove();
  });
});

describe('a server that does not answer', () => {
  it('is reported with its address and without the password', async () => {
    const databaseUrl = 'postgresql://kopskats:secret@127.0.0.1:1/kopskats';
    const opening = openStore({ databaseUrl, dataFolder: '/nowhere' });
    await expect(opening).rejects.toMatchObject({
      code: 'store-unreachable',
      detail: expect.stringContaining('127.0.0.1:1'),
    });
    await expect(opening).rejects.not.toMatchObject({ detail: expect.stringContaining('secret') });
  });
});
