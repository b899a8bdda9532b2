import { z } from 'zod';
import { personOfIdentity } from '../../people/take-up.ts';
import { Problem } from '../../problem.ts';
import { anyone } from '../../server/access.ts';
import { dropCookie, putCookie, readCookie } from '../../server/cookies.ts';
import { localPath } from '../../server/local-path.ts';
import type { App, Parts } from '../../server/parts.ts';
import { type Departure, departureSchema, providerAt } from './identity-provider.ts';
import { beginSession, pathAfterSignIn } from './session.ts';

const COME_BACK_IN_SECONDS = 600;

/** Redirects to the provider and back. Without a provider in the settings there are no such routes. */
export function institutionSignInRoutes(app: App, parts: Parts): void {
  const { store, config, clock } = parts;
  if (config.identityProvider === null) return;
  const provider = providerAt(config.identityProvider, `${config.origin}/sign-in/institution/return`);

  app.get(
    '/sign-in/institution',
    {
      config: { access: anyone },
      schema: { querystring: z.object({ returnTo: z.string().max(1000).optional() }) },
    },
    async (request, reply) => {
      const { url, departure } = await provider.depart(localPath(request.query.returnTo));
      putCookie(config, reply, 'provider', encoded(departure), COME_BACK_IN_SECONDS);
      return reply.redirect(url.href, 303);
    },
  );

  app.get('/sign-in/institution/return', { config: { access: anyone } }, async (request, reply) => {
    const departure = decoded(readCookie(config, request, 'provider'));
    dropCookie(config, reply, 'provider');
    if (departure === null) throw new Problem('identity-provider', '');
    const vouched = await provider.arrive(new URL(request.url, config.origin), departure);
    const person = await personOfIdentity(store, vouched, clock());
    if (person === null) throw new Problem('not-invited', '');
    await beginSession(person, 'provider', request, reply, parts);
    return reply.redirect(pathAfterSignIn(person, localPath(departure.returnTo)), 303);
  });
}

function encoded(departure: Departure): string {
  return Buffer.from(JSON.stringify(departure)).toString('base64url');
}

function decoded(cookie: string | null): Departure | null {
  if (cookie === null) return null;
  try {
    const read = departureSchema.safeParse(JSON.parse(Buffer.from(cookie, 'base64url').toString()));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
