import type { Kysely, Selectable } from 'kysely';
import type { RecordedQuery } from '../survey/dataset.ts';
import type { Finding } from '../survey/finding.ts';
import { queryKey } from '../survey/revision.ts';
import { standingExplanations } from './explanations.ts';
import { placeColumns, placeOf } from './place-columns.ts';
import type { Tables } from './tables.ts';

/** A query as it was raised; its explanation is kept apart, because it may come later and outlives it. */
export type RaisedQuery = Pick<Finding, 'rule' | 'place' | 'value' | 'message'>;

interface RevisionOf {
  readonly returnId: string;
  readonly no: number;
}

/** The queries that a revision raised, in the order in which they were found. */
export async function queriesOf(
  db: Kysely<Tables>,
  returnId: string,
  revision: number,
): Promise<readonly RaisedQuery[]> {
  return (await rowsOf(db, [{ returnId, no: revision }])).map(raisedQuery);
}

/**
 * The queries of revisions of different returns, in the order of these and in which they were found, each with
 * the explanation that stands for it. All are read at once: a book asks for those of every return.
 */
export async function recordedQueriesOf(
  db: Kysely<Tables>,
  revisions: readonly (RevisionOf & { readonly territory: string })[],
): Promise<readonly RecordedQuery[]> {
  if (revisions.length === 0) return [];
  const explanations = await standingExplanations(
    db,
    revisions.map(({ returnId }) => returnId),
  );
  const rows = await rowsOf(db, revisions);
  return revisions.flatMap(({ returnId, territory }) =>
    rows
      .filter((row) => row.return_id === returnId)
      .map((row) => {
        const query = raisedQuery(row);
        const explanation = explanations.get(returnId)?.get(queryKey(query))?.text ?? null;
        return { territory, ...query, explanation };
      }),
  );
}

function rowsOf(
  db: Kysely<Tables>,
  revisions: readonly RevisionOf[],
): Promise<Selectable<Tables['query']>[]> {
  return db
    .selectFrom('query')
    .selectAll()
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('return_id', 'revision'),
        'in',
        revisions.map(({ returnId, no }) => tuple(returnId, no)),
      ),
    )
    .orderBy('no')
    .execute();
}

function raisedQuery(row: Selectable<Tables['query']>): RaisedQuery {
  return {
    rule: row.rule,
    place: placeOf(row),
    value: row.value,
    message: { lv: row.message_lv, en: row.message_en },
  };
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
