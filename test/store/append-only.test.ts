import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/open-store.ts';
import type { Tables } from '../../src/store/tables.ts';
import { describeOnBothEngines, type Place } from './engines.ts';

describeOnBothEngines('records of what people did', (newPlace) => {
  let where: Place;
  let db: Kysely<Tables>;

  beforeAll(async () => {
    where = await newPlace();
    db = await openDatabase(where.config);
  });

  afterAll(async () => {
    await db.destroy();
    await where.remove();
  });

  // The guard stands on the statement, so that it need not find a row to refuse.
  it.each([
    ['draft_section', 'version'],
    ['return_step', 'no'],
    ['reason', 'no'],
    ['conversation_item', 'no'],
    ['review_begun', 'revision'],
    ['project_version', 'no'],
    ['audit_entry', 'no'],
  ])('is only ever added to %s', async (table, column) => {
    const refusal = `rows of ${table} are only ever added`;
    const name = sql.table(table);
    await expect(sql`update ${name} set ${sql.ref(column)} = 1`.execute(db)).rejects.toThrow(refusal);
    await expect(sql`delete from ${name}`.execute(db)).rejects.toThrow(refusal);
    await expect(sql`truncate ${name} cascade`.execute(db)).rejects.toThrow(/are only ever added/);
  });
});
