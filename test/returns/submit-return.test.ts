import { expect, it } from 'vitest';
import { checkDraft, explainQueries } from '../../src/returns/draft.ts';
import { sendBack } from '../../src/returns/review-return.ts';
import { submitReturn } from '../../src/returns/submit-return.ts';
import { place } from '../../src/survey/finding.ts';
import { flatten } from '../../src/survey/flatten.ts';
import type { ReturnKey } from '../../src/survey/revision.ts';
import { describeOnBothEngines, describeOnPostgres } from '../store/engines.ts';
import {
  at,
  type Collecting,
  draftOf,
  handIn,
  repliesTo,
  type Sample,
  sampleReturns,
  startCollecting,
  withPermits,
  withReturnEach,
} from './collecting.ts';

describeOnBothEngines('submitting a return', (newPlace) => {
  let scene: Collecting;
  let sample: Sample;
  let key: ReturnKey;
  withReturnEach(newPlace, (...given) => {
    [scene, sample] = given;
    key = sample.key;
  });

  const entriesOf = () => scene.store.audit.of(`return:2025-${key.territory}`);

  const wrong = () => withPermits(sample, 'daudz');
  const fromDraft = (draft: number, request: string | null = null) =>
    submitReturn(scene.store, {
      key,
      actor: scene.coordinator,
      origin: 'form',
      from: { draft },
      at,
      request,
    });

  it('from a draft makes a revision and sets the status to submitted', async () => {
    const { store, coordinator } = scene;
    const submitted = await fromDraft(await draftOf(scene, sample, sample.answers));
    expect(submitted).toEqual({
      outcome: 'submitted',
      returnId: `2025-${key.territory}`,
      revision: 1,
      step: {
        no: 1,
        action: 'submit',
        status: 'submitted',
        revision: 1,
        person: coordinator.person,
        at,
        reasons: [],
        certifiedBy: null,
      },
      queries: [],
    });
    expect(await store.returns.find(key)).toMatchObject({
      document: sample.document,
      origin: 'form',
      receivedAt: at,
    });
    expect((await store.steps.standing(key)).status).toBe('submitted');
  });

  it('from a draft and as a document stores the same return with the same hash', async () => {
    const { store } = scene;
    await fromDraft(await draftOf(scene, sample, withPermits(sample, ' 1 204 ')));
    const typed = await store.returns.find(key);
    const read = await store.drafts.find(key);
    expect(read?.answers).toContainEqual({ place: place('permits', 'issued'), value: ' 1 204 ' });
    const reasons = [{ place: place(null), text: 'Vēlreiz.' }];
    await sendBack(store, { key, actor: scene.analyst, revision: 1, at, request: null, reasons });
    const document = {
      ...sample.document,
      sections: { ...sample.document.sections, permits: { issued: 1204 } },
    };
    const again = await handIn(scene, sample, flatten(document).answers, repliesTo(2, 1));
    expect(again).toMatchObject({ revision: 1 });
    expect((await store.returns.find(key))?.sha256).toBe(typed?.sha256);
  });

  it('is refused with errors, and only the draft is kept', async () => {
    const { store } = scene;
    const refused = await fromDraft(await draftOf(scene, sample, wrong()));
    expect(refused).toMatchObject({ outcome: 'refused', findings: [{ level: 'error' }] });
    expect(await store.returns.find(key)).toBeNull();
    expect((await store.steps.standing(key)).status).toBe('draft');
    expect(await entriesOf()).toEqual([]);
  });

  it('requires an explanation of every query, saved before or sent along', async () => {
    const { store, coordinator: actor } = scene;
    const version = await draftOf(scene, sample, sample.unequal);
    const refused = await fromDraft(version);
    expect(refused).toMatchObject({ outcome: 'refused', findings: [{ level: 'query' }] });
    const { findings, isReady } = await checkDraft(store, key);
    expect([findings.map(({ explanation }) => explanation), isReady]).toEqual([[null], false]);

    const explanations = findings.map(({ rule, place, value }) => ({
      rule,
      place,
      value,
      text: 'Daļa piedalījās divreiz.',
    }));
    const stray = {
      rule: 'no-such-rule',
      place: place('permits'),
      value: null,
      text: 'Neviens nav jautājis.',
    };
    await explainQueries(store, { key, actor, explanations: [...explanations, stray], at });
    expect(await store.returns.explanations(key)).toEqual(explanations);
    expect(await checkDraft(store, key)).toMatchObject({ isReady: true });
    expect(await fromDraft(version)).toMatchObject({
      outcome: 'submitted',
      queries: [{ explanation: 'Daļa piedalījās divreiz.' }],
    });
  });

  it('of a draft that was saved by another person meanwhile is reported as changed and submits nothing', async () => {
    const seen = await draftOf(scene, sample, sample.answers);
    const now = await draftOf(scene, sample, withPermits(sample, '7'));
    expect(await fromDraft(seen)).toEqual({ outcome: 'changed', version: now });
    expect(await scene.store.returns.find(key)).toBeNull();
  });

  it('as a document replaces the draft, whose earlier versions are kept', async () => {
    const { store } = scene;
    await draftOf(scene, sample, [{ place: place('permits', 'issued'), value: 'vēl jāprecizē' }]);
    await handIn(scene, sample);
    const draft = await store.drafts.find(key);
    expect(draft?.version).toBe(2);
    expect(draft?.answers).toContainEqual(sample.answers.find(({ place }) => place.section === 'permits'));
  });

  it('is idempotent for a request id, and refused for another request with the same id', async () => {
    const { store } = scene;
    const first = await handIn(scene, sample, sample.unequal, { request: 'attempt-1' });
    expect(first.outcome).toBe('refused');
    const done = await handIn(scene, sample, sample.answers, { request: 'attempt-1' });
    expect(done.outcome).toBe('submitted');
    expect(
      await handIn(scene, sample, sample.answers, { request: 'attempt-1', at: '2026-02-11T09:00:00.000Z' }),
    ).toEqual(done);
    await expect(handIn(scene, sample, wrong(), { request: 'attempt-1' })).rejects.toMatchObject({
      code: 'request-reused',
    });
    expect(await store.steps.of(key)).toHaveLength(1);
    expect(await entriesOf()).toHaveLength(1);
  });

  it('is not possible while the return is under review, and neither is saving', async () => {
    const done = await handIn(scene, sample);
    const lastStep = 'step' in done ? done.step : null;
    const closed = { outcome: 'closed', status: 'submitted', lastStep, isEditionClosed: false };
    expect(await handIn(scene, sample, sample.unequal)).toEqual(closed);
    await expect(draftOf(scene, sample, sample.unequal)).rejects.toThrow('closed');
    const explanations = { key, actor: scene.coordinator, explanations: [], at };
    expect(await explainQueries(scene.store, explanations)).toEqual(closed);
  });

  it('is limited to the roles of respondents', async () => {
    for (const actor of [scene.analyst, scene.administrator])
      await expect(handIn(scene, sample, sample.answers, { actor })).rejects.toMatchObject({
        code: 'forbidden',
      });
  });
});

describeOnPostgres('one return submitted by several processes', (newPlace) => {
  it('at the same time is submitted once, and all get the same result', async () => {
    const where = await newPlace();
    const scene = await startCollecting(where);
    const sample = sampleReturns()();
    const { key } = sample;
    const others = await Promise.all([1, 2].map(() => startCollecting(where)));
    const scenes = [scene, ...others];
    const repeated = await Promise.all(
      [...Array(9).keys()].map((index) =>
        handIn({ ...scene, store: (scenes[index % 3] ?? scene).store }, sample, sample.answers, {
          request: 'double-click',
        }),
      ),
    );
    for (const one of repeated) expect(one).toEqual(repeated[0]);
    expect(await scene.store.steps.of(key)).toHaveLength(1);
    expect(await scene.store.returns.revisions(key)).toHaveLength(1);
    for (const { store } of others) await store.close();
    await scene.end();
  });
});
