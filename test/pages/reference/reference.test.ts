// What is known of municipalities, entered by form, and where it is read afterwards.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyChain } from '../../../src/store/audit/verify-chain.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import {
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';

const RIGA = '/reference/2026/territories/LV0001000';
const facts = {
  area: '304',
  parishes: '0',
  population: '605 273',
  population_date: '01.01.2026.',
  young: '70 000',
  adults: '330 000',
  source: 'Izdomāti skaitļi',
};

let server: TestServer;
let ministry: Browser;
let colleague: Browser;

beforeAll(async () => {
  server = await startTestServer();
  ministry = await browserOf(server, await anActivePerson(server, analyst));
  colleague = await browserOf(server, await anActivePerson(server, analyst));
});
afterAll(() => server.close());

const baseIn = async (browser: Browser) =>
  /name="base" value="(\w+)"/.exec((await browser.get(RIGA)).body)?.[1] ?? '';

it('is not for coordinators', async () => {
  const other = await browserOf(server, await anActivePerson(server, coordinator));
  for (const path of ['/reference', '/reference/2026', RIGA])
    expect((await other.get(path)).statusCode).toBe(403);
});

it('has no municipality that had been merged by then, and no year without a survey', async () => {
  expect((await ministry.get('/reference/2026/territories/LV0055000')).statusCode).toBe(404);
  expect((await ministry.get('/reference/1999')).statusCode).toBe(404);
});

it.each([
  ['parts larger than the whole', { population: '10' }, 'lielākas par visu'],
  ['persons without a date', { population_date: '' }, 'uz kuru dienu'],
  ['a number that is not whole', { adults: '12,5' }, 'vesel'],
  ['no source', { source: '' }, 'Avots'],
])('stores nothing with %s', async (_what, wrong, said) => {
  const base = await baseIn(ministry);
  const answer = await ministry.post(RIGA, { base, ...facts, ...wrong, do: 'save' });
  expect(answer.statusCode).toBe(422);
  expect(textOf(answer)).toContain(said);
  expect(await server.store.profiles.of(2026)).toEqual([]);
});

it('keeps what was entered, with who changed it and what it was', async () => {
  const base = await baseIn(ministry);
  const answer = await ministry.post(RIGA, { base, ...facts, do: 'save' });
  expect(answer.statusCode).toBe(303);
  expect(await server.store.profiles.of(2026)).toMatchObject([
    { territory: 'LV0001000', population: 605_273, populationDate: '2026-01-01', adults25to64: 330_000 },
  ]);
  expect(await server.store.audit.of('territory-profile:2026-LV0001000')).toMatchObject([
    { before: null, after: { population: 605_273 } },
  ]);
  expect((await verifyChain(server.store.audit)).fault).toBeNull();
});

it('lists gaps first', async () => {
  const list = textOf(await ministry.get('/reference/2026'));
  expect(list).toContain('605');
  expect(list.indexOf('Aizkraukles novads')).toBeLessThan(list.indexOf('Rīgas valstspilsēta'));
});

it('overwrites nothing that somebody else has changed meanwhile', async () => {
  const [mine, theirs] = [await baseIn(ministry), await baseIn(colleague)];
  await colleague.post(RIGA, { base: theirs, ...facts, area: '305', do: 'save' });
  const late = await ministry.post(RIGA, { base: mine, ...facts, area: '306', do: 'save' });
  expect(late.statusCode).toBe(422);
  expect(textOf(late)).toContain('kāds tikmēr ir mainījis');
  expect(await server.store.profiles.of(2026)).toMatchObject([{ areaKm2: 305 }]);
});
