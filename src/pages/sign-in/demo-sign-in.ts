import { z } from 'zod';
import { demoPerson } from '../../people/sign-in.ts';
import { Problem } from '../../problem.ts';
import { anyone } from '../../server/access.ts';
import { localPath } from '../../server/local-path.ts';
import type { App, Parts } from '../../server/parts.ts';
import { beginSession } from './session.ts';

/** Sign-in without a password, for the sample people alone; a server that is not set to demonstrate has no such route. */
export function demoRoutes(app: App, parts: Parts): void {
  const { store, config, clock } = parts;
  if (!config.demo) return;

  app.post(
    '/sign-in/demo',
    {
      config: { access: anyone },
      schema: { body: z.object({ email: z.string().max(320), returnTo: z.string().max(2000).optional() }) },
    },
    async (request, reply) => {
      const person = await demoPerson(store, request.body.email, clock());
      if (person === null) throw new Problem('bad-request', '');
      await beginSession(person, 'demo', request, reply, parts);
      return reply.redirect(localPath(request.body.returnTo), 303);
    },
  );
}
