import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiDocument, JsonSchema, Operation } from '../../src/server/api-document.ts';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { descriptionOf } from './described.ts';

describe('the description of the API', () => {
  let server: TestServer;
  let document: ApiDocument;
  let operations: readonly (readonly [string, Operation])[];

  beforeAll(async () => {
    server = await startTestServer();
    ({ document } = await descriptionOf(server));
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
      ),
    );
  });

  afterAll(() => server.close());

  it('is public OpenAPI 3.1 with the origin of the service', async () => {
    const answer = await server.app.inject('/api/v1/openapi.json');
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(document.openapi).toBe('3.1.0');
    expect(document).toMatchObject({
      info: { title: 'Kopskats API', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      servers: [{ url: 'https://kopskats.example' }],
      security: [{ token: [] }],
    });
  });

  it('names every route of the API and no other', () => {
    const routes = server.app.routeTable
      .filter(({ method, url }) => method !== 'HEAD' && url.startsWith('/api/v1/'))
      .map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(routes.length).toBeGreaterThan(15);
    expect(operations.map(([name]) => name).sort()).toEqual(routes.sort());
  });

  it('has for each operation a unique id, a summary, a defined tag and its parameters', () => {
    const names = operations.map(([, { operationId }]) => operationId);
    expect(new Set(names).size).toBe(names.length);
    const tags = document.tags.map(({ name }) => name);
    for (const [name, operation] of operations) {
      expect(operation.summary, name).toMatch(/^[A-Z].{5,}[^.]$/);
      expect(tags, name).toEqual(expect.arrayContaining([...operation.tags]));
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const described = (operation.parameters ?? []).filter((one) => one.in === 'path');
      expect(
        described.map((one) => one.name),
        name,
      ).toEqual(inPath);
      expect(
        described.every(({ required }) => required),
        name,
      ).toBe(true);
    }
  });

  it('has for each operation response schemas and its problems', () => {
    for (const [name, { responses, requestBody }] of operations) {
      const statuses = Object.keys(responses);
      expect(
        statuses.filter((status) => status.startsWith('2')),
        name,
      ).toHaveLength(1);
      expect(statuses, name).toEqual(
        expect.arrayContaining(['400', '401', '403', '404', '406', '429', '500', '503']),
      );
      if (requestBody !== undefined) expect(statuses, name).toEqual(expect.arrayContaining(['413', '415']));
      for (const [status, { description, content }] of Object.entries(responses)) {
        expect(description.length, `${name} ${status}`).toBeGreaterThan(5);
        if (status === '304') expect(content).toBeUndefined();
        else expect(Object.keys(content ?? {}).length, `${name} ${status}`).toBeGreaterThanOrEqual(1);
        if (Number(status) >= 400)
          expect(content).toEqual({
            'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
          });
      }
    }
  });

  it('has schemas of the dialect 2020-12 and no dangling references', () => {
    const ajv = new Ajv2020({
      strict: true,
      strictTypes: false,
      strictRequired: false,
      validateFormats: false,
    });
    for (const [name, schema] of schemasIn(document)) {
      expect(ajv.validateSchema(schema), `${name}: ${ajv.errorsText()}`).toBe(true);
    }
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
    expect(references.length).toBeGreaterThan(20);
    const components = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.filter((to) => !components.includes(to ?? ''))).toEqual([]);
    expect(components.filter((name) => !references.includes(name))).toEqual([]);
  });

  it('has the schema of every form', () => {
    const { MunicipalReturn2025: municipal } = document.components.schemas;
    expect(municipal?.required).toEqual(['edition', 'form', 'territory', 'sections']);
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['RegionalReturn2025', 'MunicipalReturn2026', 'RegionalReturn2026']),
    );
  });
});

/** Every schema of the document with its place. */
function schemasIn({ components, paths }: ApiDocument): readonly (readonly [string, JsonSchema])[] {
  const inPaths = Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap(({ parameters = [], requestBody, responses }) => [
      ...parameters.map(({ name, schema }) => [`${path} ${name}`, schema] as const),
      ...[requestBody, ...Object.values(responses)].flatMap((part) =>
        Object.values(part?.content ?? {}).map(({ schema }) => [path, schema] as const),
      ),
    ]),
  );
  return [...Object.entries(components.schemas), ...inPaths];
}
