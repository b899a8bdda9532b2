import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { returnOf2026 } from '../survey/return-of-2026.ts';
import { describeOnBothEngines, type Place } from './engines.ts';
import { revisionOf, withPermits } from './sample-returns.ts';

const NOW = '2027-03-20T12:00:00.000Z';
const LATER = '2027-03-21T12:00:00.000Z';
const territory = 'LV0031000';

describeOnBothEngines('the snapshot of an edition that has a predecessor', (newPlace) => {
  let where: Place;
  let store: Store;
  const take = (edition: number) => store.snapshots.take(edition, NOW);

  beforeAll(async () => {
    where = await newPlace();
    store = await openStore(where.config);
    await store.returns.save(revisionOf(returnOf2026(territory)));
  });

  afterAll(async () => {
    await store.close();
    await where.remove();
  });

  it('names no earlier snapshot while the edition before has no returns', async () => {
    const { earlier, dataset } = await take(2026);
    expect(earlier).toBeNull();
    expect(Object.keys(dataset)).not.toContain('earlier');
  });

  it('names a snapshot of the edition before, taken with it under the hash that it would have alone', async () => {
    await store.returns.save(revisionOf(withPermits(territory, 1)));
    const taken = await take(2026);
    const alone = await take(2025);
    expect(taken.dataset.earlier).toEqual({ edition: 2025, snapshot: alone.sha256 });
    expect(taken.earlier).toEqual({ sha256: alone.sha256, dataset: alone.dataset });
    expect(alone).toMatchObject({ earlier: null });
    expect(await store.snapshots.read(taken.sha256)).toEqual(taken);
  });

  it('is unchanged when the edition before changes; the next snapshot differs', async () => {
    const before = await take(2026);
    await store.returns.save(revisionOf(withPermits(territory, 2)));
    const after = await take(2026);
    expect(after.sha256).not.toBe(before.sha256);
    expect(after.dataset.municipal).toEqual(before.dataset.municipal);
    expect(await store.snapshots.read(before.sha256)).toEqual(before);
  });

  it('names the published snapshot of the edition before, not later data', async () => {
    const published = await take(2025);
    await store.publications.put({ edition: 2025, snapshot: published.sha256, publishedAt: NOW });
    await store.returns.save(revisionOf(withPermits(territory, 3)));
    const { sha256, earlier } = await store.snapshots.take(2026, LATER);
    expect(earlier).toEqual({ sha256: published.sha256, dataset: published.dataset });
    await store.publications.withdraw(2025);
    const { earlier: present } = await take(2026);
    expect(present?.dataset.municipal).toEqual([withPermits(territory, 3)]);
    expect((await store.snapshots.read(sha256)).earlier?.sha256).toBe(published.sha256);
  });

  it('names no earlier snapshot when it is of one region', async () => {
    const region = await store.snapshots.takeRegion(2026, 'ZEMGALE', NOW);
    expect(region).toMatchObject({ earlier: null, dataset: { edition: 2026, region: 'ZEMGALE' } });
    expect(Object.keys(region?.dataset ?? {})).not.toContain('earlier');
  });
});
