import { z } from 'zod';
import { demoPeople } from '../../people/demo-people.ts';
import { Problem } from '../../problem.ts';
import { anyone } from '../../server/access.ts';
import { localPath } from '../../server/local-path.ts';
import type { App, Parts } from '../../server/parts.ts';
import { beginSession } from './begin-session.ts';

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
      const sample = demoPeople.find(({ email }) => email === request.body.email);
      if (sample === undefined) throw new Problem('bad-request', '');
      const person =
        (await store.people.add({ ...sample, madeAt: clock() })) ??
        (await store.people.findByEmail(sample.email));
      if (person === null || person.status === 'deactivated') throw new Problem('bad-request', '');
      await store.people.activate(person.id);
      await beginSession(person, 'demo', request, reply, parts);
      return reply.redirect(localPath(request.body.returnTo), 303);
    },
  );
}
