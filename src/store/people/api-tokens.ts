// API tokens: a person's own keys for programs. A token never opens more than its person may do at that
// moment, and often less.
import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { personOf } from './people.ts';
import type { Person } from './person.ts';
import { digestOf, newSecret } from './secret.ts';
import type { PeopleTables, TokenScope } from './tables.ts';

/** The beginning of every token, so that one that was published by mistake can be recognised. */
export const TOKEN_PREFIX = 'kopskats_';

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  /** `write` includes reading. */
  readonly scope: TokenScope;
  /** The only territory or region that it opens, or null: whatever its person may open. */
  readonly territory: string | null;
  /** ISO times. */
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

export type NewApiToken = Omit<ApiToken, 'id' | 'usedAt'>;

export interface ApiTokens {
  /** Makes a token and returns its secret, which is kept nowhere else. */
  readonly make: (personId: string, token: NewApiToken) => Promise<string>;
  /** Whose token it is, where it is neither revoked nor expired and the person still active. */
  readonly find: (
    secret: string,
    now: string,
  ) => Promise<{ readonly token: ApiToken; readonly person: Person } | null>;
  /** The tokens of a person that are not revoked, latest first, expired ones included. */
  readonly of: (personId: string) => Promise<readonly ApiToken[]>;
  /** The token that was revoked; null where the person has none like this. */
  readonly revoke: (personId: string, tokenId: string, now: string) => Promise<ApiToken | null>;
}

export function apiTokensIn(db: Kysely<PeopleTables>): ApiTokens {
  return {
    make: (personId, token) => make(db, personId, token),
    find: (secret, now) => find(db, secret, now),
    of: async (personId) => {
      const rows = await db
        .selectFrom('api_token')
        .selectAll()
        .where('person', '=', personId)
        .where('revoked_at', 'is', null)
        .orderBy('made_at', 'desc')
        .execute();
      return rows.map(tokenOf);
    },
    revoke: async (personId, tokenId, now) => {
      const row = await db
        .updateTable('api_token')
        .set({ revoked_at: now })
        .where('person', '=', personId)
        .where('id', '=', tokenId)
        .where('revoked_at', 'is', null)
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : tokenOf(row);
    },
  };
}

async function make(db: Kysely<PeopleTables>, personId: string, token: NewApiToken): Promise<string> {
  const secret = `${TOKEN_PREFIX}${newSecret()}`;
  await db
    .insertInto('api_token')
    .values({
      id: randomUUID(),
      person: personId,
      name: token.name,
      secret_sha256: digestOf(secret),
      scope: token.scope,
      territory: token.territory,
      made_at: token.madeAt,
      expires_at: token.expiresAt,
    })
    .execute();
  return secret;
}

async function find(
  db: Kysely<PeopleTables>,
  secret: string,
  now: string,
): Promise<{ token: ApiToken; person: Person } | null> {
  const token = await db
    .updateTable('api_token')
    .set({ used_at: now })
    .where('secret_sha256', '=', digestOf(secret))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  if (token === undefined) return null;
  const person = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', token.person)
    .where('status', '=', 'active')
    .executeTakeFirst();
  return person === undefined ? null : { token: tokenOf(token), person: personOf(person) };
}

function tokenOf(row: Selectable<PeopleTables['api_token']>): ApiToken {
  return {
    id: row.id,
    name: row.name,
    scope: row.scope,
    territory: row.territory,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  };
}
