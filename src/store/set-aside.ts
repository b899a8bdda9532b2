// What is set aside for somebody for a short time: a workbook that was read until its answers are confirmed, a
// form that was sent after the session had ended. Only who holds the secret gets it back.
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { z } from 'zod';
import { later } from './people/moment.ts';
import { digestOf, newSecret } from './people/secret.ts';
import type { SetAsidePurpose, Tables } from './tables.ts';

const HOUR = 3_600_000;

/** How long each is kept, in milliseconds: long enough to sign in again, or to look through what was read. */
const LASTS: { readonly [purpose in SetAsidePurpose]: number } = { form: 2 * HOUR, workbook: 24 * HOUR };

export interface SetAsideKey {
  readonly purpose: SetAsidePurpose;
  /** What it belongs to, such as a return. */
  readonly subject: string;
  /** The owner; null where nobody was signed in. */
  readonly person: string | null;
}

export interface SetAside {
  /** Keeps a plain JSON value and returns the secret for it. `now` is an ISO time. */
  readonly put: (key: SetAsideKey, content: unknown, now: string) => Promise<string>;
  /**
   * What was kept under all of this, or null where there is nothing, its time is over, or it is not of the shape that
   * is asked for: an earlier version of the product may have kept it.
   */
  readonly find: <T>(key: SetAsideKey, secret: string, now: string, shape: z.ZodType<T>) => Promise<T | null>;
  readonly drop: (secret: string) => Promise<void>;
}

export function setAsideIn(db: Kysely<Tables>): SetAside {
  return {
    put: (key, content, now) => put(db, key, content, now),
    find: async (key, secret, now, shape) => {
      const row = await db
        .selectFrom('set_aside')
        .select('content')
        .where('secret_sha256', '=', digestOf(secret))
        .where('purpose', '=', key.purpose)
        .where('subject', '=', key.subject)
        .where('person', 'is not distinct from', key.person)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row === undefined ? null : (shape.safeParse(row.content).data ?? null);
    },
    drop: async (secret) => {
      await db.deleteFrom('set_aside').where('secret_sha256', '=', digestOf(secret)).execute();
    },
  };
}

async function put(
  db: Kysely<Tables>,
  { purpose, subject, person }: SetAsideKey,
  content: unknown,
  now: string,
): Promise<string> {
  await db.deleteFrom('set_aside').where('expires_at', '<=', now).execute();
  const secret = newSecret();
  await db
    .insertInto('set_aside')
    .values({
      id: randomUUID(),
      secret_sha256: digestOf(secret),
      purpose,
      subject,
      person,
      content: JSON.stringify(content),
      made_at: now,
      expires_at: later(now, LASTS[purpose]),
    })
    .execute();
  return secret;
}
