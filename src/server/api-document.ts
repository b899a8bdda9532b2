// The OpenAPI document of the API as a plain value, made once from the schemas of its routes.
import type {} from '@fastify/swagger';
import type { App } from './parts.ts';

/** JSON Schema as far as we read it ourselves. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

export interface Content {
  readonly [type: string]: { readonly schema: JsonSchema };
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description?: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: {
    readonly [status: string]: {
      readonly description: string;
      readonly headers?: { readonly [name: string]: Header };
      readonly content?: Content;
    };
  };
}

export interface Header {
  readonly description: string;
  readonly schema: JsonSchema;
}

export interface ApiDocument {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly schemas: { readonly [name: string]: JsonSchema } };
}

const known = new WeakMap<App, ApiDocument>();

/** The OpenAPI document of the routes of an app that is ready. */
export function apiDocument(app: App): ApiDocument {
  const document =
    known.get(app) ?? withHeaders(withoutUnused(JSON.parse(JSON.stringify(app.swagger())) as ApiDocument));
  known.set(app, document);
  return document;
}

const REFERENCE = /"#\/components\/schemas\/([^"]+)"/g;

/** Schemas come in pairs, for asking and for answering, and of most pairs only one half is used. */
function withoutUnused(document: ApiDocument): ApiDocument {
  const { components, paths } = document;
  const used = new Set<string>();
  const follow = (part: unknown) => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(REFERENCE)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(components.schemas[name] ?? {});
    }
  };
  follow(paths);
  const kept = Object.entries(components.schemas).filter(([name]) => used.has(name));
  return { ...document, components: { ...components, schemas: Object.fromEntries(kept) } };
}

const text = (description: string): Header => ({ description, schema: { type: 'string' } });

const language = text('The language of the texts: lv or en');
const tag = text('Names this version, for If-None-Match; that of a draft also for If-Match');

/** Adds the headers of answers, which follow from what an operation answers and asks for. */
function withHeaders(document: ApiDocument): ApiDocument {
  return {
    ...document,
    paths: mapped(document.paths, (operations) => mapped(operations, operationWithHeaders)),
  };
}

function operationWithHeaders(operation: Operation): Operation {
  const { parameters = [], responses } = operation;
  const isConditional = '304' in responses || parameters.some(({ name }) => name === 'if-match');
  return {
    ...operation,
    // The schema of a route lets its headers be missing only so that the answer can say what they are for.
    parameters: parameters.map((one) => (one.in === 'header' ? { ...one, required: true } : one)),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, answer]) => [
        status,
        { ...answer, headers: headersOf(status, isConditional) },
      ]),
    ),
  };
}

function headersOf(status: string, isConditional: boolean): { readonly [name: string]: Header } {
  return {
    'Content-Language': language,
    ...(isConditional && ['200', '304', '412'].includes(status) ? { ETag: tag } : {}),
    ...(status === '201' ? { Location: text('Where what was made can be read') } : {}),
    ...(status === '401' ? { 'WWW-Authenticate': text('Bearer') } : {}),
    ...(status === '429'
      ? { 'Retry-After': { description: 'Seconds to wait at most', schema: { type: 'integer' } } }
      : {}),
  };
}

function mapped<T>(
  record: { readonly [name: string]: T },
  change: (value: T) => T,
): { readonly [name: string]: T } {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
