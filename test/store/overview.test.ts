import { afterAll, beforeAll, expect, it } from 'vitest';
import { setDeadline } from '../../src/publishing/deadline.ts';
import { saveDraft } from '../../src/returns/draft.ts';
import { approve, sendBack } from '../../src/returns/review-return.ts';
import { transcribe } from '../../src/returns/transcribe.ts';
import { countsByRegion } from '../../src/review/counts-by-region.ts';
import { place } from '../../src/survey/finding.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { regionCodes, territoriesOf } from '../../src/survey/territories.ts';
import {
  at,
  type Collecting,
  handIn,
  repliesTo,
  type Sample,
  sampleReturns,
  startCollecting,
} from '../returns/collecting.ts';
import { describeOnBothEngines } from './engines.ts';
import { returnOf } from './sample-returns.ts';

const later = '2026-02-12T09:00:00.000Z';

describeOnBothEngines('the overview of an edition', (newPlace) => {
  let scene: Collecting;
  let samples: readonly Sample[];

  beforeAll(async () => {
    scene = await startCollecting(await newPlace());
    const next = sampleReturns();
    samples = [next(), next(), next(), next()];
  });
  afterAll(() => scene.end());

  const row = async (index: number) => {
    const rows = await scene.store.overview(2025);
    return rows.find(({ territory }) => territory === samples[index]?.key.territory);
  };
  const sample = (index: number) => samples[index] ?? sampleReturns()();

  it('lists every respondent in the order of the report, started or not', async () => {
    const rows = await scene.store.overview(2025);
    expect(rows.map(({ territory }) => territory)).toEqual([
      ...territoriesOf(2025).map(({ code }) => code),
      ...regionCodes,
    ]);
    expect(rows[0]).toEqual({
      edition: 2025,
      form: 'municipal',
      territory: 'LV0020000',
      region: 'ZEMGALE',
      returnId: '2025-LV0020000',
      status: 'not_started',
      answered: 0,
      sections: 13,
      revision: null,
      openQueries: 0,
      changed: null,
    });
    expect(rows.at(-1)).toMatchObject({
      form: 'regional',
      territory: 'ZEMGALE',
      region: 'ZEMGALE',
      sections: 9,
    });
  });

  it('has the progress of a draft and who saved it last', async () => {
    const { store, coordinator } = scene;
    const answers = [
      { place: place('permits', 'issued'), value: 'vēl jāprecizē' },
      { place: place('partners', 'empty'), value: 'none' },
      { place: place('coordination', 'fte'), value: '   ' },
    ];
    const { key } = sample(0);
    await saveDraft(store, { key, actor: coordinator, base: 0, sections: null, answers, at, request: null });
    expect(await row(0)).toMatchObject({
      status: 'draft',
      answered: 2,
      revision: null,
      changed: { at, by: coordinator.person },
    });
  });

  it('has the status of a return during its review', async () => {
    const { store, analyst } = scene;
    const review = { key: sample(1).key, actor: analyst, revision: 1, at: later, request: null };
    await handIn(scene, sample(1));
    expect(await row(1)).toMatchObject({ status: 'submitted', answered: 13, revision: 1, openQueries: 0 });
    await sendBack(store, { ...review, reasons: [{ place: place(null), text: 'Vēlreiz.' }] });
    expect(await row(1)).toMatchObject({
      status: 'returned',
      answered: 13,
      changed: { at: later, by: analyst.person },
    });
    await handIn(scene, sample(1), sample(1).answers, { at: later, ...repliesTo(2, 1) });
    await approve(store, review);
    expect(await row(1)).toMatchObject({ status: 'approved', answered: 13, revision: 1 });
  });

  it('counts unexplained queries, and sections left out as unanswered', async () => {
    const { store } = scene;
    const taken = await transcribe(store, flatten(returnOf('LV0034000')), at);
    const queries = taken.outcome === 'taken_over' ? taken.queries : [];
    expect(queries.length).toBeGreaterThan(0);
    const kekava = (await store.overview(2025)).find(({ territory }) => territory === 'LV0034000');
    expect(kekava).toMatchObject({
      status: 'approved',
      openQueries: queries.length,
      changed: { at, by: null },
    });

    await store.returns.explain(
      { edition: 2025, form: 'municipal', territory: 'LV0034000' },
      queries.slice(0, 1).map(({ rule, place, value }) => ({ rule, place, value, text: 'Tā ir.' })),
      at,
    );
    const explained = (await store.overview(2025)).find(({ territory }) => territory === 'LV0034000');
    expect(explained?.openQueries).toBe(queries.length - 1);

    const { answers, key } = sample(2);
    const shorter = answers.filter(({ place: { section } }) => section !== 'partners');
    await transcribe(
      store,
      { ...key, answers: [...shorter, { place: place('partners', 'empty'), value: 'left_out' }] },
      at,
    );
    expect(await row(2)).toMatchObject({ status: 'approved', answered: 12 });
  });

  it('is limited to one edition', async () => {
    const rows = await scene.store.overview(2026);
    expect(rows.every(({ status, edition }) => status === 'not_started' && edition === 2026)).toBe(true);
  });

  it('adds up by region', async () => {
    const counts = countsByRegion(await scene.store.overview(2025));
    const asked = counts.map((region) => region.asked);
    expect(asked.reduce((sum, count) => sum + count)).toBe(42 + 5);
    for (const { asked, byStatus } of counts)
      expect(Object.values(byStatus).reduce((sum, count) => sum + count)).toBe(asked);
  });
});

describeOnBothEngines('the deadline of an edition', (newPlace) => {
  it('is set by administrators and analysts alone, and the audit entry has the one before', async () => {
    const scene = await startCollecting(await newPlace());
    const { store, administrator, analyst, coordinator } = scene;
    const set = (deadline: string | null, actor = administrator) =>
      setDeadline(store, { edition: 2025, deadline, actor, at });
    expect(await store.editions.deadline(2025)).toBeNull();
    await set('2026-03-01');
    await set('2026-03-01');
    await set('2026-03-15', analyst);
    expect(await store.editions.deadline(2025)).toBe('2026-03-15');
    expect((await store.audit.of('edition:2025')).map(({ before, after }) => [before, after])).toEqual([
      [{ deadline: null }, { deadline: '2026-03-01' }],
      [{ deadline: '2026-03-01' }, { deadline: '2026-03-15' }],
    ]);
    await expect(set('2026-04-01', coordinator)).rejects.toMatchObject({ code: 'forbidden' });
    await set(null);
    expect(await store.editions.deadline(2025)).toBeNull();
    await scene.end();
  });
});
