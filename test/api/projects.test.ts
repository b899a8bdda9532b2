import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putProject } from '../../src/projects/save-project.ts';
import { digital } from '../projects/sample-project.ts';
import { analyst, coordinator, startTestServer, type TestServer } from '../server/test-server.ts';
import { type Client, clientOf } from './client.ts';

describe('projects through the API', () => {
  let server: TestServer;
  let keeper: Client;
  const id = '00000000-0000-4000-8000-000000000001';

  beforeAll(async () => {
    server = await startTestServer();
    keeper = await clientOf(server, coordinator);
    const made = await putProject(server.store, {
      ...{ id, territory: 'LV0020000', answers: digital, by: null, at: server.now() },
    });
    if (made.outcome !== 'saved') throw new Error(made.outcome);
  });

  afterAll(() => server.close());

  it('are listed and read by those whose business they are, with an entity tag', async () => {
    expect((await keeper.get('/projects')).json()).toMatchObject([
      { id, territory: 'LV0020000', version: 1, status: 'running', mergedInto: null },
    ]);
    const { headers } = await keeper.get(`/projects/${id}`);
    expect(headers.etag).toBe('"1"');
    expect((await keeper.get(`/projects/${id}`, { 'if-none-match': '"1"' })).statusCode).toBe(304);
    const foreign = await clientOf(server, { ...coordinator, territories: ['LV0021000'] });
    expect((await foreign.get('/projects')).json()).toEqual([]);
    expect((await foreign.get(`/projects/${id}`)).statusCode).toBe(404);
    expect((await (await clientOf(server, analyst)).get(`/projects/${id}`)).statusCode).toBe(200);
    const bound = await clientOf(server, analyst, { territory: 'LV0021000' });
    expect((await bound.get(`/projects/${id}`)).statusCode).toBe(404);
  });

  it('are saved on top of their version through the check of the form', async () => {
    const path = `/projects/${id}`;
    const basics = { title: 'Sabiedrības digitālo prasmju attīstība', programme: 'rrf_digital' };
    const put = (body: unknown, headers: Readonly<Record<string, string>>) =>
      keeper.send('PUT', path, body, headers);
    expect((await put({ sections: { basics } }, {})).statusCode).toBe(428);
    const refused = await put(
      { sections: { basics: { ...basics, start: '2024-13-01' }, nothing: { a: 1 } } },
      { 'if-match': '"1"' },
    );
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      type: 'urn:kopskats:problem:project-refused',
      findings: [{ rule: 'unknown-place' }, { rule: 'calendar-form', pointer: '#/sections/basics/start' }],
    });
    const saved = await put({ sections: { basics: { ...basics, grant_eur: 0.29 } } }, { 'if-match': '"1"' });
    expect(saved.headers.etag).toBe('"2"');
    expect(saved.json()).toMatchObject({
      version: 2,
      sections: { basics: { start: null, grant_eur: 0.29 } },
    });
    const late = await put({ sections: { basics } }, { 'if-match': '"1"' });
    expect(late.statusCode).toBe(412);
    expect(late.json()).toMatchObject({ type: 'urn:kopskats:problem:project-changed', version: 2 });
    const ministry = await clientOf(server, analyst);
    expect(
      (await ministry.send('PUT', path, { sections: { basics } }, { 'if-match': '"2"' })).statusCode,
    ).toBe(403);
    const reader = await clientOf(server, coordinator, { scope: 'read' });
    expect((await reader.send('PUT', path, { sections: { basics } }, { 'if-match': '"2"' })).statusCode).toBe(
      403,
    );
  });

  it('are made for a territory of the token, once each unless it is another project', async () => {
    const basics = { title: 'Zaļākas izvēles', programme: 'nordplus' };
    const post = (more: object, by = keeper) =>
      by.send('POST', '/projects', { territory: 'LV0020000', sections: { basics }, ...more });
    const made = await post({});
    expect(made.statusCode).toBe(201);
    expect(made.headers.etag).toBe('"1"');
    const { id: first } = made.json<{ id: string }>();
    expect(made.headers.location).toBe(`/api/v1/projects/${first}`);
    const again = await post({});
    expect(again.statusCode).toBe(409);
    expect(again.json()).toMatchObject({ type: 'urn:kopskats:problem:project-known', project: first });
    expect((await post({ otherThan: first })).statusCode).toBe(201);
    expect((await post({ sections: { basics: { title: 'Bez programmas' } } })).json()).toMatchObject({
      type: 'urn:kopskats:problem:project-refused',
      findings: [{ pointer: '#/sections/basics/programme' }],
    });
    expect((await post({ territory: 'LV0021000' })).statusCode).toBe(403);
    const reader = await clientOf(server, coordinator, { scope: 'read' });
    expect((await post({}, reader)).statusCode).toBe(403);
  });
});
