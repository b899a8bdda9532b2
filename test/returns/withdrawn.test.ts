// A return that its respondent has taken back counts nowhere until it is handed in again.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { approve, reopen } from '../../src/returns/review-return.ts';
import { withdraw } from '../../src/returns/withdraw-return.ts';
import { describeOnBothEngines } from '../store/engines.ts';
import {
  at,
  type Collecting,
  handIn,
  type Sample,
  sampleReturns,
  startCollecting,
  withPermits,
} from './collecting.ts';

describeOnBothEngines('a withdrawn return', (newPlace) => {
  let scene: Collecting;
  let sample: Sample;

  beforeAll(async () => {
    scene = await startCollecting(await newPlace());
    sample = sampleReturns()();
  });
  afterAll(() => scene.end());

  const takeBack = () =>
    withdraw(scene.store, { key: sample.key, actor: scene.coordinator, at, request: null });

  /** The revisions that count: in indicators, in the snapshot of the municipality, and as last year’s answers. */
  async function counting(): Promise<readonly unknown[]> {
    const { returns, snapshots, overview } = scene.store;
    const { key } = sample;
    const latest: number[] = [];
    for await (const { no } of returns.latest(key.edition)) latest.push(no);
    const snapshot = await snapshots.takeMunicipality(key.edition, key.territory, at);
    const board = (await overview(key.edition)).find(({ territory }) => territory === key.territory);
    return [
      latest,
      snapshot?.dataset.municipal.map(({ sections }) => sections.permits) ?? null,
      (await returns.counted(key))?.no ?? null,
      board?.revision ?? null,
    ];
  }

  it('is in no data until it is handed in again, be it unchanged', async () => {
    const answers = withPermits(sample, '3');
    expect((await handIn(scene, sample, answers)).outcome).toBe('submitted');
    expect(await counting()).toEqual([[1], [{ issued: 3 }], 1, 1]);
    expect((await takeBack()).outcome).toBe('done');
    expect(await counting()).toEqual([[], null, null, null]);
    expect((await handIn(scene, sample, answers)).outcome).toBe('submitted');
    expect(await counting()).toEqual([[1], [{ issued: 3 }], 1, 1]);
  });

  it('leaves its place to what had been handed in before it', async () => {
    const review = { key: sample.key, actor: scene.analyst, at, revision: 1, request: null };
    await approve(scene.store, review);
    await reopen(scene.store, { ...review, reason: 'Kļūda.' });
    await handIn(scene, sample, withPermits(sample, '8'));
    expect(await counting()).toEqual([[2], [{ issued: 8 }], 2, 2]);
    await takeBack();
    expect(await counting()).toEqual([[1], [{ issued: 3 }], 1, 1]);
  });
});
