import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Config } from '../../src/config.ts';
import { returnsNaming } from '../../src/projects/naming-returns.ts';
import { type Seeded, seed } from '../../src/publishing/seed.ts';
import { openDatabase, openStore } from '../../src/store/open-store.ts';
import { check } from '../../src/survey/check.ts';
import type { MunicipalReturn } from '../../src/survey/editions.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { answersOf } from '../../src/survey/form.ts';
import { knownProjects } from '../../src/survey/known-projects.ts';
import { kill, runProgram } from '../child-process.ts';
import { fixtureReturns, municipalFixtures } from '../fixture-returns.ts';
import { describeOnBothEngines, newFolder, type Place } from '../store/engines.ts';
import { withPermits } from '../store/sample-returns.ts';

const options = { edition: 2025, progress: () => {} };

/** What the fixtures of 2025 hold beside the returns. */
function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/2025', name), 'utf8'));
}

/** Every row of every table but the record of migrations, which tells when they ran. */
async function contentOf(config: Config): Promise<Record<string, unknown[]>> {
  const db = await openDatabase(config);
  try {
    const tables = (await db.introspection.getTables()).map(({ name }) => name).sort();
    const content: Record<string, unknown[]> = {};
    for (const table of tables) content[table] = await rowsOf(db as Kysely<unknown>, table);
    return content;
  } finally {
    await db.destroy();
  }
}

async function rowsOf(db: Kysely<unknown>, table: string): Promise<unknown[]> {
  const { rows } = await sql<{ row: unknown }>`
    select to_jsonb(t) as row from ${sql.table(table)} as t order by to_jsonb(t)::text`.execute(db);
  return rows.map(({ row }) => row);
}

async function seeded(config: Config) {
  const store = await openStore(config);
  try {
    return await seed(store, options);
  } finally {
    await store.close();
  }
}

describeOnBothEngines('seeding', (newPlace) => {
  let where: Place;
  let first: Seeded;
  /** What one whole run leaves. */
  let content: Record<string, unknown[]>;

  beforeAll(async () => {
    where = await newPlace();
    first = await seeded(where.config);
    content = await contentOf(where.config);
  });

  afterAll(() => where.remove());

  it('killed twice and run again has the same result as one complete run', async () => {
    const cut = await newPlace();
    for (const step of ['4', '31']) {
      const child = runProgram('seed-process', JSON.stringify(cut.config));
      let line = await child.nextLine();
      while (line !== null && line !== step) line = await child.nextLine();
      expect(line).toBe(step);
      await kill(child);
    }
    await seeded(cut.config);
    expect(await contentOf(cut.config)).toEqual(content);
    await cut.remove();
  });

  it('loads every return of the edition and changes nothing the second time', async () => {
    expect(first).toMatchObject({ returns: 46, added: 46, projects: 7 });
    expect(await seeded(where.config)).toEqual({ ...first, added: 0, projects: 0 });
    expect(await contentOf(where.config)).toEqual(content);

    const store = await openStore(where.config);
    let openQueries = 0;
    for (const document of fixtureReturns()) {
      const { territory } = document;
      const kept = await store.returns.find(document);
      expect(kept?.document, territory).toEqual(document);
      const queries = kept === null ? [] : await store.returns.queries(kept);
      // Recorded as the check raised them, and none of them explained away.
      expect(queries, territory).toEqual(
        check(flatten(document), { transcribed: true }).findings.map(({ rule, place, value, message }) => ({
          ...{ territory, rule, place, value, message },
          explanation: null,
        })),
      );
      openQueries += queries.length;
    }
    expect(openQueries).toBe(first.openQueries);
    expect(openQueries).toBeGreaterThan(0);
    const figures = await store.publishedFigures.of(2025);
    expect(figures).toHaveLength(71);
    const printed: { figures: { diagram: unknown }[] } = fixture('published-figures.json');
    expect(figures).toEqual(
      printed.figures.map((figure) => ({
        ...figure,
        diagram: typeof figure.diagram === 'number' ? figure.diagram : null,
      })),
    );
    expect(await store.profiles.of(2025)).toEqual(fixture('territory-profiles.json'));
    await store.close();
  });

  it('makes one record of each known national project, which the rows of all who take part lead to', async () => {
    const store = await openStore(where.config);
    const register = await store.projects.all();
    const named = async (title: string) => {
      const records = register.filter(({ document }) => document.basics.title === title);
      expect(records, title).toMatchObject([{ territory: null, document: { basics: { start: null } } }]);
      const [{ territories = [] } = {}] =
        records[0] === undefined ? [] : await returnsNaming(store, records[0], register);
      return territories.length;
    };
    expect(await Promise.all(knownProjects.map(({ title }) => named(title)))).toEqual([28, 24, 24, 7, 1]);
    const { dataset } = await store.snapshots.take(2025, '2026-03-03T08:00:00.000Z');
    await store.close();
    const nation = (dataset.projects ?? []).filter(({ territory }) => territory === null);
    expect(nation.map(({ document }) => document.basics.title).sort()).toEqual(
      knownProjects.map(({ title }) => title).sort(),
    );
    // The programmes that figures count are those that the returns state.
    const programmes = (returns: readonly MunicipalReturn[]) =>
      returns
        .map(({ territory, sections }) => [
          territory,
          ...(answersOf(sections.projects)?.projects ?? []).map(({ programme }) => programme),
        ])
        .sort();
    expect(programmes(dataset.municipal)).toEqual(programmes(municipalFixtures()));
  });
});

it('stops at a return that fails the check, with the file, the place and the reason', async () => {
  const fixtures = await mkdtemp(join(tmpdir(), 'kopskats-fixtures-'));
  await mkdir(join(fixtures, '2025', 'returns'), { recursive: true });
  const document = withPermits('LV0031000', -3);
  const files = {
    'edition.json': { edition: 2025, receivedAt: '2026-03-02T08:00:00.000Z' },
    'published-figures.json': { edition: 2025, figures: [] },
    'territory-profiles.json': [],
    'returns/LV0031000.json': document,
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(join(fixtures, '2025', name), JSON.stringify(content));

  const where = await newFolder();
  const store = await openStore(where.config);
  await expect(seed(store, { ...options, fixtures })).rejects.toMatchObject({
    code: 'return-refused',
    detail: expect.stringMatching(/LV0031000\.json: permits\.issued .*−3/),
  });
  await store.close();
  await where.remove();
  await rm(fixtures, { recursive: true });
});
