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
  const before = readCookie(config, request, 'session');
  const earlier = before === null ? null : await store.sessions.find(before, clock());
  if (earlier !== null) await store.sessions.end(earlier.person.id, earlier.session.id);
  const secret = await store.sessions.start(person.id, browserName(request.headers['user-agent']), clock());
  putCookie(config, reply, 'session', secret);
  dropCookie(config, reply, 'form');
  request.log.info({ person: person.id, how }, 'signed in');
}
