import { type Kysely, sql } from 'kysely';

/** Signed containers may be attached, among them those in which workbooks were handed in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table evidence drop constraint evidence_type_check`.execute(db);
  await sql`
    alter table evidence add constraint evidence_type_check
      check (type in ('pdf', 'png', 'jpeg', 'xlsx', 'asic'))`.execute(db);
}
