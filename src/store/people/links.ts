// One-time links: an invitation, or the way to a new password. Looking at one does not use it up, because
// mail programs look at links on their own; submitting its form does.
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { later } from './moment.ts';
import { personOf } from './people.ts';
import type { Person } from './person.ts';
import { digestOf, newSecret } from './secret.ts';
import type { LinkPurpose, PeopleTables } from './tables.ts';

const DAY = 86_400_000;

/** How long a link can be used, by its purpose, in milliseconds. */
export const LINK_LIFETIME_MS: { readonly [purpose in LinkPurpose]: number } = {
  invitation: 14 * DAY,
  password: DAY / 24,
};

export interface Links {
  /** Makes a link and returns its secret; earlier links of the person for the same purpose stop working. */
  readonly make: (personId: string, purpose: LinkPurpose, now: string) => Promise<string>;
  /** Whose link it is while it can be used, without using it. */
  readonly look: (secret: string, purpose: LinkPurpose, now: string) => Promise<Person | null>;
  /** Uses the link up and returns its person; null where it was used or has expired. */
  readonly use: (secret: string, purpose: LinkPurpose, now: string) => Promise<Person | null>;
}

export function linksIn(db: Kysely<PeopleTables>): Links {
  return {
    make: (personId, purpose, now) => make(db, personId, purpose, now),
    look: async (secret, purpose, now) => {
      const row = await db
        .selectFrom('one_time_link')
        .innerJoin('person', 'person.id', 'one_time_link.person')
        .selectAll('person')
        .where('secret_sha256', '=', digestOf(secret))
        .where('purpose', '=', purpose)
        .where('used_at', 'is', null)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row === undefined ? null : personOf(row);
    },
    use: async (secret, purpose, now) => {
      const row = await db
        .updateTable('one_time_link')
        .from('person')
        .whereRef('person.id', '=', 'one_time_link.person')
        .set({ used_at: now })
        .where('secret_sha256', '=', digestOf(secret))
        .where('purpose', '=', purpose)
        .where('used_at', 'is', null)
        .where('expires_at', '>', now)
        .returningAll('person')
        .executeTakeFirst();
      return row === undefined ? null : personOf(row);
    },
  };
}

async function make(
  db: Kysely<PeopleTables>,
  personId: string,
  purpose: LinkPurpose,
  now: string,
): Promise<string> {
  const secret = newSecret();
  await db
    .deleteFrom('one_time_link')
    .where('person', '=', personId)
    .where('purpose', '=', purpose)
    .execute();
  await db
    .insertInto('one_time_link')
    .values({
      id: randomUUID(),
      person: personId,
      purpose,
      secret_sha256: digestOf(secret),
      expires_at: later(now, LINK_LIFETIME_MS[purpose]),
    })
    .execute();
  return secret;
}
