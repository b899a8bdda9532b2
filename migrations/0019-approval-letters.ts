import { type Kysely, sql } from 'kysely';

/**
 * What the person who does not approve a return wants changed; and the e-mail address of a colleague without an
 * account, where the link to a section goes to them by letter.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table approval_request add column note text check (note <> '')`.execute(db);
  await sql`alter table section_link add column email text check (email <> '')`.execute(db);
}
