import { startSession } from '../../people/sign-in.ts';
import { dropCookie, putCookie, readCookie } from '../../server/cookies.ts';
import type { Parts, Reply, Request } from '../../server/parts.ts';
import type { Person } from '../../store/people/person.ts';
import { browserName } from './browser-name.ts';

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
