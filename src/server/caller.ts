// Finds out who asks. Pages know people by the session cookie alone, the API by a token alone: a browser never
// sends a token on its own, so that nobody can be led into an API request by a foreign page.

import { isSample } from '../people/demo-people.ts';
import type { Caller } from '../people/reach.ts';
import type { Store } from '../store/open-store.ts';
import { readCookie } from './cookies.ts';
import type { Parts, Request } from './parts.ts';

const found = new WeakMap<Request, Promise<Caller | null>>();

/** By the route that was found, not by how the address is spelt: `/%61pi/` leads to the same one. */
export function isApi({ url, routeOptions }: Request): boolean {
  return (routeOptions.url ?? url).startsWith('/api/');
}

/** Whoever asks, or null; it is looked up once a request. */
export function identify(request: Request, parts: Parts): Promise<Caller | null> {
  const known = found.get(request);
  if (known !== undefined) return known;
  const looked = look(request, parts);
  found.set(request, looked);
  return looked;
}

async function look(request: Request, parts: Parts): Promise<Caller | null> {
  const caller = await (isApi(request) ? byToken(request, parts) : bySession(request, parts));
  // What was opened to sample people while the server was set to demonstrate is shut when it no longer is.
  return caller === null || parts.config.demo || !isSample(caller.person) ? caller : null;
}

/** Whoever asks, on a route that lets nobody in who is not known. */
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
