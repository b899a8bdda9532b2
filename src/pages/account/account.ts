// A person's own account: what it may do, and the browsers in which it is open.

import { z } from 'zod';
import { reachOf } from '../../people/reach.ts';
import { roleLabels } from '../../people/role-labels.ts';
import { endSessions } from '../../people/sign-in.ts';
import { allows, signedIn, tokenHolders } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import type { Person } from '../../store/people/person.ts';
import type { Session } from '../../store/people/sessions.ts';
import { page } from '../layout/page.ts';
import { endSession } from '../sign-in/session.ts';
import { accountTexts } from './texts.ts';

interface AccountView {
  readonly person: Person;
  readonly role: string;
  /** Names of territories; empty where the role has none. */
  readonly reach: string;
  readonly hasPassword: boolean;
  readonly sessions: readonly Session[];
  readonly currentSession: string | null;
  readonly mayHoldTokens: boolean;
}

const accountPage = page<AccountView>('account/account.njk', { account: accountTexts });

export function accountRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get('/account', { config: { access: signedIn } }, async (request, reply) => {
    const caller = await callerOf(request, parts);
    const { person, session } = caller;
    return reply.page(accountPage, {
      title: accountTexts.title,
      view: {
        person,
        role: roleLabels[person.role][languageOf(request, parts)],
        reach: reachOf(person).join(', '),
        hasPassword: (await store.people.passwordHash(person.email)) !== null,
        sessions: await store.sessions.of(person.id, clock()),
        currentSession: session?.id ?? null,
        mayHoldTokens: allows(tokenHolders, caller, null) === 'allowed',
      },
    });
  });

  app.post('/account/sessions/end-all', { config: { access: signedIn } }, async (request, reply) => {
    const { person } = await callerOf(request, parts);
    await endSessions(store, person, 'all', clock());
    request.log.info({ person: person.id }, 'signed out everywhere');
    return endSession(reply, parts);
  });

  app.post(
    '/account/sessions/:session/end',
    { config: { access: signedIn }, schema: { params: z.object({ session: z.uuid() }) } },
    async (request, reply) => {
      const { person } = await callerOf(request, parts);
      await endSessions(store, person, { session: request.params.session }, clock());
      return reply.redirect('/account', 303);
    },
  );
}
