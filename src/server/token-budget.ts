// The rate limit of an API token. It is counted in the database, so that instances count together and a restart
// forgets nothing.
import { Problem } from '../problem.ts';
import { ATTEMPT_WINDOW_MS } from '../store/people/attempts.ts';
import { identify } from './caller.ts';
import type { App, Parts } from './parts.ts';

/** Requests of a token in a quarter of an hour: all returns of an edition several times over. */
export const REQUESTS_IN_WINDOW = 1000;

/** Counts every request that comes with a token, before its body is read. */
export function keepToBudget(app: App, parts: Parts): void {
  app.addHook('onRequest', async (request, reply) => {
    const token = (await identify(request, parts))?.token ?? null;
    if (token === null) return;
    const budget = { key: `api ${token.id}`, limit: REQUESTS_IN_WINDOW };
    if (await parts.store.attempts.take([budget], parts.clock())) return;
    reply.header('retry-after', ATTEMPT_WINDOW_MS / 1000);
    throw new Problem('too-many-attempts', '');
  });
}
