import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export interface Editions {
  /** The last day for handing in returns of an edition as an ISO date, or null where none is set. */
  readonly deadline: (edition: number) => Promise<string | null>;
  /** Sets it and returns the one before; waits for other transactions that set it. */
  readonly setDeadline: (edition: number, deadline: string | null) => Promise<string | null>;
}

export function editionsIn(db: Kysely<Tables>): Editions {
  return {
    deadline: async (edition) => {
      const row = await db
        .selectFrom('edition')
        .select('deadline')
        .where('year', '=', edition)
        .executeTakeFirstOrThrow();
      return row.deadline;
    },
    setDeadline: async (edition, deadline) => {
      const before = await db
        .selectFrom('edition')
        .select('deadline')
        .where('year', '=', edition)
        .forUpdate()
        .executeTakeFirstOrThrow();
      await db.updateTable('edition').set({ deadline }).where('year', '=', edition).execute();
      return before.deadline;
    },
  };
}
