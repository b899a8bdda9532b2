import type { IsolationLevel, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Does the work in a transaction: in the one that `db` already is, or else in one of its own. */
export async function inTransaction<T>(
  db: Kysely<Tables>,
  work: (db: Kysely<Tables>) => Promise<T>,
  isolation: IsolationLevel = 'read committed',
): Promise<T> {
  if (db.isTransaction) return work(db);
  return db.transaction().setIsolationLevel(isolation).execute(work);
}
