import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { describeOnBothEngines, emptyPlace } from '../store/engines.ts';
import { openRaw } from './first-pipeline.ts';

describeOnBothEngines('a database', () => {
  it('in which a migration fails is rolled back; one of a later version is refused', async () => {
    const where = await emptyPlace();
    const aside = await openRaw(where.config);
    await sql`create table message (text text)`.execute(aside);
    await aside.destroy();
    await expect(openStore(where.config)).rejects.toMatchObject({
      code: 'store-not-migrated',
      detail: expect.stringContaining('message'),
    });

    const after = await openRaw(where.config);
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(after);
    expect(rows.map(({ name }) => name)).toEqual(['kysely_migration', 'kysely_migration_lock', 'message']);
    await sql`insert into kysely_migration values ('9999-later', '')`.execute(after);
    await after.destroy();
    await expect(openStore(where.config)).rejects.toMatchObject({
      code: 'store-newer',
      detail: expect.stringContaining('9999-later'),
    });
    await where.remove();
  });
});
