// A database as the first pipeline left it: the tables of the first three migrations, the returns of 2025 and a
// snapshot, put in by plain SQL, for what stores them today may have moved on.
import { createHash } from 'node:crypto';
import { Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import { migrations } from '../../migrations/register.ts';
import type { Config } from '../../src/config.ts';
import { openPglite } from '../../src/store/engine-pglite.ts';
import { openPostgres } from '../../src/store/engine-postgres.ts';
import { canonicalJson } from '../../src/survey/canonical.ts';
import type { Return } from '../../src/survey/editions.ts';
import { regionCodes, regions, territories } from '../../src/survey/territories.ts';
import { fixtureReturns } from '../fixture-returns.ts';

export const firstTables = [
  'edition',
  'region',
  'territory',
  'territory_profile',
  'published_figure',
  'return',
  'revision',
  'query',
  'explanation',
  'snapshot',
];

const receivedAt = '2026-03-02T08:00:00.000Z';

export async function openRaw({ databaseUrl, dataFolder }: Config): Promise<Kysely<unknown>> {
  const pool = databaseUrl === null ? await openPglite(dataFolder) : await openPostgres(databaseUrl);
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}

/** Makes that database. Some returns have two revisions, some queries, and one query is explained. */
export async function makeFirstDatabase(db: Kysely<unknown>): Promise<void> {
  const first = Object.fromEntries(Object.entries(migrations).slice(0, 3));
  const migrator = new Migrator({ db, provider: { getMigrations: async () => first } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;

  await sql`insert into edition (year) values (2025)`.execute(db);
  for (const [index, code] of regionCodes.entries()) {
    const { name, authority, abbreviation } = regions[code];
    await sql`
      insert into region (code, name, authority, abbreviation, position)
      values (${code}, ${name}, ${authority}, ${abbreviation}, ${index + 1})`.execute(db);
  }
  // Those that have merged come last, for they refer to the municipality that took them over.
  for (const { code, iso, name, authority, kind, region, to, into } of territories.toSorted(
    (one, other) => Number(one.to !== null) - Number(other.to !== null),
  ))
    await sql`
      insert into territory (code, iso, name, authority, kind, region, position, valid_to, merged_into)
      values (${code}, ${iso}, ${name}, ${authority}, ${kind}, ${region},
        ${territories.findIndex((one) => one.code === code) + 1}, ${to}, ${into})`.execute(db);
  await sql`
    insert into territory_profile (territory, year, population, source)
    values ('LV0030000', 2025, 33666, 'Jelgavas novads skaitļos')`.execute(db);
  await sql`
    insert into published_figure (edition, id, position, diagram, label_lv, value, unit, note)
    values (2025, 'd5.with_data', 1, 5, 'ar datiem', 26, 'municipalities', '')`.execute(db);

  for (const [index, document] of fixtureReturns().entries()) {
    const { edition, form, territory } = document;
    const id = `${edition}-${territory}`;
    await sql`
      insert into "return" (id, edition, form, territory) values (${id}, ${edition}, ${form}, ${territory})`.execute(
      db,
    );
    await addRevision(db, id, 1, document);
    if (index % 10 === 0) await addRevision(db, id, 2, withoutGoodPractice(document));
    if (index % 5 === 0)
      await sql`
        insert into query (return_id, revision, no, rule, section, question, value, message_lv, message_en)
        values (${id}, 1, 1, 'permits-number-in-text', 'permits', 'issued', '74', 'Cits skaits.', 'Another.')`.execute(
        db,
      );
  }
  await sql`
    insert into explanation (return_id, no, rule, section, question, value, text, given_at)
    values ('2025-LV0001000', 1, 'permits-number-in-text', 'permits', 'issued', '74', 'Tā ir.', ${receivedAt})`.execute(
    db,
  );
  await sql`
    insert into snapshot (sha256, edition, as_of, content, created_at)
    values (${digest('{"edition":2025}')}, 2025, ${receivedAt}, '{"edition":2025}', ${receivedAt})`.execute(
    db,
  );
}

async function addRevision(db: Kysely<unknown>, id: string, no: number, document: object): Promise<void> {
  await sql`
    insert into revision (return_id, no, document, sha256, origin, received_at)
    values (${id}, ${no}, ${JSON.stringify(document)}, ${digest(canonicalJson(document))}, 'transcript',
      ${receivedAt})`.execute(db);
}

function withoutGoodPractice(document: Return): object {
  return { ...document, sections: { ...document.sections, good_practice: { empty: 'none' } } };
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
