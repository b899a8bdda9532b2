import type { Kysely } from 'kysely';
import type { RecordedQuery } from '../survey/dataset.ts';
import type { Finding } from '../survey/finding.ts';
import { queryKey } from '../survey/revision.ts';
import { explanationsOf } from './explanations.ts';
import { placeColumns, placeOf } from './place-columns.ts';
import type { Tables } from './tables.ts';

/** A query as it was raised; its explanation is kept apart, because it may come later and outlives it. */
export type RaisedQuery = Pick<Finding, 'rule' | 'place' | 'value' | 'message'>;

/** The queries that a revision raised, in the order in which they were found. */
export async function queriesOf(
  db: Kysely<Tables>,
  returnId: string,
  revision: number,
): Promise<readonly RaisedQuery[]> {
  const rows = await db
    .selectFrom('query')
    .selectAll()
    .where('return_id', '=', returnId)
    .where('revision', '=', revision)
    .orderBy('no')
    .execute();
  return rows.map((row) => ({
    rule: row.rule,
    place: placeOf(row),
    value: row.value,
    message: { lv: row.message_lv, en: row.message_en },
  }));
}

/** The same queries, each with the explanation that stands for it. */
export async function recordedQueriesOf(
  db: Kysely<Tables>,
  { returnId, territory, no }: { readonly returnId: string; readonly territory: string; readonly no: number },
): Promise<readonly RecordedQuery[]> {
  const standing = new Map((await explanationsOf(db, returnId)).map((one) => [queryKey(one), one.text]));
  const raised = await queriesOf(db, returnId, no);
  return raised.map((query) => ({
    territory,
    ...query,
    explanation: standing.get(queryKey(query)) ?? null,
  }));
}

export async function addQueries(
  db: Kysely<Tables>,
  returnId: string,
  revision: number,
  queries: readonly RaisedQuery[],
): Promise<void> {
  if (queries.length === 0) return;
  await db
    .insertInto('query')
    .values(
      queries.map(({ rule, place, value, message }, index) => ({
        return_id: returnId,
        revision,
        no: index + 1,
        rule,
        ...placeColumns(place),
        value,
        message_lv: message.lv,
        message_en: message.en,
      })),
    )
    .execute();
}
