import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/open-store.ts';
import { publicationsIn } from '../../src/store/publications.ts';
import { type RenditionSource, renditionsIn } from '../../src/store/renditions.ts';
import { returnsIn } from '../../src/store/returns.ts';
import { snapshotsIn } from '../../src/store/snapshots.ts';
import type { Tables } from '../../src/store/tables.ts';
import { describeOnBothEngines, type Place } from './engines.ts';
import { returnOf, revisionOf, withPermits } from './sample-returns.ts';

const NOW = '2026-03-20T12:00:00.000Z';
const TOMORROW = '2026-03-21T13:00:00.000Z';
const version = '1.0.0';
const bytes = (text: string) => new TextEncoder().encode(text);
const files = (...names: string[]) => new Map(names.map((name) => [name, bytes(name)]));

describeOnBothEngines('files made from snapshots', (newPlace) => {
  let where: Place;
  let db: Kysely<Tables>;
  let earlier: RenditionSource;
  let present: RenditionSource;

  beforeAll(async () => {
    where = await newPlace();
    db = await openDatabase(where.config);
    const taken = async () => ({ snapshot: (await snapshotsIn(db).take(2025, NOW)).sha256, version });
    await returnsIn(db).save(revisionOf(returnOf('LV0031000')));
    earlier = await taken();
    await returnsIn(db).save(revisionOf(withPermits('LV0031000', 2)));
    present = await taken();
  });

  beforeEach(() => sql`truncate rendition, publication`.execute(db));

  afterAll(async () => {
    await db.destroy();
    await where.remove();
  });

  const kept = async () =>
    (await db.selectFrom('rendition').select(['snapshot', 'version', 'name']).orderBy('name').execute()).map(
      (row) => [row.snapshot === present.snapshot ? 'present' : 'earlier', row.version, row.name],
    );
  const publish = ({ snapshot }: RenditionSource) =>
    publicationsIn(db).put({ edition: 2025, snapshot, publishedAt: NOW });

  it('are found by snapshot, version and name, byte for byte', async () => {
    const content = Uint8Array.from([0, 255, 10, 13, 128]);
    await renditionsIn(db).put(present, new Map([['a.pdf', content]]), NOW);
    const found = await renditionsIn(db).find({ ...present, name: 'a.pdf' });
    expect([...(found ?? [])]).toEqual([...content]);
    expect(await renditionsIn(db).find({ ...present, name: 'b.pdf' })).toBeNull();
    expect(await renditionsIn(db).find({ ...earlier, name: 'a.pdf' })).toBeNull();
    expect(await renditionsIn(db).find({ ...present, version: '1.0.1', name: 'a.pdf' })).toBeNull();
  });

  it('that two instances make at the same time are stored once', async () => {
    const putting = () => renditionsIn(db).put(present, files('a.pdf', 'b.pdf'), NOW);
    await Promise.all([putting(), putting()]);
    expect(await kept()).toHaveLength(2);
  });

  it('are stored together or not at all', async () => {
    const broken = new Map([...files('a.html'), ['', bytes('a file without a name')]]);
    await expect(renditionsIn(db).put(present, broken, NOW)).rejects.toThrow(/check constraint/);
    expect(await kept()).toEqual([]);
  });

  it('are replaced by those of the same names from newer data', async () => {
    await renditionsIn(db).put(earlier, files('a.pdf', 'b.pdf'), NOW);
    await renditionsIn(db).put(present, files('a.pdf'), NOW);
    expect(await kept()).toEqual([
      ['present', version, 'a.pdf'],
      ['earlier', version, 'b.pdf'],
    ]);
  });

  it('of a publication stay, whatever is made of other data', async () => {
    await publish(earlier);
    await renditionsIn(db).put(earlier, files('a.pdf'), NOW);
    await renditionsIn(db).put(present, files('a.pdf'), NOW);
    expect((await kept()).map(([of]) => of).sort()).toEqual(['earlier', 'present']);
  });

  it('of another version are deleted a day later, when no instance of it runs any more', async () => {
    await renditionsIn(db).put({ ...present, version: '0.9.0' }, files('a.pdf', 'old.pdf'), NOW);
    await renditionsIn(db).put(present, files('a.pdf'), NOW);
    expect(await kept()).toHaveLength(3);
    await renditionsIn(db).put(present, files('b.pdf'), TOMORROW);
    expect(await kept()).toEqual([
      ['present', version, 'a.pdf'],
      ['present', version, 'b.pdf'],
    ]);
  });

  it('of an edition are deleted, except those of a given snapshot', async () => {
    await renditionsIn(db).put(earlier, files('a.pdf'), NOW);
    await renditionsIn(db).put(present, files('b.pdf'), NOW);
    await renditionsIn(db).drop(2026, null);
    expect(await kept()).toHaveLength(2);
    await renditionsIn(db).drop(2025, present.snapshot);
    expect(await kept()).toEqual([['present', version, 'b.pdf']]);
    await renditionsIn(db).drop(2025, null);
    expect(await kept()).toEqual([]);
  });
});
