import type { Kysely } from 'kysely';
import { type Explanation, queryKey } from '../survey/revision.ts';
import { placeColumns, placeOf } from './place-columns.ts';
import type { Tables } from './tables.ts';

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
