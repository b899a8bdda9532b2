// Queries that revisions raised, and the explanations that respondents gave for them.
import type { Kysely, Selectable } from 'kysely';
import type { RecordedQuery } from '../survey/dataset.ts';
import type { Finding } from '../survey/finding.ts';
import { type Explanation, queryKey } from '../survey/revision.ts';
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
 * its current explanation. All are read at once: a book asks for those of every return.
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

/** The explanations of a return that stand: of several for the same rule, place and value the last one. */
export async function explanationsOf(db: Kysely<Tables>, returnId: string): Promise<readonly Explanation[]> {
  const standing = await standingExplanations(db, [returnId]);
  return [...(standing.get(returnId)?.values() ?? [])];
}

/** The same for several returns, by return and by the key of the query that is explained. */
export async function standingExplanations(
  db: Kysely<Tables>,
  returnIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Explanation>>> {
  const rows = await db
    .selectFrom('explanation')
    .selectAll()
    .where('return_id', 'in', returnIds)
    .orderBy('no')
    .execute();
  const standing = new Map(returnIds.map((id) => [id, new Map<string, Explanation>()]));
  for (const row of rows) {
    const explanation = { rule: row.rule, place: placeOf(row), value: row.value, text: row.text };
    standing.get(row.return_id)?.set(queryKey(explanation), explanation);
  }
  return standing;
}

/** Adds the explanations that say something new. The caller holds the return, so that numbers do not clash. */
export async function addExplanations(
  db: Kysely<Tables>,
  returnId: string,
  given: readonly Explanation[],
  givenAt: string,
): Promise<void> {
  const standing = new Map((await explanationsOf(db, returnId)).map((one) => [queryKey(one), one.text]));
  const fresh = given.filter((one) => standing.get(queryKey(one)) !== one.text);
  if (fresh.length === 0) return;
  const { count } = await db
    .selectFrom('explanation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('return_id', '=', returnId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('explanation')
    .values(
      fresh.map(({ rule, place, value, text }, index) => ({
        return_id: returnId,
        no: count + index + 1,
        rule,
        ...placeColumns(place),
        value,
        text,
        given_at: givenAt,
      })),
    )
    .execute();
}
