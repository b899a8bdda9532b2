import { afterAll, beforeAll, expect, it } from 'vitest';
import { submit } from '../../src/returns/submit.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { Return } from '../../src/survey/editions.ts';
import { flatten } from '../../src/survey/flatten.ts';
import type { Explanation, Origin } from '../../src/survey/revision.ts';
import { describeOnBothEngines, type Place } from '../store/engines.ts';
import { returnOf } from '../store/sample-returns.ts';

const receivedAt = '2026-03-02T08:00:00.000Z';

/** Jēkabpils novads, whose return raises no query, with something else in its place. */
function changed(sections: object, identity: object = {}): unknown {
  const document = returnOf('LV0031000');
  return { ...document, ...identity, sections: { ...document.sections, ...sections } };
}

/** Participants whose sum is not their total: it raises one query. */
const unequal = {
  participants: {
    counted: 'yes',
    total: 151,
    certainty: 'exact',
    activities: [
      { label: 'Kursi', events: 3, participants: 100, certainty: 'exact' },
      { label: 'Lekcijas', events: 1, participants: 40, certainty: 'exact' },
    ],
    reason_not_counted: null,
    description: 'Kursi un lekcijas visa gada garumā.',
  },
};

describeOnBothEngines('a submitted return', (newPlace) => {
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

  const handIn = (document: unknown, origin: Origin = 'api', explanations: readonly Explanation[] = []) =>
    submit(store, { submission: flatten(document), origin, receivedAt, explanations });

  const kept = async (territory: string) =>
    (await store.returns.revisions({ edition: 2025, form: 'municipal', territory })).length;

  it('without errors or queries is accepted and stored unchanged', async () => {
    const document = returnOf('LV0031000');
    const submitted = await handIn(document);
    expect(submitted).toEqual({
      accepted: true,
      returnId: '2025-LV0031000',
      revision: 1,
      isNew: true,
      queries: [],
    });
    expect((await store.returns.find(document))?.document).toEqual(document);
    expect(await handIn(document)).toMatchObject({ revision: 1, isNew: false });
  });

  it.each([
    ['a code that is not in the list', { coordination: { ...section('coordination'), model: 'best' } }, {}],
    ['a negative count', { permits: { issued: -1 } }, {}],
    ['a section left out', { partners: undefined }, {}],
    [
      '2 MB of text in one field',
      { coordination: { ...section('coordination'), description: 'a'.repeat(2e6) } },
      {},
    ],
    ['an edition that does not exist', {}, { edition: 2019 }],
    ['a territory that does not exist', {}, { territory: 'LV9999999' }],
    ['a territory that has merged into another', {}, { territory: 'LV0055000' }],
  ])('with %s is refused as a whole, and nothing of it is kept', async (_, sections, identity) => {
    const before = await kept('LV0031000');
    const submitted = await handIn(changed(sections, identity), 'form');
    expect(submitted.accepted).toBe(false);
    const findings = submitted.accepted ? [] : submitted.findings;
    expect(findings.filter(({ level }) => level === 'error')).not.toEqual([]);
    expect(await kept('LV0031000')).toBe(before);
    expect(await kept('LV0055000')).toBe(0);
  });

  it('with a query is refused until the query is explained; the explanation is kept', async () => {
    const before = await kept('LV0031000');
    const refused = await handIn(changed(unequal));
    expect(refused.accepted).toBe(false);
    const queries = refused.accepted ? [] : refused.findings;
    expect(queries.map(({ rule, level }) => [rule, level])).toEqual([
      ['total-differs-from-activities', 'query'],
    ]);

    const explanations = queries.map(({ rule, place, value }) => ({ rule, place, value, text: ' \n' }));
    expect((await handIn(changed(unequal), 'api', explanations)).accepted).toBe(false);
    expect(await kept('LV0031000')).toBe(before);

    const said = explanations.map((one) => ({ ...one, text: ' 11 cilvēki piedalījās ārpus pasākumiem. ' }));
    const other = { ...said[0], rule: 'another-rule', text: 'Neviens nav jautājis.' } as Explanation;
    expect(await handIn(changed(unequal), 'api', [...said, other])).toMatchObject({
      accepted: true,
      revision: before + 1,
      queries: [{ explanation: '11 cilvēki piedalījās ārpus pasākumiem.' }],
    });
    const again = changed({ ...unequal, permits: { issued: 33 } });
    expect(await handIn(again)).toMatchObject({
      accepted: true,
      revision: before + 2,
      queries: [{ explanation: '11 cilvēki piedalījās ārpus pasākumiem.' }],
    });
    expect(await store.returns.explanations(returnOf('LV0031000'))).toHaveLength(1);
  });

  it('as a transcript is accepted with its queries open', async () => {
    const submitted = await handIn(returnOf('LV0034000'), 'transcript');
    expect(submitted).toMatchObject({ accepted: true, revision: 1 });
    const queries = submitted.accepted ? submitted.queries : [];
    expect(queries.map(({ rule }) => rule)).toContain('permits-number-in-text');
    expect(queries.every(({ explanation }) => explanation === null)).toBe(true);
  });

  it('for another territory than the channel was opened for is refused', async () => {
    const expected = { edition: 2025, form: 'municipal', territory: 'LV0023000' } as const;
    const submission = flatten(returnOf('LV0031000'));
    const submitted = await submit(store, { submission, origin: 'workbook', receivedAt, expected });
    expect(submitted.accepted).toBe(false);
  });

  it('submitted concurrently is stored once each, in order', async () => {
    const documents = [1, 2, 3, 4, 5, 6].map((issued) => ({
      ...(returnOf('LV0023000') as object),
      sections: { ...returnOf('LV0023000').sections, permits: { issued } },
    }));
    const submitted = await Promise.all(documents.map((document) => handIn(document, 'transcript')));
    const numbers = submitted.map((one) => (one.accepted ? one.revision : 0)).sort((a, b) => a - b);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

function section(id: string): object {
  const sections: { readonly [id: string]: object } = (returnOf('LV0031000') as Return).sections;
  return sections[id] ?? {};
}
