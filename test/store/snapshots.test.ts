import { createHash, randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, openStore, type Store } from '../../src/store/open-store.ts';
import { snapshotsIn } from '../../src/store/snapshots.ts';
import type { Tables } from '../../src/store/tables.ts';
import { canonicalJson } from '../../src/survey/canonical.ts';
import type { Dataset } from '../../src/survey/dataset.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { checkProject } from '../../src/survey/project-document.ts';
import { describeOnBothEngines, type Place } from './engines.ts';
import { explanationOf, query, recorded, returnOf, revisionOf, withPermits } from './sample-returns.ts';

const NOW = '2026-03-20T12:00:00.000Z';

const profile = {
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

/** What the snapshot of the store below has to hold, put together by hand. */
const expected: Dataset = {
  edition: 2025,
  asOf: '2026-03-07T08:00:00.000Z',
  municipal: [withPermits('LV0023000', 5), withPermits('LV0031000', 2)],
  regional: [returnOf('KURZEME')].filter((ret) => ret.form === 'regional'),
  queries: [recorded('LV0031000', query, 'Daļa piedalījās divreiz.')],
  profiles: [profile],
};

describeOnBothEngines('snapshots', (newPlace) => {
  let where: Place;
  let store: Store;

  beforeAll(async () => {
    where = await newPlace();
    store = await openStore(where.config);
    await store.profiles.put([profile]);
    const earlier = withPermits('LV0031000', 1);
    await store.returns.save(
      revisionOf(earlier, {
        queries: [query],
        explanations: [explanationOf(query, 'Daļa piedalījās divreiz.')],
      }),
    );
    await store.returns.save(revisionOf(returnOf('KURZEME')));
    await store.returns.save(
      revisionOf(withPermits('LV0031000', 2), { queries: [query], receivedAt: '2026-03-07T08:00:00.000Z' }),
    );
    await store.returns.save(revisionOf(withPermits('LV0023000', 5)));
  });

  afterAll(async () => {
    await store.close();
    await where.remove();
  });

  it('hold the latest revisions in the order of the report, with queries, explanations and profiles', async () => {
    const { dataset } = await store.snapshots.take(2025, NOW);
    expect(dataset).toEqual(expected);
  });

  it('of one municipality hold nothing of any other, and none is taken without a return', async () => {
    const taken = await store.snapshots.takeMunicipality(2025, 'LV0031000', NOW);
    expect(taken?.dataset).toEqual({
      edition: 2025,
      territory: 'LV0031000',
      asOf: '2026-03-07T08:00:00.000Z',
      municipal: [withPermits('LV0031000', 2)],
      regional: [],
      queries: expected.queries,
      profiles: [],
    });
    expect(await store.snapshots.read(taken?.sha256 ?? '')).toEqual(taken);
    expect(await store.snapshots.takeMunicipality(2025, 'LV0030000', NOW)).toBeNull();
  });

  it('are named by the SHA-256 of their canonical JSON, the same on every engine', async () => {
    const { sha256 } = await store.snapshots.take(2025, NOW);
    expect(sha256).toBe(createHash('sha256').update(canonicalJson(expected)).digest('hex'));
  });

  it('are read back unchanged, including the order of keys', async () => {
    const taken = await store.snapshots.take(2025, NOW);
    const read = await store.snapshots.read(taken.sha256);
    expect(JSON.stringify(read)).toBe(JSON.stringify(taken));
    expect(JSON.stringify(read.dataset.municipal)).toBe(JSON.stringify(expected.municipal));
  });

  it('do not change with later data, and equal content has an equal name', async () => {
    const before = await store.snapshots.take(2025, NOW);
    await store.returns.save(revisionOf(withPermits('LV0056000', 40)));
    const after = await store.snapshots.take(2025, NOW);
    expect(after.sha256).not.toBe(before.sha256);
    expect((await store.snapshots.take(2025, '2027-01-01T00:00:00.000Z')).sha256).toBe(after.sha256);
    expect(await store.snapshots.read(before.sha256)).toEqual(before);
  });

  it('hold the projects that ran in the year, each once, and the book of a municipality also those without dates', async () => {
    const make = async (territory: string, title: string, end?: string) => {
      const basics = { title, programme: 'erasmus_other', ...(end === undefined ? {} : { end }) };
      const plan = { activities: [{ label: 'A', responsible: 'nodaļa', note: 'x' }], tasks: [{ task: 'y' }] };
      const answers = { basics, plan };
      const { sections: document } = checkProject(flatten({ sections: answers }).answers);
      if (document === null) throw new Error('The project is not right');
      const id = randomUUID();
      await store.projects.make(id, territory, { document, by: null, at: '2026-03-08T08:00:00.000Z' });
      return id;
    };
    const running = await make('LV0031000', 'Norisinās', '2025-06-30');
    const twice = await make('LV0031000', 'Tas pats', '2025-06-30');
    await make('LV0031000', 'Sen noslēdzies', '2023-12-31');
    await make('LV0023000', 'Cita pašvaldība', '2025-11-30');
    await make('LV0023000', 'Beidzies pirms gada', '2024-11-30');
    await make('LV0031000', 'Bez datumiem');
    await store.transaction(async ({ projects }) => {
      const held = await projects.hold(twice);
      if (held !== null) await projects.merge(held, running);
    });
    const taken = await store.snapshots.take(2025, NOW);
    const titles = (of: Dataset) => of.projects?.map(({ document }) => document.basics.title);
    expect(titles(taken.dataset)).toEqual(['Cita pašvaldība', 'Norisinās']);
    expect(taken.dataset.asOf).toBe('2026-03-08T08:00:00.000Z');
    expect(JSON.stringify(await store.snapshots.read(taken.sha256))).toBe(JSON.stringify(taken));
    const own = await store.snapshots.takeMunicipality(2025, 'LV0031000', NOW);
    expect(own && titles(own.dataset)).toEqual(['Bez datumiem', 'Norisinās']);
    // What is internal to a project is in no data of the report.
    expect(taken.dataset.projects?.[0]?.document.plan).toMatchObject({
      activities: [{ label: 'A', responsible: null, note: null }],
      tasks: [],
    });
  });

  it('name the hash that is unknown', async () => {
    const name = 'ab'.repeat(32);
    await expect(store.snapshots.read(name)).rejects.toMatchObject({
      code: 'unknown-snapshot',
      detail: expect.stringContaining(name),
    });
  });
});

describeOnBothEngines('a snapshot', (newPlace) => {
  let where: Place;
  let db: Kysely<Tables>;

  beforeAll(async () => {
    where = await newPlace();
    db = await openDatabase(where.config);
  });

  afterAll(async () => {
    await db.destroy();
    await where.remove();
  });

  const row = { edition: 2025, as_of: NOW, created_at: NOW };

  it('cannot be stored under another hash', async () => {
    const wrong = { ...row, sha256: 'cd'.repeat(32), content: '{"ā":1}' };
    await expect(db.insertInto('snapshot').values(wrong).execute()).rejects.toThrow(/check constraint/);
  });

  it('that was altered with the constraint disabled is not read', async () => {
    await sql`alter table snapshot drop constraint snapshot_check`.execute(db);
    await db
      .insertInto('snapshot')
      .values({ ...row, sha256: 'cd'.repeat(32), content: '{}' })
      .execute();
    await expect(snapshotsIn(db).read('cd'.repeat(32))).rejects.toThrow('does not hold what its name says');
  });

  it('requires returns and a known edition', async () => {
    await expect(snapshotsIn(db).take(2025, NOW)).rejects.toMatchObject({ code: 'no-returns' });
    await expect(snapshotsIn(db).take(1999, NOW)).rejects.toMatchObject({ code: 'unknown-edition' });
  });
});
