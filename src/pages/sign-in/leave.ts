import { dropCookie } from '../../server/cookies.ts';
import type { Parts, Reply } from '../../server/parts.ts';

/** Leads out of a session that has ended; whatever pages the browser still holds belonged to it. */
export function leave(reply: Reply, { config }: Parts): Reply {
  dropCookie(config, reply, 'session');
  return reply.header('clear-site-data', '"cache"').redirect('/sign-in', 303);
}
