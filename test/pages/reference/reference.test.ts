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

const upload = async (file: string | Uint8Array) => {
  const { body } = await ministry.get('/reference/2026/upload');
  const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const cookie = [...ministry.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const part = (head: string, content: string | Uint8Array) => [
    Buffer.from(`--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ];
  return server.app.inject({
    method: 'POST',
    url: '/reference/2026/upload',
    headers: { cookie, 'content-type': 'multipart/form-data; boundary=x' },
    payload: Buffer.concat([
      ...part('name="_csrf"', token),
      ...part('name="file"; filename="tabula"', file),
      Buffer.from('--x--\r\n'),
    ]),
  });
};

const csv = (adults: string) =>
  [
    'Kods,Gads,Iedzīvotāji,Iedzīvotāju skaita datums,Iedzīvotāji 25–64 gadu vecumā,Avots',
    `LV0002000,2026,80000,2026-01-01,${adults},Izdomāts`,
  ].join('\r\n');

it('shows the cell of what is wrong in a file and stores nothing', async () => {
  const answer = await upload(csv('90000'));
  expect(answer.statusCode).toBe(422);
  expect(textOf(answer)).toMatch(/C2 : Abas vecuma grupas/);
  expect(textOf(await upload('nekas'))).toContain('ne pašvaldību tabula');
  expect(await server.store.profiles.of(2026)).toHaveLength(1);
});

it('shows what a file would change, and stores it once that is confirmed', async () => {
  const read = await upload(csv('40000'));
  expect(read.statusCode).toBe(303);
  const path = String(read.headers.location);
  const preview = textOf(await ministry.get(path));
  expect(preview).toMatch(/Daugavpils valstspilsēta.*– → 40.000/);
  expect(await server.store.profiles.of(2026)).toHaveLength(1);
  expect((await colleague.get(path)).statusCode).toBe(303);
  expect((await ministry.post(`${path}/confirm`)).headers.location).toBe('/reference/2026?told=saved');
  expect(await server.store.profiles.of(2026)).toHaveLength(2);
});

it('takes back its own workbook and its own CSV without a change', async () => {
  for (const format of ['xlsx', 'csv']) {
    const { rawPayload } = await ministry.get(`/reference/2026/table.${format}`);
    const read = await upload(rawPayload);
    expect(read.statusCode, textOf(read)).toBe(303);
    expect(textOf(await ministry.get(String(read.headers.location)))).toContain('Datne neko nemaina');
  }
});
