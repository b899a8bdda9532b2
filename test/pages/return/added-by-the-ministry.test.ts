// Answers that the ministry set in a return taken over from print, on the pages where the return is read.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { anActivePerson, analyst, startTestServer, type TestServer } from '../../server/test-server.ts';
import { municipal } from '../../survey/rules/changed-fixture.ts';

const code = 'LV0001000';
let server: TestServer;
let reader: Browser;

beforeAll(async () => {
  server = await startTestServer();
  await transcribe(server.store, flatten(municipal(code)), server.now());
  reader = await browserOf(server, await anActivePerson(server, analyst));
});

afterAll(() => server.close());

it.each(['review', 'sections/projects'])('are marked on %s', async (page) => {
  const added = municipal(code).transcription?.added.filter(({ section }) => section === 'projects') ?? [];
  expect(added.length).toBeGreaterThan(0);
  const said = textOf(await reader.get(`/returns/2025/${code}/${page}`));
  expect(said.split('Pievienojusi ministrija').length - 1).toBeGreaterThanOrEqual(added.length);
});
