import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { regionSummarySchema } from '../../../src/api/region-summary-schema.ts';
import { publishEdition } from '../../../src/publishing/publish-edition.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Client, clientOf, problemIn } from '../../api/client.ts';
import { browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  officer,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf, withPermits } from '../../store/sample-returns.ts';

const elsewhere = { role: 'coordinator', territories: ['LV0024000'], region: null } as const;
const summary = (code: string, format = 'json', edition = 2025) =>
  `/regions/${code}/summary?edition=${edition}&format=${format}`;

describe('the summary of a planning region', () => {
  let server: TestServer;
  let ofRegion: Client;
  let ofAnalyst: Client;
  let bound: Client;

  beforeAll(async () => {
    server = await startTestServer();
    for (const code of ['LV0020000', 'LV0028000', 'ZEMGALE', 'LV0024000'])
      await transcribe(server.store, flatten(returnOf(code)), server.now());
    ofRegion = await clientOf(server, officer);
    ofAnalyst = await clientOf(server, analyst);
    bound = await clientOf(server, analyst, { territory: 'LATGALE' });
  });

  afterAll(() => server.close());

  it('is there for officers of the region before publication, of the region alone', async () => {
    const answer = await ofRegion.get(summary('ZEMGALE'));
    expect(answer.statusCode).toBe(200);
    const told = regionSummarySchema.parse(answer.json());
    expect(told.totals.participants).toMatchObject({
      national: null,
      region: { population: { asked: 6, answered: 2 } },
    });
    expect(told.indicators.every(({ population }) => population.national === null)).toBe(true);
    expect(answer.body).not.toContain('LV0024000');
    const whole = (await ofAnalyst.get(summary('ZEMGALE'))).json();
    expect(whole.totals.participants.national.population.asked).toBe(42);
  });

  it('does not exist for anyone else before publication, just as one that cannot exist', async () => {
    const others = [
      ...(await Promise.all([coordinator, elsewhere].map((rights) => clientOf(server, rights)))).map(
        (client) => [client, 'ZEMGALE'] as const,
      ),
      [ofRegion, 'LATGALE'] as const,
      [bound, 'ZEMGALE'] as const,
    ];
    const plain = (body: string) => body.replace(/urn:kopskats:request:[\w-]+/, '');
    const never = await ofRegion.get(summary('NOWHERE'));
    for (const [client, code] of others) {
      for (const format of ['json', 'csv', 'xlsx', 'pdf']) {
        const answer = await client.get(summary(code, format), { 'if-none-match': '*' });
        expect(answer.statusCode).toBe(404);
        expect(problemIn(answer)).toBe('not-found');
        expect(answer.headers.etag).toBeUndefined();
        expect(plain(answer.body)).toBe(plain(never.body));
      }
    }
  });

  it('is not listed or shown in a browser to those who may not see it', async () => {
    const visitor = await browserOf(server, await anActivePerson(server, elsewhere));
    expect(textOf(await visitor.get('/regions'))).not.toContain('plānošanas reģions');
    expect((await visitor.get('/regions/LATGALE/2025')).statusCode).toBe(404);
    expect((await visitor.get('/regions/LATGALE/2025/summary/csv')).statusCode).toBe(404);
    const own = await browserOf(server, await anActivePerson(server, officer));
    expect(textOf(await own.get('/regions'))).toContain('Zemgales plānošanas reģions');
    expect(textOf(await own.get('/regions'))).not.toContain('Latgales plānošanas reģions');
    const page = await own.get('/regions/ZEMGALE/2025');
    expect(textOf(page)).toContain('Aizkraukles novads jā 509');
    expect(textOf(page)).toContain(
      'bet nav saņemts no Bauskas, Jelgavas un Jēkabpils novada, kā arī Jelgavas valstspilsētas.',
    );
    expect(page.body).toMatch(
      /<svg[^>]* role="img" aria-label="Deviņas diagrammas ar joslām\. Vērtības reģionā: /,
    );
    expect(page.body).not.toContain('Latvija');
  });

  it('does not change by a bit for a region when somebody else hands in', async () => {
    const before = await ofRegion.get(summary('ZEMGALE'));
    await transcribe(server.store, flatten(withPermits('LV0024000', 4)), server.now());
    await transcribe(server.store, flatten(returnOf('LV0001000')), server.now());
    const after = await ofRegion.get(summary('ZEMGALE'));
    expect(after.headers.etag).toBe(before.headers.etag);
    expect(after.body).toBe(before.body);
    const known = { 'if-none-match': String(before.headers.etag) };
    const again = await ofRegion.get(summary('ZEMGALE'), known);
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await ofRegion.get(summary('ZEMGALE', 'csv'), known)).statusCode).toBe(200);
  });

  it('is open to everyone once the edition is published, as it was then, until that is taken back', async () => {
    const person = await anActivePerson(server, administrator);
    const publisher = await browserOf(server, person);
    await publisher.get('/editions/2025/publication');
    const { sha256 } = await server.store.snapshots.take(2025, server.now());
    expect((await publisher.post('/editions/2025/publication', { snapshot: sha256 })).statusCode).toBe(303);
    const reader = await clientOf(server, elsewhere);
    const published = await reader.get(summary('ZEMGALE'));
    expect(published.json()).toMatchObject({
      snapshot: sha256,
      totals: { permits: { national: { population: { asked: 42 } } } },
    });
    await transcribe(server.store, flatten(withPermits('LV0020000', 99)), server.now());
    expect(
      (await reader.get(summary('ZEMGALE'), { 'if-none-match': String(published.headers.etag) })).statusCode,
    ).toBe(304);
    expect((await bound.get(summary('ZEMGALE'))).body).toBe(published.body);
    const preferred = { accept: 'application/json;q=0.5, text/csv' };
    const asked = await reader.get('/regions/ZEMGALE/summary?edition=2025', preferred);
    expect(asked.headers['content-type']).toMatch(/^text\/csv/);
    expect((await reader.get(summary('ZEMGALE', 'json'), preferred)).body).toBe(published.body);
    expect((await server.store.audit.of('edition:2025')).at(-1)).toMatchObject({
      action: 'edition.publish',
      person: person.id,
      before: { snapshot: null },
      after: { snapshot: sha256 },
    });
    expect((await publisher.post('/editions/2025/publication/withdraw')).statusCode).toBe(303);
    expect((await reader.get(summary('ZEMGALE'))).statusCode).toBe(404);
  });

  it('is published by analysts and administrators alone, and never from the data of one region', async () => {
    const order = { edition: 2025, snapshot: null, at: server.now() };
    const forbidden = publishEdition(server.store, {
      ...order,
      actor: { person: 'p', role: 'region_officer' },
    });
    await expect(forbidden).rejects.toMatchObject({ code: 'forbidden' });
    const part = await server.store.snapshots.takeRegion(2025, 'ZEMGALE', server.now());
    const publishing = publishEdition(server.store, {
      ...order,
      snapshot: part?.sha256 ?? '',
      actor: { person: 'p', role: 'analyst' },
    });
    await expect(publishing).rejects.toMatchObject({ code: 'unknown-snapshot' });
    expect(await server.store.publications.of(2025)).toBeNull();
  });
});
