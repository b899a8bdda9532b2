// An edition that is closed takes answers from those alone who were given more time or asked to correct.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extendDeadline, setEditionState } from '../../src/editions/edition-life.ts';
import { saveDraft } from '../../src/returns/draft.ts';
import { sendBack } from '../../src/returns/review-return.ts';
import { withdraw } from '../../src/returns/withdraw-return.ts';
import { place } from '../../src/survey/finding.ts';
import { describeOnBothEngines } from '../store/engines.ts';
import { at, type Collecting, handIn, type Sample, sampleReturns, startCollecting } from './collecting.ts';

describeOnBothEngines('a closed edition', (newPlace) => {
  const next = sampleReturns();
  let scene: Collecting;
  const setState = (state: 'open' | 'closed') =>
    setEditionState(scene.store, { edition: 2025, state, actor: scene.analyst, at });
  const save = async ({ key, answers }: Sample, when = at) => {
    const base = (await scene.store.drafts.find(key))?.version ?? 0;
    const given = { key, actor: scene.coordinator, base, sections: null, answers, at: when, request: null };
    return (await saveDraft(scene.store, given)).outcome;
  };

  beforeAll(async () => {
    scene = await startCollecting(await newPlace());
  });
  afterAll(() => scene.end());

  it('takes no draft and no return, and none is taken back, until it is opened again', async () => {
    const [late, handedIn] = [next(), next()];
    expect((await handIn(scene, handedIn)).outcome).toBe('submitted');
    await setState('closed');
    expect(await save(late)).toBe('closed');
    expect(await handIn(scene, late)).toMatchObject({ outcome: 'closed', isEditionClosed: true });
    const taken = { key: handedIn.key, actor: scene.coordinator, at, request: null };
    expect((await withdraw(scene.store, taken)).outcome).toBe('closed');
    await setState('open');
    expect(await save(late)).toBe('saved');
  });

  it('lets whoever the ministry asked correct a return and hand it in', async () => {
    const sample = next();
    await handIn(scene, sample);
    await setState('closed');
    const reasons = [{ place: place('permits'), text: 'Kāpēc?' }];
    const revision = (await scene.store.returns.find(sample.key))?.no ?? 1;
    await sendBack(scene.store, {
      key: sample.key,
      actor: scene.analyst,
      revision,
      at,
      request: null,
      reasons,
    });
    expect(await save(sample)).toBe('saved');
    await setState('open');
  });

  it('lets whoever was given more time fill in and hand in, until that day is over in Latvia', async () => {
    const sample = next();
    await setState('closed');
    const { edition, territory } = sample.key;
    const extension = { edition, territory, reason: 'Koordinatora maiņa', actor: scene.analyst, at };
    await extendDeadline(scene.store, { ...extension, deadline: '2026-02-20' });
    expect(await save(sample, '2026-02-20T21:59:00.000Z')).toBe('saved');
    expect(await save(sample, '2026-02-20T22:01:00.000Z')).toBe('closed');
    expect((await handIn(scene, sample)).outcome).toBe('submitted');
    await extendDeadline(scene.store, { ...extension, deadline: null });
    expect(await save(next())).toBe('closed');
    await setState('open');
  });

  it('is closed and opened by analysts and administrators alone', async () => {
    const closing = { edition: 2025, state: 'closed', at } as const;
    await expect(
      setEditionState(scene.store, { ...closing, actor: scene.coordinator }),
    ).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
