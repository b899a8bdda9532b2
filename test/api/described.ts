// Holds answers to what the description of the API says of them.
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { LightMyRequestResponse } from 'fastify';
import type { ApiDocument } from '../../src/server/api-document.ts';
import type { TestServer } from '../server/test-server.ts';

export interface Description {
  readonly document: ApiDocument;
  /** Throws where an answer is not one that the description knows. */
  readonly hold: (method: string, url: string, answer: LightMyRequestResponse) => void;
}

const known = new WeakMap<TestServer, Promise<Description>>();

export function descriptionOf(server: TestServer): Promise<Description> {
  const found = known.get(server) ?? describe(server);
  known.set(server, found);
  return found;
}

async function describe(server: TestServer): Promise<Description> {
  const document: ApiDocument = (await server.app.inject('/api/v1/openapi.json')).json();
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, multipleOfPrecision: 6 });
  ajv.addSchema(document, 'api');
  const hold = (method: string, url: string, answer: LightMyRequestResponse) => {
    const path = Object.keys(document.paths).find((pattern) => isOf(pattern, url));
    if (path === undefined) throw new Error(`The description has no path for ${url}`);
    const status = String(answer.statusCode);
    const described = document.paths[path]?.[method.toLowerCase()]?.responses[status];
    if (described === undefined) throw new Error(`${method} ${path} is not described to answer ${status}`);
    for (const name of Object.keys(described.headers ?? {}))
      if (answer.headers[name.toLowerCase()] === undefined)
        throw new Error(`${method} ${path} ${status} lacks the header ${name}`);
    if (described.content === undefined) {
      if (answer.body !== '') throw new Error(`${method} ${path} ${status} is described as empty`);
      return;
    }
    const [type = ''] = String(answer.headers['content-type']).split(';');
    if (described.content[type] === undefined)
      throw new Error(`${method} ${path} ${status} is not described as ${type}`);
    if (!type.endsWith('json')) return;
    const parts = ['paths', path, method.toLowerCase(), 'responses', status, 'content', type, 'schema'];
    const pointer = parts
      .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
      .map(encodeURIComponent);
    const validate = ajv.getSchema(`api#/${pointer.join('/')}`);
    if (validate === undefined) throw new Error(`No schema for ${method} ${path} ${status}`);
    if (!validate(answer.json())) throw new Error(`${method} ${url}: ${ajv.errorsText(validate.errors)}`);
  };
  return { document, hold };
}

function isOf(pattern: string, url: string): boolean {
  const [path = ''] = url.split('?');
  return new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
}
