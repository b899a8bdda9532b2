import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserOf, textOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it('tells everybody how a municipality can organise professional support, and forms of projects lead to it', async () => {
  const visitor = await browserOf(server, await anActivePerson(server, coordinator));
  expect((await visitor.get('/projects/new')).body).toContain('href="/support-model"');
  const text = textOf(await server.app.inject('/support-model'));
  for (const said of [
    'Mācību jomu koordinatori',
    'Organizēt metodisko darbu.',
    'trīs līmeņos',
    'Vērot nodarbības',
  ])
    expect(text).toContain(said);
});
