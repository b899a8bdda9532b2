// Links by which somebody without an account answers one section of one return until a day. Of the secret only a digest
// is kept; what is saved by a link is saved under its id.
import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { digestOf, newSecret } from './secret.ts';
import type { PeopleTables } from './tables.ts';

export interface NewSectionLink {
  readonly returnId: string;
  readonly section: string;
  /** The name of the colleague, as the coordinator gives it. */
  readonly name: string;
  /** Where the link goes by letter; null where the coordinator passes it on. */
  readonly email: string | null;
  readonly madeBy: string;
  /** ISO times. */
  readonly madeAt: string;
  readonly expiresAt: string;
}

export interface SectionLink extends NewSectionLink {
  readonly id: string;
  readonly revokedAt: string | null;
}

export interface SectionLinks {
  /** Makes a link to a return that is there, and returns its secret, which is kept nowhere. */
  readonly make: (link: NewSectionLink) => Promise<{ readonly link: SectionLink; readonly secret: string }>;
  /** The link of a secret for as long as it opens anything. */
  readonly find: (secret: string, now: string) => Promise<SectionLink | null>;
  /** Another secret for a link that still opens its section; the one before stops working. Null for any other. */
  readonly renew: (
    id: string,
    now: string,
  ) => Promise<{ readonly link: SectionLink; readonly secret: string } | null>;
  /** All links to a section, latest first. */
  readonly of: (returnId: string, section: string) => Promise<readonly SectionLink[]>;
  /** Ends a link to this section; null where there is none or it was ended before. */
  readonly revoke: (
    id: string,
    of: Pick<SectionLink, 'returnId' | 'section'>,
    at: string,
  ) => Promise<SectionLink | null>;
}

export function sectionLinksIn(db: Kysely<PeopleTables>): SectionLinks {
  return {
    make: async (link) => {
      const secret = newSecret();
      const row = await db
        .insertInto('section_link')
        .values({
          id: randomUUID(),
          return_id: link.returnId,
          section: link.section,
          name: link.name,
          email: link.email,
          secret_sha256: digestOf(secret),
          made_by: link.madeBy,
          made_at: link.madeAt,
          expires_at: link.expiresAt,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return { link: linkOf(row), secret };
    },
    find: async (secret, now) => {
      const row = await db
        .selectFrom('section_link')
        .selectAll()
        .where('secret_sha256', '=', digestOf(secret))
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row === undefined ? null : linkOf(row);
    },
    renew: async (id, now) => {
      const secret = newSecret();
      const row = await db
        .updateTable('section_link')
        .set({ secret_sha256: digestOf(secret) })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', now)
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : { link: linkOf(row), secret };
    },
    of: async (returnId, section) => {
      const rows = await db
        .selectFrom('section_link')
        .selectAll()
        .where('return_id', '=', returnId)
        .where('section', '=', section)
        .orderBy('made_at', 'desc')
        .execute();
      return rows.map(linkOf);
    },
    revoke: async (id, { returnId, section }, at) => {
      const row = await db
        .updateTable('section_link')
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('return_id', '=', returnId)
        .where('section', '=', section)
        .where('revoked_at', 'is', null)
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : linkOf(row);
    },
  };
}

function linkOf(row: Selectable<PeopleTables['section_link']>): SectionLink {
  return {
    id: row.id,
    returnId: row.return_id,
    section: row.section,
    name: row.name,
    email: row.email,
    madeBy: row.made_by,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}
