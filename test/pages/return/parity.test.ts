// One way in: what is filled in on pages rests in the store just as what is handed in as a document.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserOf } from '../../browser.ts';
import { anActivePerson, startTestServer, type TestServer } from '../../server/test-server.ts';
import { fillIn, handIn, pathOf } from './fill-in.ts';
import { explanation, handedInAsDocument, resting, samples } from './parity-samples.ts';

describe('a return that is filled in on pages', () => {
  let byPage: TestServer;
  let byDocument: TestServer;

  beforeAll(async () => {
    [byPage, byDocument] = await Promise.all([startTestServer(), startTestServer()]);
  });

  afterAll(() => Promise.all([byPage.close(), byDocument.close()]));

  it.each(samples)('rests as the same document does: %s', async (_, ret, rights) => {
    const visitor = await browserOf(byPage, await anActivePerson(byPage, rights));
    await fillIn(visitor, ret, explanation);
    expect((await handIn(visitor, pathOf(ret))).headers.location).toBe(`${pathOf(ret)}/submitted`);

    const one = await resting(byPage, ret);
    const other = await handedInAsDocument(byDocument, ret, rights);
    expect(one.document).toEqual(ret);
    expect(one.sha256).toBe(other.sha256);
    expect(one.queries).toEqual(other.queries);
  });
});
