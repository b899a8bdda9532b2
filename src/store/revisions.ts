import { type Kysely, type Selectable, sql } from 'kysely';
import type { Return } from '../survey/editions.ts';
import type { Origin } from '../survey/revision.ts';
import { readReturn } from '../survey/schema.ts';
import type { Tables } from './tables.ts';

export interface StoredRevision {
  /** `2025-LV0031000`: edition and respondent. */
  readonly returnId: string;
  /** Counts from 1. */
  readonly no: number;
  readonly document: Return;
  /** Of the document's canonical JSON, in hexadecimal. */
  readonly sha256: string;
  readonly origin: Origin;
  /** ISO time. */
  readonly receivedAt: string;
}

/** So many returns are read at once: enough to be quick, few enough for any memory. */
const PAGE = 20;

export async function revisionsOf(db: Kysely<Tables>, returnId: string): Promise<readonly StoredRevision[]> {
  const rows = await db
    .selectFrom('revision')
    .selectAll()
    .where('return_id', '=', returnId)
    .orderBy('no')
    .execute();
  return rows.map(storedRevision);
}

export async function latestRevisionOf(db: Kysely<Tables>, returnId: string): Promise<StoredRevision | null> {
  const row = await db
    .selectFrom('revision')
    .selectAll()
    .where('return_id', '=', returnId)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : storedRevision(row);
}

/** Whether the respondent has not taken the revision back; handing in the same answers again gives it back its place. */
const stands = sql<boolean>`(
  select action from return_step
  where return_step.return_id = revision.return_id and return_step.revision = revision.no
  order by return_step.no desc limit 1
) is distinct from 'withdraw'`;

/** The latest revision of a return that was not withdrawn, or null. */
export async function standingRevisionOf(
  db: Kysely<Tables>,
  returnId: string,
): Promise<StoredRevision | null> {
  const row = await db
    .selectFrom('revision')
    .selectAll()
    .where('return_id', '=', returnId)
    .where(stands)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : storedRevision(row);
}

/** The latest revision that was not withdrawn of every return of an edition, in the order of the report. */
export async function* standingRevisionsOf(
  db: Kysely<Tables>,
  edition: number,
): AsyncGenerator<StoredRevision, void> {
  const ids = await returnsInOrderOfReport(db, edition);
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = ids.slice(start, start + PAGE);
    const rows = await db
      .selectFrom('revision')
      .distinctOn('return_id')
      .selectAll()
      .where('return_id', 'in', page)
      .where(stands)
      .orderBy('return_id')
      .orderBy('no', 'desc')
      .execute();
    const byReturn = new Map(rows.map((row) => [row.return_id, row]));
    for (const id of page) {
      const row = byReturn.get(id);
      if (row !== undefined) yield storedRevision(row);
    }
  }
}

/** Municipalities first, then planning regions, each by the position that the survey gives them. */
async function returnsInOrderOfReport(db: Kysely<Tables>, edition: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('return')
    .leftJoin('territory', 'territory.code', 'return.municipality')
    .leftJoin('region', 'region.code', 'return.region')
    .select('return.id')
    .where('return.edition', '=', edition)
    .orderBy('return.form')
    .orderBy('territory.position')
    .orderBy('region.position')
    .execute();
  return rows.map((row) => row.id);
}

function storedRevision(row: Selectable<Tables['revision']>): StoredRevision {
  return {
    returnId: row.return_id,
    no: row.no,
    document: readReturn(row.document),
    sha256: row.sha256,
    origin: row.origin,
    receivedAt: row.received_at,
  };
}
