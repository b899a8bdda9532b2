import { type Kysely, sql } from 'kysely';

/**
 * Makes the database itself refuse to change, delete or truncate rows of a table, whoever asks. The trigger
 * stands on the statement, so that it also refuses where no row would have been touched.
 */
export async function appendOnly(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`
    create or replace function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
    end $$`.execute(db);
  await sql`
    create trigger append_only before update or delete or truncate on ${sql.table(table)}
    for each statement execute function refuse_change()`.execute(db);
}
