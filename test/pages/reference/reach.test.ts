// Where a number that is entered on the page of a municipality is read afterwards, and where it must not be.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishEdition } from '../../../src/publishing/publish-edition.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { readPdf, textOf as textOfNode } from '../../report/pdf/read-pdf.ts';
import { anActivePerson, analyst, startTestServer, type TestServer } from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';

const page = '/reference/2025/territories/LV0020000';
const REGION = '/regions/ZEMGALE/2025';

let server: TestServer;
let ministry: Browser;
let person: string;

beforeAll(async () => {
  server = await startTestServer();
  const someone = await anActivePerson(server, analyst);
  person = someone.id;
  ministry = await browserOf(server, someone);
  // 509 participants.
  await transcribe(server.store, flatten(returnOf('LV0020000')), server.now());
});
afterAll(() => server.close());

async function enter(adults: string) {
  const base = /name="base" value="(\w+)"/.exec((await ministry.get(page)).body)?.[1] ?? '';
  const facts = { population: '90000', population_date: '2025-01-01', adults, source: 'Izdomāti skaitļi' };
  expect((await ministry.post(page, { base, ...facts, do: 'save' })).statusCode).toBe(303);
}

const region = async () => textOf(await ministry.get(REGION)).replaceAll(/\s/g, ' ');

it('reaches the page of the region and the profile', async () => {
  expect(await region()).toContain('Iedzīvotāju skaits šajā vecumā');
  await enter('50900');
  expect(await region()).toContain('Aizkraukles novadā tas ir 10,0.');
  const profile = await ministry.get('/returns/2025/LV0020000/profile.pdf');
  expect(profile.statusCode).toBe(200);
  const pages = await readPdf(profile.rawPayload);
  const text = pages.map(({ tree }) => textOfNode(tree)).join(' ');
  expect(text.replaceAll(/\s/g, ' ')).toContain('25–64 gadus veci 50 900');
});

it('does not reach what is published', async () => {
  const snapshot = await server.store.snapshots.take(2025, server.now());
  const actor = { person, role: 'analyst' } as const;
  await publishEdition(server.store, { edition: 2025, snapshot: snapshot.sha256, actor, at: server.now() });
  const before = await region();
  await enter('25450');
  expect(await region()).toBe(before);
});
