// One way in: what is filled in on pages rests in the store just as what is handed in as a document.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minimalReturn } from '../../../scripts/workbook-cases/base-workbook.ts';
import { submitReturn } from '../../../src/collect/submit-return.ts';
import type { Rights } from '../../../src/store/people/person.ts';
import { check } from '../../../src/survey/check.ts';
import type { Return } from '../../../src/survey/editions.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { browserOf } from '../browser.ts';
import { anActivePerson, coordinator, type Door, officer, openDoor } from '../open-door.ts';
import { fillIn, handIn, pathOf } from './fill-in.ts';

const explanation = 'Pārbaudīts, skaitlis ir pareizs.';

const samples: readonly (readonly [string, Return, Rights])[] = [
  ['a minimal return', minimalReturn('LV0020000'), coordinator],
  ['a typical return', returnOf('LV0031000'), { ...coordinator, territories: ['LV0031000'] }],
  ['the largest return, that of Rīga', riga(), { ...coordinator, territories: ['LV0001000'] }],
  ['the return of a planning region', returnOf('ZEMGALE'), officer],
];

/** Its print leaves out good practice, and a respondent has to say why. */
function riga(): Return {
  const printed = returnOf('LV0001000');
  // The same return with one section empty for a reason that the form offers.
  return {
    ...printed,
    sections: { ...printed.sections, good_practice: { empty: 'not_available' } },
  } as Return;
}

describe('a return that is filled in on pages', () => {
  let byPage: Door;
  let byDocument: Door;

  beforeAll(async () => {
    [byPage, byDocument] = await Promise.all([openDoor(), openDoor()]);
  });

  afterAll(() => Promise.all([byPage.close(), byDocument.close()]));

  it.each(samples)('rests as the same document does: %s', async (_, ret, rights) => {
    const visitor = await browserOf(byPage, await anActivePerson(byPage, rights));
    await fillIn(visitor, ret, explanation);
    expect((await handIn(visitor, pathOf(ret))).headers.location).toBe(`${pathOf(ret)}/submitted`);

    const author = await anActivePerson(byDocument, rights);
    const submission = flatten(ret);
    const handedIn = await submitReturn(byDocument.store, {
      key: ret,
      actor: { person: author.id, role: author.role },
      origin: 'api',
      from: { submission },
      explanations: check(submission).findings.map((finding) => ({ ...finding, text: explanation })),
      at: byDocument.now(),
      request: null,
    });
    expect(handedIn.outcome).toBe('submitted');

    const [one, other] = await Promise.all([
      byPage.store.returns.find(ret),
      byDocument.store.returns.find(ret),
    ]);
    expect(one?.document).toEqual(ret);
    expect(one?.sha256).toBe(other?.sha256);
    if (one === null || other === null) throw new Error('A return is not there');
    expect(await byPage.store.returns.queries(one)).toEqual(await byDocument.store.returns.queries(other));
  });
});
