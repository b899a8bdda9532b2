// Messages that wait to be sent, put here in the transaction of what they tell of. Each goes out once; only where
// a sender dies between sending one and saying so does it go out again, under the same Message-ID.
import { type Kysely, type Selectable, sql } from 'kysely';
import type { ReturnKey } from '../survey/revision.ts';
import { isRegionCode } from '../survey/territories.ts';
import type { MessageKind, MessageState } from './collecting-tables.ts';
import type { Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

export interface NewMessage {
  /** Id of the person who gets it. */
  readonly person: string;
  readonly kind: MessageKind;
  readonly edition: number | null;
  readonly returnId: string | null;
  /** The same for what must reach the person once only. */
  readonly dedupe: string;
  /** ISO time. */
  readonly queuedAt: string;
}

export interface Message extends NewMessage {
  readonly id: number;
  readonly state: MessageState;
  /** How often it was claimed. */
  readonly attempts: number;
  readonly claimedAt: string | null;
  readonly sentAt: string | null;
  /** When somebody last asked that it be tried again. */
  readonly retriedAt: string | null;
  /** Why it could not be sent. */
  readonly failure: string | null;
}

export interface Messages {
  /** Queues a message; false where one with the same `dedupe` is here already, in whatever state. */
  readonly queue: (message: NewMessage) => Promise<boolean>;
  /**
   * Takes the longest waiting messages that are due, for sending; several senders never get the same one. One
   * that failed is due after a pause; one whose sender has not been heard of for `CLAIM_MINUTES` is due again.
   */
  readonly claim: (limit: number, now: string) => Promise<readonly Message[]>;
  readonly sent: (id: number, at: string) => Promise<void>;
  /** A message that certainly did not leave: to be tried again, or given up. */
  readonly failed: (id: number, failure: string, again: boolean) => Promise<void>;
  /** Queues a message anew that was given up; as it was before, or null where none was. */
  readonly retry: (id: number, at: string) => Promise<Message | null>;
  /** Which of these dedupe keys messages have already, in whatever state. */
  readonly known: (dedupes: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Messages by state, earliest first. */
  readonly inState: (state: MessageState) => Promise<readonly Message[]>;
  /** Ids of the active people who answer for a return as a whole. */
  readonly recipients: (of: Pick<ReturnKey, 'form' | 'territory'>) => Promise<readonly string[]>;
  /** Ids of the active analysts of the ministry. */
  readonly analysts: () => Promise<readonly string[]>;
}

/** How long to wait after the first, second, … failed attempt, in minutes; the last pause holds for all further. */
export const PAUSE_MINUTES = [1, 5, 30, 120, 360] as const;

/** After so long a sender that has said nothing is taken for dead; no attempt to send lasts this long. */
export const CLAIM_MINUTES = 15;

export function messagesIn(db: Kysely<Tables>): Messages {
  return {
    queue: (message) => queue(db, message),
    claim: (limit, now) => claim(db, limit, now),
    sent: async (id, at) => {
      await claimed(db, id).set({ state: 'sent', sent_at: at, failure: null }).execute();
    },
    failed: async (id, failure, again) => {
      await claimed(db, id)
        .set({ state: again ? 'queued' : 'failed', failure })
        .execute();
    },
    retry: (id, at) => inTransaction(db, (within) => retry(within, id, at)),
    known: async (dedupes) => {
      const rows = await db
        .selectFrom('message')
        .select('dedupe')
        .where('dedupe', '=', sql<string>`any(${dedupes})`)
        .execute();
      return new Set(rows.map(({ dedupe }) => dedupe));
    },
    inState: async (state) =>
      (await db.selectFrom('message').selectAll().where('state', '=', state).orderBy('id').execute()).map(
        messageOf,
      ),
    recipients: (of) => recipients(db, of),
    analysts: async () => {
      const people = activePeople(db).where('role', '=', 'analyst');
      return (await people.execute()).map(({ id }) => id);
    },
  };
}

async function queue(db: Kysely<Tables>, message: NewMessage): Promise<boolean> {
  const { person, kind, edition, returnId, dedupe, queuedAt } = message;
  const added = await db
    .insertInto('message')
    .values({ person, kind, edition, return_id: returnId, dedupe, queued_at: queuedAt })
    .onConflict((conflict) => conflict.column('dedupe').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

async function claim(db: Kysely<Tables>, limit: number, now: string): Promise<readonly Message[]> {
  const rows = await db
    .with('next', (queued) =>
      queued
        .selectFrom('message')
        .select('id')
        .where('state', 'in', ['queued', 'claimed'])
        .where((row) =>
          row.or([row('claimed_at', 'is', null), row(dueAgain, '<=', sql<string>`${now}::timestamptz`)]),
        )
        .orderBy('id')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('message')
    .from('next')
    .whereRef('message.id', '=', 'next.id')
    .set((row) => ({ state: 'claimed', claimed_at: now, attempts: row('attempts', '+', 1) }))
    .returningAll('message')
    .execute();
  return rows.map(messageOf).sort((one, other) => one.id - other.id);
}

/** When a message that was claimed before may be claimed again. */
const dueAgain = sql<string>`claimed_at + interval '1 minute' * case state
  when 'claimed' then ${CLAIM_MINUTES}::integer
  else (${sql.lit(`{${PAUSE_MINUTES.join()}}`)}::integer[])[least(attempts, ${PAUSE_MINUTES.length}::integer)]
end`;

function claimed(db: Kysely<Tables>, id: number) {
  return db.updateTable('message').where('id', '=', id).where('state', '=', 'claimed');
}

async function retry(db: Kysely<Tables>, id: number, at: string): Promise<Message | null> {
  const given = await db
    .selectFrom('message')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .forUpdate()
    .executeTakeFirst();
  if (given === undefined) return null;
  await db
    .updateTable('message')
    .where('id', '=', id)
    .set({ state: 'queued', attempts: 0, claimed_at: null, failure: null, retried_at: at })
    .execute();
  return messageOf(given);
}

async function recipients(
  db: Kysely<Tables>,
  { form, territory }: Pick<ReturnKey, 'form' | 'territory'>,
): Promise<readonly string[]> {
  const active = activePeople(db);
  const people =
    form === 'regional' && isRegionCode(territory)
      ? active.where('role', '=', 'region_officer').where('region', '=', territory)
      : active
          .where('role', '=', 'coordinator')
          .where('sections', 'is', null)
          .where(sql<boolean>`${territory} = any(territories)`);
  return (await people.execute()).map(({ id }) => id);
}

function activePeople(db: Kysely<Tables>) {
  return db.selectFrom('person').select('id').where('status', '=', 'active').orderBy('id');
}

function messageOf(row: Selectable<Tables['message']>): Message {
  return {
    id: row.id,
    person: row.person,
    kind: row.kind,
    edition: row.edition,
    returnId: row.return_id,
    dedupe: row.dedupe,
    state: row.state,
    attempts: row.attempts,
    queuedAt: row.queued_at,
    claimedAt: row.claimed_at,
    sentAt: row.sent_at,
    retriedAt: row.retried_at,
    failure: row.failure,
  };
}
