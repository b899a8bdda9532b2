// Every cookie of the service. Over https their names begin with `__Host-`, which a browser accepts from this
// very host alone, so that no neighbour under the same domain can plant one.
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { ServerConfig } from '../config.ts';
import type { Reply, Request } from './parts.ts';

const names = {
  session: 'kopskats',
  form: 'kopskats_form',
  language: 'kopskats_language',
  provider: 'kopskats_provider',
  interrupted: 'kopskats_interrupted',
  feedback: 'kopskats_feedback',
} as const;

type CookieName = keyof typeof names;

export function isSecure({ origin }: ServerConfig): boolean {
  return origin.startsWith('https:');
}

function cookieName(config: ServerConfig, cookie: CookieName): string {
  return isSecure(config) ? `__Host-${names[cookie]}` : names[cookie];
}

function cookieOptions(config: ServerConfig): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) };
}

export function readCookie(config: ServerConfig, request: Request, cookie: CookieName): string | null {
  return request.cookies[cookieName(config, cookie)] ?? null;
}

/** Sets a cookie; without `maxAge` (in seconds) it is gone when the browser is closed. */
export function putCookie(
  config: ServerConfig,
  reply: Reply,
  cookie: CookieName,
  value: string,
  maxAge?: number,
): void {
  const lasting = maxAge === undefined ? {} : { maxAge };
  reply.setCookie(cookieName(config, cookie), value, { ...cookieOptions(config), ...lasting });
}

export function dropCookie(config: ServerConfig, reply: Reply, cookie: CookieName): void {
  reply.clearCookie(cookieName(config, cookie), cookieOptions(config));
}
