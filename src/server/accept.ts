// What a program asks for by its headers Accept and Accept-Language (RFC 9110, 12.5).
import Negotiator from 'negotiator';
import type { Language } from '../language/label.ts';
import { Problem } from '../problem.ts';
import type { App, Request } from './parts.ts';

/**
 * The offered media type that a program prefers, the first one where it states no preference; null where it accepts
 * none. Programs that accept JSON accept types that end in `+json` as well.
 */
export function preferredType<T extends string>(accept: string | undefined, offered: readonly T[]): T | null {
  if (accept === undefined || accept.trim() === '') return offered[0] ?? null;
  const asJson = offered.find((type) => /^application\/[\w.-]+\+json$/.test(type));
  const names = [...offered, ...(asJson === undefined ? [] : ['application/json'])];
  // Everything is sent in UTF-8; Negotiator takes any parameter for a condition that no offered type meets.
  const withoutCharset = accept.replace(/;\s*charset\s*=\s*("[^"]*"|[^\s;,]*)/gi, '');
  const preferred = new Negotiator({ headers: { accept: withoutCharset } }).mediaType(names);
  return offered.find((type) => type === preferred) ?? (preferred === undefined ? null : (asJson ?? null));
}

/** The language that a program prefers; Latvian where it accepts neither or states no preference. */
export function askedLanguage({ headers }: Pick<Request, 'headers'>): Language {
  const { 'accept-language': language } = headers;
  return new Negotiator({ headers: { 'accept-language': language } }).language(['lv', 'en']) === 'en'
    ? 'en'
    : 'lv';
}

/** Refuses requests to the routes added afterwards where the program accepts none of their media types. */
export function keepToAccepted(app: App): void {
  app.addHook('onRequest', async (request) => {
    const offered = offeredBy(request.routeOptions.schema?.response);
    if (offered.length > 0 && preferredType(request.headers.accept, offered) === null)
      throw new Problem('not-acceptable', '');
  });
}

/** The media types of the successful answers in the schema of a route. */
function offeredBy(response: unknown): readonly string[] {
  if (typeof response !== 'object' || response === null) return [];
  return Object.entries(response)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content = {} }]: [string, { content?: object }]) => Object.keys(content));
}
