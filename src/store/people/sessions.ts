// Sessions: a person in a browser, for as long as they work and never longer than a day's work.
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { earlier } from './moment.ts';
import { personOf } from './people.ts';
import type { Person } from './person.ts';
import { digestOf, newSecret } from './secret.ts';
import type { PeopleTables } from './tables.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * A session ends when nothing has happened for this long; drafts that save themselves count as something, and what
 * was typed into a form that comes later is kept. This and the next are what OWASP ASVS asks for on level 2.
 */
export const IDLE_MS = 30 * MINUTE;
/** A session ends after this long whatever happens. */
export const LIFETIME_MS = 12 * HOUR;
/** How old „last seen“ may be before a request writes it anew: reading a page should not cost a write. */
const SEEN_EVERY_MS = MINUTE;

export interface Session {
  readonly id: string;
  /** Such as „Firefox, Windows“. */
  readonly browser: string;
  /** ISO times. */
  readonly startedAt: string;
  readonly seenAt: string;
}

export interface Sessions {
  /** Starts a session and returns its secret, which is kept nowhere else. */
  readonly start: (personId: string, browser: string, now: string) => Promise<string>;
  /** Whose session it is, where it is still running and the person still active. */
  readonly find: (
    secret: string,
    now: string,
  ) => Promise<{ readonly session: Session; readonly person: Person } | null>;
  /** The running sessions of a person, latest first. */
  readonly of: (personId: string, now: string) => Promise<readonly Session[]>;
  /** Ends a session of a person and returns how many that were: 1, or 0 where there is none with this id. */
  readonly end: (personId: string, sessionId: string) => Promise<number>;
  /** Ends all sessions of a person but the one that is named, if one is, and returns how many. */
  readonly endAll: (personId: string, except: string | null) => Promise<number>;
}

export function sessionsIn(db: Kysely<PeopleTables>): Sessions {
  return {
    start: (personId, browser, now) => start(db, personId, browser, now),
    find: (secret, now) => find(db, secret, now),
    of: async (personId, now) => {
      const rows = await running(db, now)
        .selectAll('session')
        .where('session.person', '=', personId)
        .orderBy('session.seen_at', 'desc')
        .execute();
      return rows.map(sessionOf);
    },
    end: async (personId, sessionId) => {
      const ended = db.deleteFrom('session').where('person', '=', personId).where('id', '=', sessionId);
      return (await ended.returning('id').execute()).length;
    },
    endAll: async (personId, except) => {
      const all = db.deleteFrom('session').where('person', '=', personId);
      const ended = except === null ? all : all.where('id', '<>', except);
      return (await ended.returning('id').execute()).length;
    },
  };
}

async function start(
  db: Kysely<PeopleTables>,
  personId: string,
  browser: string,
  now: string,
): Promise<string> {
  await db
    .deleteFrom('session')
    .where((is) =>
      is.or([is('started_at', '<=', earlier(now, LIFETIME_MS)), is('seen_at', '<=', earlier(now, IDLE_MS))]),
    )
    .execute();
  const secret = newSecret();
  await db
    .insertInto('session')
    .values({
      id: randomUUID(),
      person: personId,
      secret_sha256: digestOf(secret),
      browser,
      started_at: now,
      seen_at: now,
    })
    .execute();
  return secret;
}

function running(db: Kysely<PeopleTables>, now: string) {
  return db
    .selectFrom('session')
    .where('session.started_at', '>', earlier(now, LIFETIME_MS))
    .where('session.seen_at', '>', earlier(now, IDLE_MS));
}

async function find(
  db: Kysely<PeopleTables>,
  secret: string,
  now: string,
): Promise<{ session: Session; person: Person } | null> {
  const row = await running(db, now)
    .innerJoin('person', 'person.id', 'session.person')
    .where('session.secret_sha256', '=', digestOf(secret))
    .where('person.status', '=', 'active')
    .selectAll('person')
    .select(['session.id as session_id', 'session.browser', 'session.started_at', 'session.seen_at'])
    .executeTakeFirst();
  if (row === undefined) return null;
  if (row.seen_at <= earlier(now, SEEN_EVERY_MS))
    await db.updateTable('session').set({ seen_at: now }).where('id', '=', row.session_id).execute();
  return { session: sessionOf({ ...row, id: row.session_id }), person: personOf(row) };
}

function sessionOf(row: Pick<PeopleTables['session'], 'id' | 'browser' | 'started_at' | 'seen_at'>): Session {
  return { id: row.id, browser: row.browser, startedAt: row.started_at, seenAt: row.seen_at };
}
