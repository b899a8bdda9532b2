import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Audit, auditIn } from '../../../src/store/audit/audit.ts';
import { NO_HASH } from '../../../src/store/audit/entry.ts';
import { verifyChain } from '../../../src/store/audit/verify-chain.ts';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { describeOnBothEngines, describeOnPostgres, type Place } from '../engines.ts';

const at = '2026-02-10T09:00:00Z';

function newEntry(subject: string, after: unknown = { status: 'submitted' }) {
  return { at, person: null, action: 'edition.deadline', subject, before: null, after };
}

describeOnBothEngines('the audit trail', (newPlace) => {
  let where: Place;
  let db: Kysely<Tables>;
  let audit: Audit;

  const append = (subject: string, after?: unknown) =>
    db.transaction().execute((within) => auditIn(within).append(newEntry(subject, after)));

  /** What somebody does who can switch the database's own guard off; it is undone afterwards. */
  async function tampered(...changes: readonly string[]): Promise<unknown> {
    const done = new Error('undone');
    let found: unknown;
    const work = db.transaction().execute(async (within) => {
      await sql`alter table audit_entry disable trigger append_only`.execute(within);
      for (const change of changes) await sql.raw(change).execute(within);
      found = (await verifyChain(auditIn(within))).fault;
      throw done;
    });
    await work.catch((error: unknown) => {
      if (error !== done) throw error;
    });
    return found;
  }

  beforeAll(async () => {
    where = await newPlace();
    db = await openDatabase(where.config);
    audit = auditIn(db);
    for (const subject of ['a', 'b', 'c', 'd']) await append(subject, { text: 'ā\u0000\ud83d„“', n: 0.5 });
  });

  afterAll(async () => {
    await db.destroy();
    await where.remove();
  });

  it('is a hash chain from its first entry and is read back unchanged', async () => {
    const entries = [];
    for await (const entry of audit.entries()) entries.push(entry);
    expect(entries.map(({ no, subject }) => [no, subject])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
    expect(entries[0]).toMatchObject({
      previous: NO_HASH,
      at: '2026-02-10T09:00:00.000Z',
      before: null,
      after: { text: 'ā\u0000\ud83d„“', n: 0.5 },
    });
    expect(entries.slice(1).map(({ previous }) => previous)).toEqual(
      entries.slice(0, -1).map(({ sha256 }) => sha256),
    );
    expect(await audit.head()).toEqual({ no: 4, sha256: entries[3]?.sha256 });
    expect(await verifyChain(audit)).toMatchObject({ entries: 4, fault: null });
  });

  it('cannot be changed, deleted or truncated', async () => {
    const refusal = 'rows of audit_entry are only ever added';
    await expect(sql`update audit_entry set person = null`.execute(db)).rejects.toThrow(refusal);
    await expect(sql`delete from audit_entry`.execute(db)).rejects.toThrow(refusal);
    await expect(sql`truncate audit_entry`.execute(db)).rejects.toThrow(refusal);
  });

  it('reveals changes made with triggers disabled', async () => {
    const other = `'{"status":"approved"}'`;
    expect(await tampered(`update audit_entry set after = ${other} where no = 2`)).toEqual({
      fault: 'altered',
      no: 2,
    });
    expect(await tampered('delete from audit_entry where no = 3')).toEqual({ fault: 'missing', no: 3 });
    expect(await tampered('delete from audit_entry where no = 4')).toEqual({ fault: 'missing', no: 4 });
    expect(await tampered('delete from audit_entry')).toEqual({ fault: 'missing', no: 1 });
    const swapped = await tampered(
      'update audit_entry set no = 9 where no = 2',
      'update audit_entry set no = 2 where no = 3',
      'update audit_entry set no = 3 where no = 9',
    );
    expect(swapped).toEqual({ fault: 'altered', no: 2 });
    expect(
      await tampered(`insert into audit_entry (no, at, action, subject, previous, sha256)
        select 5, at, action, subject, sha256, repeat('a', 64) from audit_entry where no = 4`),
    ).toEqual({ fault: 'beyond', no: 5 });
    expect(await tampered(`update audit_entry set after = 'no json' where no = 1`)).toEqual({
      fault: 'altered',
      no: 1,
    });
    expect((await verifyChain(audit)).fault).toBeNull();
  });

  it('reveals steps without an entry and a missing end', async () => {
    const step = [
      `insert into "return" (id, edition, form, territory)
        values ('2025-LV0031000', 2025, 'municipal', 'LV0031000')`,
      `insert into revision (return_id, no, document, sha256, origin, received_at)
        values ('2025-LV0031000', 1, '{}', repeat('a', 64), 'form', '${at}')`,
      `insert into return_step (return_id, no, action, status, revision, at)
        values ('2025-LV0031000', 1, 'submit', 'submitted', 1, '${at}')`,
    ];
    const untold = { fault: 'untold', subject: 'return:2025-LV0031000' };
    expect(await tampered(...step)).toEqual(untold);
    await expect(tampered('delete from audit_head')).rejects.toMatchObject({ code: 'audit-broken' });
  });

  it('has no entry of a transaction that was rolled back, and is written in transactions only', async () => {
    const failing = db.transaction().execute(async (within) => {
      await auditIn(within).append(newEntry('never'));
      throw new Error('the process changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    await expect(audit.append(newEntry('alone'))).rejects.toThrow('in one transaction');
    expect(await verifyChain(audit)).toMatchObject({ entries: 4, fault: null });
  });

  it('is read in pages, however long it is', async () => {
    await db.transaction().execute(async (within) => {
      for (let count = 0; count < 130; count += 1) await auditIn(within).append(newEntry(`many-${count}`));
    });
    expect(await verifyChain(audit)).toMatchObject({ entries: 134, fault: null });
    expect(await audit.of('many-129')).toMatchObject([{ no: 134 }]);
  });
});

describeOnPostgres('the audit trail of several processes', (newPlace) => {
  it('is one chain without gaps under concurrent writes', async () => {
    const where = await newPlace();
    const stores = await Promise.all([...Array(3)].map(() => openStore(where.config)));
    await Promise.all(
      stores.flatMap((store, index) =>
        [...Array(10).keys()].map((step) =>
          store.transaction(({ audit }) => audit.append(newEntry(`${index}-${step}`))),
        ),
      ),
    );
    const [first] = stores;
    if (first === undefined) throw new Error('no store');
    expect(await verifyChain(first.audit)).toMatchObject({ entries: 30, fault: null });
    for (const store of stores) await store.close();
    await where.remove();
  });
});
