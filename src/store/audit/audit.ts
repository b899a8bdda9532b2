// The audit trail in the database.
import { type Kysely, type Selectable, sql } from 'kysely';
import { Problem } from '../../problem.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import type { Tables } from '../tables.ts';
import { type Entry, hashOf, type NewEntry } from './entry.ts';

/** So many entries are read at once. */
const PAGE = 100;

export interface AuditHead {
  /** Number and hash of the last entry; 0 and `NO_HASH` where there is none. */
  readonly no: number;
  readonly sha256: string;
}

export interface Audit {
  /**
   * Writes an entry in the transaction of what it tells of. From here to the end of the transaction nobody
   * else can write one, so this comes last.
   */
  readonly append: (entry: NewEntry) => Promise<Entry>;
  /** All entries in their order, a few at a time. */
  readonly entries: () => AsyncIterable<Entry>;
  /** The entries of one subject, earliest first. */
  readonly of: (subject: string) => Promise<readonly Entry[]>;
  readonly head: () => Promise<AuditHead>;
  /** The subject of a step that a return has made and the trail does not tell of, or the other way round; or null. */
  readonly untold: () => Promise<string | null>;
}

export function auditIn(db: Kysely<Tables>): Audit {
  return {
    append: (entry) => append(db, entry),
    entries: () => entries(db),
    of: async (subject) =>
      (
        await db.selectFrom('audit_entry').selectAll().where('subject', '=', subject).orderBy('no').execute()
      ).map(entryOf),
    head: () => headRow(db).executeTakeFirstOrThrow(noHead),
    untold: () => untold(db),
  };
}

function headRow(db: Kysely<Tables>) {
  return db.selectFrom('audit_head').select(['no', 'sha256']);
}

function noHead(): Problem {
  return new Problem('audit-broken', 'Nav atzīmes par žurnāla beigām.');
}

async function append(db: Kysely<Tables>, given: NewEntry): Promise<Entry> {
  if (!db.isTransaction)
    throw new Error('An audit entry is written with what it tells of, in one transaction');
  const head = await headRow(db).forUpdate().executeTakeFirstOrThrow(noHead);
  const unsealed: Entry = {
    ...given,
    at: new Date(given.at).toISOString(),
    no: head.no + 1,
    previous: head.sha256,
    sha256: '',
  };
  const entry: Entry = { ...unsealed, sha256: hashOf(unsealed) };
  const { no, at, person, action, subject, before, after, previous, sha256 } = entry;
  await db
    .insertInto('audit_entry')
    .values({
      no,
      at,
      person,
      action,
      subject,
      before: before === null ? null : canonicalJson(before),
      after: after === null ? null : canonicalJson(after),
      previous,
      sha256,
    })
    .execute();
  await db.updateTable('audit_head').set({ no, sha256 }).execute();
  return entry;
}

async function* entries(db: Kysely<Tables>): AsyncGenerator<Entry, void> {
  let last: number | null = null;
  for (;;) {
    let page = db.selectFrom('audit_entry').selectAll().orderBy('no').limit(PAGE);
    if (last !== null) page = page.where('no', '>', last);
    const rows: Selectable<Tables['audit_entry']>[] = await page.execute();
    yield* rows.map(entryOf);
    if (rows.length < PAGE) return;
    last = rows.at(-1)?.no ?? last;
  }
}

/** Steps and what is told of them, one for one: whoever cuts off the trail together with its head leaves steps. */
async function untold(db: Kysely<Tables>): Promise<string | null> {
  const { rows } = await sql<{ subject: string }>`
    with step as (
      select 'return:' || return_id as subject, 'return.' || action as action, person, at from return_step
    ), told as (
      select subject, action, person, at from audit_entry where action like 'return.%'
    )
    select subject from (
      (select * from step except all select * from told)
      union all
      (select * from told except all select * from step)
    ) as stray
    order by subject limit 1`.execute(db);
  return rows[0]?.subject ?? null;
}

function entryOf(row: Selectable<Tables['audit_entry']>): Entry {
  const { no, at, person, action, subject, before, after, previous, sha256 } = row;
  return {
    no,
    at,
    person,
    action,
    subject,
    before: jsonOf(before),
    after: jsonOf(after),
    previous,
    sha256,
  };
}

/** A text that is no JSON any more was not written here; as it is, its hash will not fit either. */
function jsonOf(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
