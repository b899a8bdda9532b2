// Authentication: pages accept the session cookie alone, the API a token alone. A browser never sends a token on its
// own, so that no foreign page can make it call the API.

import { isSample } from '../people/demo-people.ts';
import type { Caller } from '../people/reach.ts';
import type { Store } from '../store/open-store.ts';
import { readCookie } from './cookies.ts';
import type { Parts, Request } from './parts.ts';

const found = new WeakMap<Request, Promise<Caller | null>>();

/** Decided by the matched route and not by the raw address: `/%61pi/` matches the same one. */
export function isApi({ url, routeOptions }: Request): boolean {
  return (routeOptions.url ?? url).startsWith('/api/');
}

/** The caller, or null; looked up once a request. */
export function identify(request: Request, parts: Parts): Promise<Caller | null> {
  const known = found.get(request);
  if (known !== undefined) return known;
  const lookup = lookUp(request, parts);
  found.set(request, lookup);
  return lookup;
}

async function lookUp(request: Request, parts: Parts): Promise<Caller | null> {
  const caller = await (isApi(request) ? byToken(request, parts) : bySession(request, parts));
  // Sessions of sample people end with the demonstration that opened them.
  return caller === null || parts.config.demo || !isSample(caller.person) ? caller : null;
}

/** The caller on a route that requires one. */
export async function callerOf(request: Request, parts: Parts): Promise<Caller> {
  const caller = await identify(request, parts);
  if (caller === null) throw new Error(`${request.routeOptions.url} serves callers who are not known`);
  return caller;
}

async function bySession(request: Request, { store, config, clock }: Parts): Promise<Caller | null> {
  const secret = readCookie(config, request, 'session');
  if (secret === null) return null;
  const known = await store.sessions.find(secret, clock());
  return known === null ? null : { ...known, token: null };
}

async function byToken(
  request: Request,
  parts: { store: Store } & Pick<Parts, 'clock'>,
): Promise<Caller | null> {
  const secret = /^Bearer ([\w-]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
  if (secret === undefined) return null;
  const known = await parts.store.apiTokens.find(secret, parts.clock());
  return known === null ? null : { ...known, session: null };
}
