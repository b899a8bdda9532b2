// Authorisation before every request. A route that names no access stops the start of the server.
import type { RouteOptions } from 'fastify';
import { Problem } from '../problem.ts';
import { type Access, allows } from './access.ts';
import { identify, isApi } from './caller.ts';
import { isKeptWhenInterrupted, keepInterruptedForms } from './interrupted-form.ts';
import type { App, Parts, Reply, Request } from './parts.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route; see access.ts. */
    access?: Access;
    /** `in-handler`: the body is a stream that only the handler reads, which then checks the token itself. */
    formToken?: 'in-handler';
  }
  interface FastifyInstance {
    /** Every route with its access, for the table that tests walk. */
    routeTable: readonly GuardedRoute[];
  }
}

interface GuardedRoute {
  readonly method: string;
  readonly url: string;
  readonly access: Access;
}

/** Guards all routes that are added afterwards. */
export function guard(app: App, parts: Parts): void {
  const table: GuardedRoute[] = [];
  app.decorate('routeTable', table);
  app.addHook('onRoute', (route) => {
    table.push(...guardedRoutes(route));
  });
  app.addHook('onRequest', async (request, reply) => {
    // Without a matching route there is nothing to guard.
    if (request.is404) return;
    await parts.store.editions.register();
    await admit(request, reply, parts);
  });
  keepInterruptedForms(app, parts);
}

function guardedRoutes({ method, url, config }: RouteOptions): readonly GuardedRoute[] {
  const access = config?.access;
  if (access === undefined) throw new Error(`The route ${method} ${url} does not say who may come in`);
  return [method].flat().map((one) => ({ method: one, url, access }));
}

async function admit(request: Request, reply: Reply, parts: Parts): Promise<Reply | undefined> {
  const access = request.routeOptions.config.access;
  if (access === undefined) throw new Problem('forbidden', '');
  if (access.who === 'anyone') return undefined;
  const caller = await identify(request, parts);
  const decision = allows(access, caller, paramIn(request, 'territory'), paramIn(request, 'section'));
  if (decision === 'allowed') return undefined;
  // After signing in, people return to the page that they asked for.
  if (decision === 'sign-in-required' && request.method === 'GET' && !isApi(request))
    return reply.redirect(`/sign-in?returnTo=${encodeURIComponent(request.url)}`, 303);
  // keepInterruptedForms keeps what was typed and then refuses the request.
  if (decision === 'sign-in-required' && isKeptWhenInterrupted(request)) return undefined;
  if (caller !== null) request.log.warn({ person: caller.person.id }, 'access refused');
  throw new Problem(decision, '');
}

/**
 * What the path names: `:territory` stands for an ATVK or region code in every route, `:section` for a section of the
 * return.
 */
function paramIn({ params }: Request, name: 'territory' | 'section'): string | null {
  if (typeof params !== 'object' || params === null || !(name in params)) return null;
  return String(Object.entries(params).find(([known]) => known === name)?.[1]);
}
