import { expect, it } from 'vitest';
import { conversationOf } from '../../src/returns/conversation.ts';
import { reasonsToAddress, returnHistory } from '../../src/returns/history.ts';
import { approve, reopen, sendBack } from '../../src/returns/review-return.ts';
import { transcribe } from '../../src/returns/transcribe.ts';
import { verifyChain } from '../../src/store/audit/verify-chain.ts';
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

const reasons = [
  { place: place('participants', 'activities', 2, 'participants'), text: 'Vai te nav cilvēkstundas?' },
  { place: place('permits'), text: '  Skaits atšķiras no reģistra.\r\n ' },
];

describeOnBothEngines('reviewing a return', (newPlace) => {
  let scene: Collecting;
  let sample: Sample;
  let key: ReturnKey;
  withReturnEach(newPlace, (...given) => {
    [scene, sample] = given;
    key = sample.key;
  });

  const entriesOf = () => scene.store.audit.of(`return:2025-${key.territory}`);

  const review = (more: object = {}) => ({
    key,
    actor: scene.analyst,
    revision: 1,
    at,
    request: null,
    ...more,
  });

  it('sends it back with remarks that are shown at their questions until it is submitted again', async () => {
    const { store, analyst, coordinator } = scene;
    await handIn(scene, sample);
    expect(await reasonsToAddress(store, key)).toBeNull();
    const sent = await sendBack(store, { ...review(), reasons });
    expect(sent).toMatchObject({
      outcome: 'done',
      step: { no: 2, status: 'returned', person: analyst.person },
    });
    expect((await reasonsToAddress(store, key))?.reasons).toEqual([
      reasons[0],
      { place: place('permits'), text: 'Skaits atšķiras no reģistra.' },
    ]);
    await draftOf(scene, sample, withPermits(sample, '8'));
    await handIn(scene, sample, withPermits(sample, '8'), repliesTo(2, 1));
    expect(await reasonsToAddress(store, key)).toBeNull();
    expect(await approve(store, review({ revision: 2 }))).toMatchObject({ outcome: 'done' });
    expect(await returnHistory(store, key)).toMatchObject([
      { action: 'submit', status: 'submitted', revision: 1, person: coordinator.person, origin: 'api' },
      { action: 'send_back', status: 'returned', revision: 1, reasons: [{}, {}] },
      { action: 'submit', status: 'submitted', revision: 2 },
      { action: 'approve', status: 'approved', revision: 2, person: analyst.person, reasons: [] },
    ]);
  });

  it('may approve answers that were sent back and submitted again unchanged', async () => {
    const { store } = scene;
    await handIn(scene, sample);
    await sendBack(store, { ...review(), reasons });
    const again = await handIn(scene, sample, sample.answers, repliesTo(2, 1, 2));
    expect(again).toMatchObject({ outcome: 'submitted', revision: 1, step: { no: 3 } });
    expect(await approve(store, review())).toMatchObject({ outcome: 'done', step: { revision: 1 } });
  });

  it('refuses resubmission while a remark has neither a changed answer nor a reply, and names it', async () => {
    const { store } = scene;
    await handIn(scene, sample);
    await sendBack(store, { ...review(), reasons });
    const left = (answers = sample.answers, replies = {}) =>
      handIn(scene, sample, answers, replies).then((one) =>
        one.outcome === 'refused'
          ? one.findings.map(({ rule, place: at }) => [rule, at.section])
          : one.outcome,
      );
    expect(await left()).toEqual([
      ['remark-open', 'participants'],
      ['remark-open', 'permits'],
    ]);
    expect(await left(withPermits(sample, '8'))).toEqual([['remark-open', 'participants']]);
    expect(await left(sample.answers, { replies: [{ step: 2, no: 1, text: ' ' }] })).toHaveLength(2);
    expect(await left(withPermits(sample, '8'), repliesTo(2, 1))).toBe('submitted');

    // A second return does not bring back what was answered, nor hide what was not.
    await sendBack(store, {
      ...review({ revision: 2 }),
      reasons: [{ place: place(null), text: 'Vēlreiz.' }],
    });
    const states = (await conversationOf(store, key)).map(({ id, state }) => [id, state]);
    expect(states).toEqual([
      ['remark-2-1', 'replied'],
      ['remark-2-2', 'changed'],
      ['remark-4-1', 'open'],
    ]);
  });

  it('requires reasons to send back or reopen, at places of the form', async () => {
    const { store } = scene;
    await handIn(scene, sample);
    const blank = { place: place('permits'), text: ' \n' };
    expect(await sendBack(store, { ...review(), reasons: [blank] })).toEqual({ outcome: 'unreasoned' });
    const nowhere = { place: place('permits', 'no_such_question'), text: 'Kāpēc?' };
    await expect(sendBack(store, { ...review(), reasons: [nowhere] })).rejects.toMatchObject({
      code: 'bad-request',
    });
    await approve(store, review());
    expect(await reopen(store, { ...review(), reason: '' })).toEqual({ outcome: 'unreasoned' });
    expect((await store.steps.standing(key)).status).toBe('approved');
  });

  it('reopens an approved return with a reason, as one that was sent back', async () => {
    const { store, coordinator } = scene;
    await handIn(scene, sample);
    await approve(store, review());
    await reopen(store, { ...review(), reason: 'Pašvaldība atrada kļūdu.' });
    expect(await reasonsToAddress(store, key)).toMatchObject({
      action: 'reopen',
      status: 'returned',
      reasons: [{ place: place(null), text: 'Pašvaldība atrada kļūdu.' }],
    });
    await draftOf(scene, sample, sample.answers);
    const again = await handIn(scene, sample, sample.answers, repliesTo(3, 1));
    expect(again).toMatchObject({ outcome: 'submitted', step: { no: 4 } });
    const told = (await store.messages.inState('queued')).filter(
      ({ returnId, person }) => returnId === `2025-${key.territory}` && person === coordinator.person,
    );
    expect(told.map(({ kind, person }) => [kind, person])).toEqual([
      ['receipt', coordinator.person],
      ['approved', coordinator.person],
      ['returned', coordinator.person],
      ['receipt', coordinator.person],
    ]);
  });

  it('applies only to the revision that the reviewer saw', async () => {
    const { store } = scene;
    await handIn(scene, sample);
    await sendBack(store, { ...review(), reasons });
    await handIn(scene, sample, withPermits(sample, '8'), repliesTo(2, 1));
    expect(await approve(store, review())).toEqual({ outcome: 'changed', revision: 2 });
  });

  it('is refused in any other status, with the step that came first', async () => {
    const { store, analyst, otherAnalyst } = scene;
    expect(await approve(store, review())).toEqual({
      outcome: 'closed',
      status: 'not_started',
      lastStep: null,
      isEditionClosed: false,
    });
    await handIn(scene, sample);
    await approve(store, review());
    expect(await sendBack(store, { ...review({ actor: otherAnalyst }), reasons })).toMatchObject({
      outcome: 'closed',
      status: 'approved',
      lastStep: { action: 'approve', person: analyst.person },
    });
  });

  it('is limited to analysts', async () => {
    const { store, coordinator, administrator } = scene;
    await handIn(scene, sample);
    for (const actor of [coordinator, administrator])
      await expect(approve(store, review({ actor }))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('writes an audit entry for every step, with ids of people only', async () => {
    const { store, analyst, coordinator } = scene;
    await handIn(scene, sample);
    await sendBack(store, { ...review(), reasons });
    const entries = await entriesOf();
    const sha256 = (await store.returns.find(key))?.sha256;
    expect(entries).toMatchObject([
      {
        person: coordinator.person,
        action: 'return.submit',
        before: { status: 'not_started', revision: null },
        after: { status: 'submitted', revision: 1, sha256, origin: 'api' },
      },
      {
        person: analyst.person,
        action: 'return.send_back',
        before: { status: 'submitted', revision: 1 },
        after: { status: 'returned', revision: 1, reasons: [{ place: reasons[0]?.place }, {}] },
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain('@');
    expect(await verifyChain(store.audit)).toMatchObject({ fault: null });
  });

  it('of a transcribed return begins with the transcribed answers', async () => {
    const { store } = scene;
    expect(await transcribe(store, flatten(sample.document), at)).toMatchObject({
      outcome: 'taken_over',
      isNew: true,
    });
    expect(await store.steps.of(key)).toMatchObject([
      { action: 'transcribe', status: 'approved', person: null, revision: 1 },
    ]);
    expect(await transcribe(store, flatten(sample.document), at)).toMatchObject({ isNew: false });
    const mended = { ...key, answers: withPermits(sample, '33') };
    expect(await transcribe(store, mended, at)).toMatchObject({ outcome: 'taken_over', isNew: true });

    await reopen(store, { ...review({ revision: 2 }), reason: 'Jāprecizē atļauju skaits.' });
    const draft = await store.drafts.find(key);
    expect(draft?.answers).toContainEqual({ place: place('permits', 'issued'), value: 33 });
    expect(await transcribe(store, flatten(sample.document), at)).toMatchObject({ outcome: 'left_alone' });
    expect((await store.steps.standing(key)).status).toBe('returned');
  });
});

describeOnPostgres('several reviewers in several processes', (newPlace) => {
  it('have one consistent result under concurrent actions', async () => {
    const where = await newPlace();
    const scene = await startCollecting(where);
    const sample = sampleReturns()();
    const { key } = sample;
    const scenes = [scene, await startCollecting(where), await startCollecting(where)];
    await handIn(scene, sample);
    const base = { key, revision: 1, at };
    const doing = await Promise.all(
      scenes.flatMap(({ store, analyst, otherAnalyst }, index) => [
        approve(store, { ...base, actor: analyst, request: `approve-${index}` }),
        approve(store, { ...base, actor: analyst, request: `approve-${index}` }),
        sendBack(store, { ...base, actor: otherAnalyst, request: `back-${index}`, reasons }),
        sendBack(store, { ...base, actor: otherAnalyst, request: null, reasons }),
      ]),
    );
    const steps = await scene.store.steps.of(key);
    expect(steps.map(({ no }) => no)).toEqual([1, 2]);
    const done = doing.flatMap((one) => (one.outcome === 'done' ? [one.step] : []));
    expect(done.length).toBeGreaterThan(0);
    for (const step of done) expect(step).toEqual(steps[1]);
    for (const one of doing) expect(['done', 'closed']).toContain(one.outcome);
    expect(await verifyChain(scene.store.audit)).toMatchObject({ entries: 2, fault: null });
    const told = (await scene.store.messages.inState('queued')).filter(({ kind }) => kind !== 'receipt');
    expect(told).toHaveLength(scenes.length);
    for (const { store } of scenes.slice(1)) await store.close();
    await scene.end();
  });
});
