// How often something that can be guessed was tried lately. It is counted in the database, so that several
// instances count together.
import { type Kysely, sql } from 'kysely';
import { earlier } from './moment.ts';
import { digestOf } from './secret.ts';
import type { PeopleTables } from './tables.ts';

export const ATTEMPT_WINDOW_MS = 15 * 60_000;

/** What is counted, such as an account or an address, and how many attempts it has in the window. */
export interface Budget {
  readonly key: string;
  readonly limit: number;
}

export interface Attempts {
  /**
   * Counts one attempt against each budget in turn and says whether all had room. It stops at the first that
   * has none, so that whoever is refused by a narrow budget cannot use up a wide one that others share. An
   * attempt is written before it is counted: those made at the same moment cannot slip through together.
   */
  readonly take: (budgets: readonly Budget[], now: string) => Promise<boolean>;
  /** Forgets the attempts under a key after a successful one. */
  readonly forget: (key: string) => Promise<void>;
}

export function attemptsIn(db: Kysely<PeopleTables>): Attempts {
  return {
    take: async (budgets, now) => {
      await db.deleteFrom('attempt').where('made_at', '<=', earlier(now, ATTEMPT_WINDOW_MS)).execute();
      for (const budget of budgets) if (!(await hasRoom(db, budget, now))) return false;
      return true;
    },
    forget: async (key) => {
      await db.deleteFrom('attempt').where('key_sha256', '=', digestOf(key)).execute();
    },
  };
}

async function hasRoom(db: Kysely<PeopleTables>, { key, limit }: Budget, now: string): Promise<boolean> {
  const digest = digestOf(key);
  // Beyond the limit nothing more is written, so that not even a flood makes the counting slow.
  await sql`
    insert into attempt (key_sha256, made_at)
    select ${digest}, ${now}
    where (select count(*) from attempt where key_sha256 = ${digest}) <= ${limit}`.execute(db);
  const { count } = await db
    .selectFrom('attempt')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('key_sha256', '=', digest)
    .executeTakeFirstOrThrow();
  return count <= limit;
}
