import { type Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { migrations } from '../../migrations/register.ts';
import { reopen } from '../../src/returns/review-return.ts';
import { verifyChain } from '../../src/store/audit/verify-chain.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { fixtureReturns } from '../fixture-returns.ts';
import { describeOnBothEngines, emptyPlace } from '../store/engines.ts';
import { actorOf } from '../store/sample-people.ts';
import { firstTables, makeFirstDatabase, openRaw } from './first-pipeline.ts';

/** Every row of the first tables as they were: columns that came later are left out. */
async function firstRows(db: Kysely<unknown>): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const content = new Map<string, readonly unknown[]>();
  for (const table of firstTables) {
    const { rows } = await sql<{ row: object }>`
      select to_jsonb(t) - 'deadline' as row from ${sql.table(table)} as t order by to_jsonb(t)::text`.execute(
      db,
    );
    content.set(
      table,
      rows.map(({ row }) => row),
    );
  }
  return content;
}

describeOnBothEngines('a database of the first pipeline', () => {
  it('is migrated with every return, revision, query and snapshot unchanged', async () => {
    const where = await emptyPlace();
    const old = await openRaw(where.config);
    await makeFirstDatabase(old);
    const before = await firstRows(old);
    expect(before.get('return')).toHaveLength(46);
    expect(before.get('revision')).toHaveLength(51);
    await old.destroy();

    // A server may have several processes that start at once; a data folder has one.
    const processes = where.config.databaseUrl === null ? 1 : 3;
    const stores = await Promise.all([...Array(processes)].map(() => openStore(where.config)));
    const [store] = stores as [Store];
    const analyst = await actorOf(store, 'analyst');
    const overview = await store.overview(2025);
    expect(overview.filter(({ status }) => status === 'approved')).toHaveLength(46);
    expect(
      overview.filter(({ status }) => status === 'not_started').map(({ territory }) => territory),
    ).toEqual(['VIDZEME']);
    for (const document of fixtureReturns()) {
      const { edition, form, territory } = document;
      const [found, ...more] = await store.returns.revisions({ edition, form, territory });
      expect(found?.document).toEqual(document);
      const revision = 1 + more.length;
      expect(await store.steps.of({ edition, form, territory })).toEqual([
        {
          no: 1,
          action: 'transcribe',
          status: 'approved',
          revision,
          person: null,
          at: '2026-03-02T08:00:00.000Z',
          certifiedBy: null,
          reasons: [],
        },
      ]);
    }
    expect(await verifyChain(store.audit)).toMatchObject({ entries: 46, fault: null });

    // And life goes on: what was taken over can be opened, and the trail goes on from where it began.
    const key = { edition: 2025, form: 'municipal', territory: 'LV0031000' } as const;
    const at = '2026-06-01T08:00:00.000Z';
    const reopened = await reopen(store, {
      key,
      actor: analyst,
      revision: (await store.returns.find(key))?.no ?? 0,
      at,
      request: null,
      reason: 'Jāprecizē.',
    });
    expect(reopened).toMatchObject({ outcome: 'done', step: { no: 2, status: 'returned' } });
    expect(await verifyChain(store.audit)).toMatchObject({ entries: 47, fault: null });
    for (const one of stores) await one.close();

    const now = await openRaw(where.config);
    const after = await firstRows(now);
    for (const table of firstTables)
      if (table !== 'edition') expect(after.get(table), table).toEqual(before.get(table));
    const editions = (before.get('edition') ?? []).map((row) => expect.objectContaining(row));
    expect(after.get('edition')).toEqual(expect.arrayContaining(editions));
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
      now,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(migrations));
    await now.destroy();
    await where.remove();
  });
});
