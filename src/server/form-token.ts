// Protection against cross-site request forgery. Forms carry a token derived from a secret in a cookie that no script
// and no other host can read: the session's, so that a token ends with its session, or before sign-in that of a
// cookie made for the purpose. Requests that the browser marks as cross-site are refused as well.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from '../problem.ts';
import { newSecret } from '../store/people/secret.ts';
import { putCookie, readCookie } from './cookies.ts';
import type { App, Parts, Reply, Request } from './parts.ts';

/** The name of the field; scripts may send the header `x-csrf-token` instead. */
export const TOKEN_FIELD = '_csrf';

/** Guards the routes that are added to this app afterwards. */
export function requireFormTokens(app: App, parts: Parts): void {
  app.addHook('onRequest', async (request) => {
    if (changesSomething(request)) requireOwnOrigin(request, parts.config.origin);
  });
  // Before validation, which strips fields that the route does not declare.
  app.addHook('preValidation', async (request) => {
    if (changesSomething(request) && request.routeOptions.config.formToken !== 'in-handler')
      requireFormToken(request, parts, tokenIn(request));
  });
}

/** The token for the forms of this answer. */
export function formToken(request: Request, reply: Reply, { config }: Parts): string {
  const known = secretOf(request, config);
  if (known !== null) return derived(known);
  const secret = newSecret();
  putCookie(config, reply, 'form', secret);
  return derived(secret);
}

/** For a handler that reads the body itself, such as an upload: `token` is what stood in its field `_csrf`. */
export function requireFormToken(request: Request, { config }: Parts, token: string | null): void {
  const secret = secretOf(request, config);
  if (secret === null || token === null || !same(derived(secret), token))
    throw new Problem('form-expired', '');
}

function secretOf(request: Request, config: Parts['config']): string | null {
  return readCookie(config, request, 'session') ?? readCookie(config, request, 'form');
}

function derived(secret: string): string {
  return createHmac('sha256', secret).update('form').digest('base64url');
}

function same(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function changesSomething(request: Request): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
}

function requireOwnOrigin(request: Request, ours: string): void {
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Problem('form-expired', '');
  // Behind a proxy or on a second name of this machine, the host that was asked for is ours as well.
  if (origin === undefined || origin === ours || hostOf(origin) === request.headers.host) return;
  throw new Problem('form-expired', '');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** The token that came with a request, or null. */
export function tokenIn({ body, headers }: Request): string | null {
  const inHeader = headers['x-csrf-token'];
  if (typeof inHeader === 'string') return inHeader;
  if (typeof body !== 'object' || body === null || !(TOKEN_FIELD in body)) return null;
  return typeof body[TOKEN_FIELD] === 'string' ? body[TOKEN_FIELD] : null;
}
