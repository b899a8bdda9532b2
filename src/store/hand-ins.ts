// Who has handed in what, without the returns themselves: enough for lists and counts.
import type { Kysely } from 'kysely';
import type { FormId } from '../survey/form.ts';
import type { Origin } from '../survey/revision.ts';
import type { Tables } from './tables.ts';

/** The latest revision of a return, from outside. */
export interface HandIn {
  readonly form: FormId;
  /** ATVK or region code. */
  readonly territory: string;
  /** Number of the latest revision, from 1. */
  readonly revision: number;
  readonly origin: Origin;
  /** ISO time. */
  readonly receivedAt: string;
}

export interface HandIns {
  /** The returns of an edition that were handed in, in no order. */
  readonly of: (edition: number) => Promise<readonly HandIn[]>;
}

export function handInsIn(db: Kysely<Tables>): HandIns {
  return {
    of: (edition) =>
      db
        .selectFrom('return')
        .innerJoin('revision', 'revision.return_id', 'return.id')
        .distinctOn('return.id')
        .select(['return.form', 'return.territory', 'revision.no as revision'])
        .select(['revision.origin', 'revision.received_at as receivedAt'])
        .where('return.edition', '=', edition)
        .orderBy('return.id')
        .orderBy('revision.no', 'desc')
        .execute(),
  };
}
