import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrations } from '../../migrations/register.ts';
import { openDatabase } from '../../src/store/open-store.ts';
import { publishedFiguresIn } from '../../src/store/published-figures.ts';
import { returnsIn } from '../../src/store/returns.ts';
import { snapshotsIn } from '../../src/store/snapshots.ts';
import type { Tables } from '../../src/store/tables.ts';
import { territoryProfilesIn } from '../../src/store/territory-profiles.ts';
import { territories } from '../../src/survey/territories.ts';
import { describeOnBothEngines, type Place } from './engines.ts';
import { explanationOf, query, revisionOf, withPermits } from './sample-returns.ts';

describeOnBothEngines('the tables', (newPlace) => {
  let where: Place;
  let db: Kysely<Tables>;

  beforeAll(async () => {
    where = await newPlace();
    db = await openDatabase(where.config);
    const explanations = [explanationOf(query, 'Daļa piedalījās divreiz.')];
    await returnsIn(db).save(revisionOf(withPermits('LV0031000', 1), { queries: [query], explanations }));
    await snapshotsIn(db).take(2025, '2026-03-20T12:00:00.000Z');
  });

  afterAll(async () => {
    await db.destroy();
    await where.remove();
  });

  it.each(['revision', 'query', 'explanation', 'snapshot'])(
    'let nobody change, delete or truncate rows of %s',
    async (table) => {
      const name = sql.table(table);
      const rows = () => sql`select to_jsonb(t) as row from ${name} as t`.execute(db);
      const before = await rows();
      expect(before.rows).not.toEqual([]);
      const key = sql.ref(table === 'snapshot' ? 'sha256' : 'return_id');
      const refusal = `rows of ${table} are only ever added`;
      await expect(sql`update ${name} set ${key} = ${key}`.execute(db)).rejects.toThrow(refusal);
      await expect(sql`delete from ${name}`.execute(db)).rejects.toThrow(refusal);
      await expect(sql`truncate ${name} cascade`.execute(db)).rejects.toThrow(/are only ever added/);
      expect((await rows()).rows).toEqual(before.rows);
    },
  );

  it('return large integers, fractions, dates and times unchanged', async () => {
    const { rows } = await sql`
      select 9007199254740991::bigint as big, -42::bigint as negative, 1603.25::numeric as fraction,
        count(*) as count, '2025-06-30'::date as day, '0001-01-01'::date as first_day,
        '2025-06-30 23:59:59.999+03'::timestamptz as time, '2026-01-01 00:00:00+05:30'::timestamptz as odd,
        true as yes, null::bigint as nothing, '{"b": [1.5, "ā"], "a": null}'::jsonb as json`.execute(db);
    expect(rows).toEqual([
      {
        big: 9007199254740991,
        negative: -42,
        fraction: 1603.25,
        count: 1,
        day: '2025-06-30',
        first_day: '0001-01-01',
        time: '2025-06-30T20:59:59.999Z',
        odd: '2025-12-31T18:30:00.000Z',
        yes: true,
        nothing: null,
        json: { a: null, b: [1.5, 'ā'] },
      },
    ]);
  });

  it('refuse to round a number that cannot be held exactly', async () => {
    await expect(sql`select 9007199254740993::bigint`.execute(db)).rejects.toThrow('too large');
  });

  it('hold every territory with its region and successor', async () => {
    const rows = await db.selectFrom('territory').selectAll().orderBy('position').execute();
    expect(rows.map(({ code }) => code)).toEqual(territories.map(({ code }) => code));
    expect(rows.find(({ code }) => code === 'LV0055000')).toMatchObject({
      name: 'Varakļānu novads',
      valid_to: '2025-06-30',
      merged_into: 'LV0038000',
    });
  });

  it('record every migration that has run', async () => {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(migrations));
  });

  it('keep the latest profile of each territory and year', async () => {
    const profiles = territoryProfilesIn(db);
    const full = {
      territory: 'LV0030000',
      year: 2025,
      areaKm2: 1603.25,
      parishes: 16,
      population: 33666,
      populationDate: '2024-01-01',
      youngPeople13to24: 4048,
      adults25to64: 17300,
      source: 'Jelgavas novads skaitļos',
    };
    const unknown = {
      ...full,
      territory: 'LV0023000',
      areaKm2: null,
      parishes: null,
      population: null,
      populationDate: null,
      youngPeople13to24: null,
      adults25to64: null,
    };
    await profiles.put([
      { ...full, adults25to64: 1 },
      { ...full, year: 2024 },
    ]);
    await profiles.put([full, unknown]);
    await profiles.put([]);
    expect(await profiles.of(2025)).toEqual([unknown, full]);
    expect(await profiles.of(2023)).toEqual([]);
    await expect(profiles.put([{ ...full, adults25to64: 33_666 }])).rejects.toThrow(/check constraint/);
  });

  it('keep published figures in their printed order and replace them as a whole', async () => {
    const figures = publishedFiguresIn(db);
    const first = {
      id: 'd5.with_data',
      diagram: 5,
      labelLv: 'ar datiem',
      value: 26,
      unit: 'municipalities',
      note: '',
    };
    const second = { ...first, id: 'd1.separate', diagram: null, value: null, note: 'skaitļa nav' };
    await figures.put(2025, [second, first, { ...first, id: 'd5.gone' }]);
    await figures.put(2025, [first, second]);
    expect(await figures.of(2025)).toEqual([first, second]);
    await figures.put(2025, []);
    expect(await figures.of(2025)).toEqual([]);
  });
});
