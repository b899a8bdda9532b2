// Beginning and ending the session of a browser.
import { startSession } from '../../people/sign-in.ts';
import { dropCookie, putCookie, readCookie } from '../../server/cookies.ts';
import type { Parts, Reply, Request } from '../../server/parts.ts';
import type { Person } from '../../store/people/person.ts';

/**
 * Starts a session under a new secret, whatever secret the browser came with: one that somebody else may have
 * planted there opens nothing afterwards. The session that the browser had before is ended.
 */
export async function beginSession(
  person: Person,
  how: 'password' | 'provider' | 'demo',
  request: Request,
  reply: Reply,
  { store, config, clock }: Parts,
): Promise<void> {
  const secret = await startSession(store, person, {
    browser: browserName(request.headers['user-agent']),
    previous: readCookie(config, request, 'session'),
    at: clock(),
  });
  putCookie(config, reply, 'session', secret);
  dropCookie(config, reply, 'form');
  request.log.info({ person: person.id, how }, 'signed in');
}

/** Where to go after signing in: people whose name is not known are asked for it first, and may go on without. */
export function pathAfterSignIn({ name }: Person, returnTo: string): string {
  return name === null ? `/account/name?returnTo=${encodeURIComponent(returnTo)}` : returnTo;
}

const browsers: readonly [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: readonly [RegExp, string][] = [
  [/\biPhone\b|\biPad\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
];

/**
 * A browser as its owner would name it, „Firefox, Windows“, for the list of sessions. The exact name that it
 * sends identifies people too well to be kept.
 */
export function browserName(userAgent: string | undefined): string {
  const named = (list: readonly [RegExp, string][]) =>
    list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  return [named(browsers) ?? 'Browser', named(systems)].filter((name) => name !== undefined).join(', ');
}

/** Sends the browser to sign-in and has it drop the pages that it cached under the session. */
export function endSession(reply: Reply, { config }: Parts): Reply {
  dropCookie(config, reply, 'session');
  return reply.header('clear-site-data', '"cache"').redirect('/sign-in', 303);
}
