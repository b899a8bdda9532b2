import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { territories } from '../../src/survey/territories.ts';
import { fixtureReturns } from '../fixture-returns.ts';
import { arbitraryReturn } from '../survey/arbitrary-return.ts';
import { forms } from '../survey/every-question.ts';
import { describeOnBothEngines, type Place } from './engines.ts';
import { explanationOf, query, recorded, returnOf, revisionOf, withPermits } from './sample-returns.ts';

describeOnBothEngines('returns', (newPlace) => {
  let where: Place;
  let store: Store;

  beforeAll(async () => {
    where = await newPlace();
    store = await openStore(where.config);
  });

  afterAll(async () => {
    await store.close();
    await where.remove();
  });

  it('are read back unchanged, keys in the order of the form', async () => {
    for (const document of fixtureReturns()) {
      await store.returns.save(revisionOf(document));
      const found = await store.returns.find(document);
      expect(JSON.stringify(found?.document)).toBe(JSON.stringify(document));
    }
  });

  it('are read back unchanged, whatever their texts', async () => {
    const anyReturn = fc.oneof(...forms.map(arbitraryReturn));
    await fc.assert(
      fc.asyncProperty(anyReturn, async (document) => {
        await store.returns.save(revisionOf(document));
        expect((await store.returns.find(document))?.document).toEqual(document);
      }),
      { numRuns: 40 },
    );
  });

  it('are streamed in the order of the report, municipalities before regions', async () => {
    const streamed: string[] = [];
    for await (const { document } of store.returns.latest(2025)) streamed.push(document.territory);
    const municipal = territories.map(({ code }) => code).filter((code) => streamed.includes(code));
    const regional = ['KURZEME', 'LATGALE', 'RIGA', 'VIDZEME', 'ZEMGALE'].filter((code) =>
      streamed.includes(code),
    );
    expect(streamed).toEqual([...municipal, ...regional]);
    expect(municipal.length).toBeGreaterThan(40);
    expect(regional.length).toBeGreaterThan(3);
  });

  it('are streamed each in its latest revision', async () => {
    await store.returns.save(revisionOf(withPermits('LV0020000', 1001)));
    await store.returns.save(revisionOf(withPermits('LV0020000', 1002)));
    for await (const { document, returnId } of store.returns.latest(2025)) {
      if (returnId === '2025-LV0020000') expect(document.sections).toHaveProperty('permits.issued', 1002);
    }
  });

  it('keep every revision with its number, origin and time', async () => {
    const first = revisionOf(withPermits('LV0022000', 501), { origin: 'form' });
    const second = revisionOf(withPermits('LV0022000', 502), {
      origin: 'workbook',
      receivedAt: '2026-03-05T21:59:59.999Z',
    });
    const { no } = await store.returns.save(first);
    expect(await store.returns.save(second)).toEqual({
      returnId: '2025-LV0022000',
      no: no + 1,
      isNew: true,
    });
    const revisions = (await store.returns.revisions(first.document)).slice(-2);
    expect(revisions).toMatchObject([
      { no, document: first.document, origin: 'form', receivedAt: '2026-03-02T08:00:00.000Z' },
      { no: no + 1, document: second.document, origin: 'workbook', receivedAt: '2026-03-05T21:59:59.999Z' },
    ]);
  });

  it('gain no revision when the same answers are submitted again', async () => {
    const document = withPermits('LV0023000', 7);
    const first = await store.returns.save(revisionOf(document, { queries: [query] }));
    const later = { queries: [query], receivedAt: '2026-03-09T08:00:00.000Z' };
    expect(await store.returns.save(revisionOf(document, later))).toEqual({ ...first, isNew: false });
    expect((await store.returns.find(document))?.receivedAt).toBe('2026-03-02T08:00:00.000Z');
  });

  it('gain a revision when the same answers raise other queries', async () => {
    const document = withPermits('LV0024000', 7);
    const first = await store.returns.save(revisionOf(document, { queries: [query] }));
    const second = await store.returns.save(revisionOf(document, { queries: [] }));
    expect(second.no).toBe(first.no + 1);
    expect(await store.returns.queries({ ...first, document })).toHaveLength(1);
    expect(await store.returns.queries({ ...second, document })).toEqual([]);
  });

  it('carry an explanation over for as long as rule, place and value stay the same', async () => {
    const territory = 'LV0025000';
    const first = withPermits(territory, 1);
    const second = withPermits(territory, 2);
    const otherValue = { ...query, value: '152' };
    const otherRow = { ...query, place: { ...query.place, row: 3 } };
    await store.returns.save(
      revisionOf(first, {
        queries: [query],
        explanations: [explanationOf(query, 'Daļa piedalījās divreiz.')],
      }),
    );
    const saved = await store.returns.save(revisionOf(second, { queries: [otherValue, query, otherRow] }));
    expect(await store.returns.queries({ ...saved, document: second })).toEqual([
      recorded(territory, otherValue, null),
      recorded(territory, query, 'Daļa piedalījās divreiz.'),
      recorded(territory, otherRow, null),
    ]);
  });

  it('take the last of several explanations of one query, without a revision for it', async () => {
    const document = withPermits('LV0026000', 3);
    const plain = { ...query, place: { section: null, question: null, row: null, field: null }, value: null };
    const say = (text: string) =>
      revisionOf(document, { queries: [plain], explanations: [explanationOf(plain, text)] });
    const { no } = await store.returns.save(say('Viens.'));
    await store.returns.save(say('Otrs.'));
    await store.returns.save(say('Otrs.'));
    const last = await store.returns.save(say('Trešais.'));
    expect(last).toMatchObject({ no, isNew: false });
    expect(await store.returns.explanations(document)).toEqual([explanationOf(plain, 'Trešais.')]);
    expect(await store.returns.queries({ ...last, document })).toEqual([
      recorded('LV0026000', plain, 'Trešais.'),
    ]);
  });

  it('are null or empty where nothing was submitted', async () => {
    const key = { edition: 2025, form: 'municipal', territory: 'LV0055000' } as const;
    expect(await store.returns.find(key)).toBeNull();
    expect(await store.returns.revisions(key)).toEqual([]);
    expect(await store.returns.explanations(key)).toEqual([]);
  });

  it('of an unknown territory are refused by the database', async () => {
    const nowhere = { ...returnOf('LV0031000'), territory: 'LV9999999' };
    await expect(store.returns.save(revisionOf(nowhere))).rejects.toThrow(/foreign key/);
    const regionAsMunicipality = { ...returnOf('LV0031000'), territory: 'RIGA' };
    await expect(store.returns.save(revisionOf(regionAsMunicipality))).rejects.toThrow();
  });

  it('are stored completely or not at all', async () => {
    const document = withPermits('LV0027000', 77);
    const before = await store.returns.revisions(document);
    const work = store.transaction(async (holdings) => {
      await holdings.returns.save(revisionOf(document, { queries: [query] }));
      throw new Error('the process changed its mind');
    });
    await expect(work).rejects.toThrow('changed its mind');
    expect(await store.returns.revisions(document)).toEqual(before);

    const brokenQuery = { ...query, place: { ...query.place, row: 0 } };
    await expect(store.returns.save(revisionOf(document, { queries: [brokenQuery] }))).rejects.toThrow();
    expect(await store.returns.revisions(document)).toEqual(before);
  });

  it('submitted concurrently have revisions numbered without gaps', async () => {
    const documents = [...Array(12).keys()].map((issued) => withPermits('LV0028000', 600 + issued));
    const { length: before } = await store.returns.revisions(documents[0] ?? returnOf('LV0028000'));
    const saved = await Promise.all(
      documents.map((document, index) =>
        store.returns.save(
          revisionOf(document, { queries: [query], explanations: [explanationOf(query, `Nr. ${index}`)] }),
        ),
      ),
    );
    const numbers = saved.map(({ no }) => no).sort((a, b) => a - b);
    expect(numbers).toEqual(documents.map((_, index) => before + index + 1));
    for (const [index, document] of documents.entries()) {
      const revision = (await store.returns.revisions(document)).find(({ no }) => no === saved[index]?.no);
      expect(revision?.document).toEqual(document);
    }
  });

  it('with equal answers submitted concurrently are one revision', async () => {
    const document = withPermits('LV0029000', 999);
    const saved = await Promise.all([...Array(8)].map(() => store.returns.save(revisionOf(document))));
    expect(new Set(saved.map(({ no }) => no)).size).toBe(1);
    expect(saved.filter(({ isNew }) => isNew)).toHaveLength(1);
  });
});
