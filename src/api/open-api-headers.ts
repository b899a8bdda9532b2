// The headers in the description of the API, which follow from what an operation answers and asks for.
import type { ApiDocument, Header, Operation } from './open-api-document.ts';

const text = (description: string): Header => ({ description, schema: { type: 'string' } });

const language = text('The language of the texts: lv or en');
const tag = text('Names this version, for If-None-Match; that of a draft also for If-Match');

export function withHeaders(document: ApiDocument): ApiDocument {
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
