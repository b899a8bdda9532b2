import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { type App, serverLimits } from '../../src/server/parts.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { describeOnPostgres, type Place } from '../store/engines.ts';
import { type Line, openLine } from '../store/line.ts';
import { testConfig } from './test-server.ts';

describeOnPostgres('the service while its database is unreachable', (newPlace) => {
  let where: Place;
  let line: Line;
  let store: Store;
  let app: App;

  beforeAll(async () => {
    where = await newPlace();
    line = await openLine(where.config.databaseUrl ?? '');
    store = await openStore({ ...where.config, databaseUrl: line.url });
    const clock = () => new Date().toISOString();
    app = await buildApp({ store, config: testConfig, clock, mailer: null, log: null, limits: serverLimits });
  });

  afterAll(async () => {
    line.close();
    await app.close();
    await store.close();
    await where.remove();
  });

  const statusOf = async (url: string) => (await app.inject(url)).statusCode;

  it('answers 503 and is ready again once the database is back', async () => {
    expect([await statusOf('/health/ready'), await statusOf('/sign-in')]).toEqual([200, 200]);

    // In the middle of a transaction, where nobody waits for an answer of the server's.
    const work = store.transaction(async ({ audit }) => {
      await audit.head();
      line.cut();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await audit.head();
    });
    await expect(work).rejects.toMatchObject({ code: 'store-unreachable' });

    expect([await statusOf('/health/live'), await statusOf('/health/ready')]).toEqual([200, 503]);
    const page = await app.inject('/sign-in');
    expect(page.statusCode).toBe(503);
    expect(page.body).toContain('Sistēma šobrīd nav pieejama');
    const headers = { authorization: 'Bearer kopskats_any' };
    const answer = await app.inject({ url: '/api/v1/editions', headers });
    expect([answer.statusCode, answer.json().type]).toEqual([503, 'urn:kopskats:problem:unavailable']);

    line.mend();
    expect([await statusOf('/health/ready'), await statusOf('/sign-in')]).toEqual([200, 200]);
  });

  it('answers the readiness check within its time limit when the database does not respond', async () => {
    line.silence();
    expect(await statusOf('/health/ready')).toBe(503);
    line.mend();
    expect(await statusOf('/health/ready')).toBe(200);
  });
});
