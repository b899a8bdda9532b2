// Returns and their revisions. A return is what a respondent says about a year; each time it is handed in
// with something changed, a revision is added, and none is ever altered.
import type { Kysely } from 'kysely';
import { canonicalJson } from '../survey/canonical.ts';
import type { RecordedQuery } from '../survey/dataset.ts';
import type { Return } from '../survey/editions.ts';
import type { Explanation, NewRevision, ReturnKey } from '../survey/revision.ts';
import { sha256 } from './digest.ts';
import {
  addExplanations,
  addQueries,
  explanationsOf,
  queriesOf,
  type RaisedQuery,
  recordedQueriesOf,
} from './queries.ts';
import {
  latestRevisionOf,
  revisionsOf,
  type StoredRevision,
  standingRevisionOf,
  standingRevisionsOf,
} from './revisions.ts';
import type { Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

/** Which revision holds what was handed in, and whether it had to be added. */
export interface Saved {
  readonly returnId: string;
  readonly no: number;
  readonly isNew: boolean;
}

/** Enough of a stored revision to find what belongs to it. */
export type RevisionKey = Pick<StoredRevision, 'returnId' | 'no'> & {
  readonly document: Pick<Return, 'territory'>;
};

export interface Returns {
  /**
   * Keeps a checked return with its queries and explanations, all or nothing. Where nothing differs from the
   * latest revision, that one stands and only explanations that say something new are added.
   */
  readonly save: (revision: NewRevision) => Promise<Saved>;
  /**
   * What counts of every return of an edition: its latest revision that was not withdrawn. In the order of the report,
   * a few at a time.
   */
  readonly latest: (edition: number) => AsyncIterable<StoredRevision>;
  /** Every revision of a return, earliest first; empty where it was never handed in. */
  readonly revisions: (key: ReturnKey) => Promise<readonly StoredRevision[]>;
  /** The latest revision of a return, withdrawn or not, or null. */
  readonly find: (key: ReturnKey) => Promise<StoredRevision | null>;
  /** The latest revision of a return that was not withdrawn, or null. */
  readonly counted: (key: ReturnKey) => Promise<StoredRevision | null>;
  /** The queries of a revision with what the respondent said of them. */
  readonly queries: (of: RevisionKey) => Promise<readonly RecordedQuery[]>;
  /** The explanations of a return that stand, also those of queries that no longer arise. */
  readonly explanations: (key: ReturnKey) => Promise<readonly Explanation[]>;
  /** Adds explanations (at an ISO time) that say something new. The caller holds the return. */
  readonly explain: (key: ReturnKey, given: readonly Explanation[], at: string) => Promise<void>;
}

export function returnsIn(db: Kysely<Tables>): Returns {
  return {
    save: (revision) => inTransaction(db, (within) => save(within, revision)),
    latest: (edition) => standingRevisionsOf(db, edition),
    revisions: (key) => revisionsOf(db, returnId(key)),
    find: (key) => latestRevisionOf(db, returnId(key)),
    counted: (key) => standingRevisionOf(db, returnId(key)),
    queries: ({ returnId, no, document: { territory } }) =>
      recordedQueriesOf(db, [{ returnId, no, territory }]),
    explanations: (key) => explanationsOf(db, returnId(key)),
    explain: (key, given, at) => addExplanations(db, returnId(key), given, at),
  };
}

export function returnId({ edition, territory }: ReturnKey): string {
  return `${edition}-${territory}`;
}

async function save(db: Kysely<Tables>, revision: NewRevision): Promise<Saved> {
  const { document, queries, explanations, origin, receivedAt } = revision;
  const { edition, form, territory } = document;
  const id = returnId(document);
  await db
    .insertInto('return')
    .values({ id, edition, form, territory })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Concurrent submissions of the return wait here, so that revisions are numbered without gaps.
  await db
    .selectFrom('return')
    .select('id')
    .where('id', '=', id)
    .where('form', '=', form)
    .forUpdate()
    .executeTakeFirstOrThrow();
  await addExplanations(db, id, explanations, receivedAt);

  const latest = await latestRevisionOf(db, id);
  const digest = sha256(canonicalJson(document));
  if (latest?.sha256 === digest && areSame(queries, await queriesOf(db, id, latest.no)))
    return { returnId: id, no: latest.no, isNew: false };

  const no = (latest?.no ?? 0) + 1;
  await db
    .insertInto('revision')
    .values({
      return_id: id,
      no,
      document: JSON.stringify(document),
      sha256: digest,
      origin,
      received_at: receivedAt,
    })
    .execute();
  await addQueries(db, id, no, queries);
  return { returnId: id, no, isNew: true };
}

function areSame(some: readonly RaisedQuery[], others: readonly RaisedQuery[]): boolean {
  const essence = (queries: readonly RaisedQuery[]) =>
    canonicalJson(queries.map(({ rule, place, value, message }) => ({ rule, place, value, message })));
  return essence(some) === essence(others);
}
