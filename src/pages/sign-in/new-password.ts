// The three ways to a new password: taking up an invitation, a link for whoever forgot it, and changing it while
// signed in. One page, and the same rules for all.
import { z } from 'zod';
import { queuePasswordChanged } from '../../mail/queue-password-changed.ts';
import { hashPassword, passwordFits } from '../../people/password-hash.ts';
import { MAX_LENGTH, objectionToPassword } from '../../people/password-rules.ts';
import { cameIn, recordOf } from '../../people/record.ts';
import { roleLabels } from '../../people/role-labels.ts';
import { Problem } from '../../problem.ts';
import { anyone, signedIn } from '../../server/access.ts';
import { mayTry } from '../../server/attempt-budgets.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { Holdings } from '../../store/open-store.ts';
import type { Person } from '../../store/people/person.ts';
import type { LinkPurpose } from '../../store/people/tables.ts';
import { type FieldError, page } from '../layout/page.ts';
import { beginSession } from './begin-session.ts';
import { newPasswordTexts as texts } from './new-password-texts.ts';

const password = z
  .string()
  .max(4 * MAX_LENGTH)
  .default('');
const linkParams = z.object({ secret: z.string().max(200) });

export function newPasswordRoutes(app: App, parts: Parts): void {
  linkRoutes(app, parts, '/invitation/:secret', 'invitation');
  linkRoutes(app, parts, '/password/new/:secret', 'password');

  app.get('/account/password', { config: { access: signedIn } }, async (request, reply) =>
    showPassword(reply, parts, 'change', (await callerOf(request, parts)).person),
  );

  app.post(
    '/account/password',
    { config: { access: signedIn }, schema: { body: z.object({ current: password, password }) } },
    async (request, reply) => {
      const { person } = await callerOf(request, parts);
      const { current, password: next } = request.body;
      if (!(await mayTry('sign-in', person.email, request, parts)))
        throw new Problem('too-many-attempts', '');
      if (!(await passwordFits(current, await parts.store.people.passwordHash(person.email))))
        return showPassword(reply, parts, 'change', person, [
          { field: 'current', message: texts.wrongCurrent },
        ]);
      const objection = objectionToPassword(next, person.email);
      if (objection !== null)
        return showPassword(reply, parts, 'change', person, [{ field: 'password', message: objection }]);
      const hash = await hashPassword(next);
      await parts.store.transaction(async (within) => {
        if (!(await within.people.setPassword(person.id, hash))) throw new Problem('sign-in-required', '');
        await passwordWasSet(within, person, parts);
      });
      parts.mailer?.wake();
      request.log.info({ person: person.id }, 'password changed');
      await beginSession(person, 'password', request, reply, parts);
      return reply.redirect('/account', 303);
    },
  );
}

/** A page that is opened by a one-time link. Opening it changes nothing; the form uses the link up. */
function linkRoutes(
  app: App,
  parts: Parts,
  url: '/invitation/:secret' | '/password/new/:secret',
  purpose: LinkPurpose,
) {
  const { links } = parts.store;

  app.get(url, { config: { access: anyone }, schema: { params: linkParams } }, async (request, reply) => {
    const person = await links.look(request.params.secret, purpose, parts.clock());
    if (person === null) throw new Problem('link-spent', '');
    return showPassword(reply, parts, purpose, person);
  });

  app.post(
    url,
    { config: { access: anyone }, schema: { params: linkParams, body: z.object({ password }) } },
    async (request, reply) => {
      const person = await links.look(request.params.secret, purpose, parts.clock());
      if (person === null) throw new Problem('link-spent', '');
      const objection = objectionToPassword(request.body.password, person.email);
      if (objection !== null)
        return showPassword(reply, parts, purpose, person, [{ field: 'password', message: objection }]);
      await takeLink(request.params.secret, purpose, await hashPassword(request.body.password), parts);
      return afterLink(purpose, person, request, reply, parts);
    },
  );
}

/** Uses the link up and sets the password, or does neither; of two at the same moment one is refused. */
async function takeLink(secret: string, purpose: LinkPurpose, hash: string, parts: Parts): Promise<void> {
  await parts.store.transaction(async (within) => {
    const at = parts.clock();
    const person = await within.links.use(secret, purpose, at);
    if (person === null || !(await within.people.setPassword(person.id, hash)))
      throw new Problem('link-spent', '');
    if (purpose === 'password') return passwordWasSet(within, person, parts);
    await within.audit.append(cameIn('person.take-up', person, at));
  });
  parts.mailer?.wake();
}

/** What follows when somebody has another password: every session ends, they are told, and the trail says so. */
async function passwordWasSet(within: Holdings, person: Person, { clock, mailer }: Parts): Promise<void> {
  await within.sessions.endAll(person.id, null);
  if (mailer !== null) await queuePasswordChanged(within, person, clock());
  await within.audit.append(recordOf('person.password', person, person.id, clock(), null, null));
}

async function afterLink(purpose: LinkPurpose, person: Person, request: Request, reply: Reply, parts: Parts) {
  request.log.info({ person: person.id, purpose }, 'password set');
  if (purpose === 'password') return reply.redirect('/sign-in?done=password', 303);
  await beginSession(person, 'password', request, reply, parts);
  return reply.redirect('/', 303);
}

interface PasswordView {
  readonly person: Person;
  readonly role: string;
  readonly lead: string;
  readonly submit: string;
  readonly action: string;
  readonly asksCurrent: boolean;
  readonly hasProvider: boolean;
}

const passwordPage = page<PasswordView>('sign-in/new-password.njk', { password: texts });

const occasions = {
  invitation: { title: texts.invitationTitle, lead: texts.invitationLead, submit: texts.take },
  password: { title: texts.resetTitle, lead: texts.resetLead, submit: texts.save },
  change: { title: texts.resetTitle, lead: texts.resetLead, submit: texts.save },
};

function showPassword(
  reply: Reply,
  parts: Parts,
  occasion: keyof typeof occasions,
  person: Person,
  errors: readonly FieldError[] = [],
): Promise<Reply> {
  const { title, lead, submit } = occasions[occasion];
  const language = languageOf(reply.request, parts);
  return reply.page(passwordPage, {
    title,
    errors,
    view: {
      person,
      role: roleLabels[person.role][language],
      lead: lead[language],
      submit: submit[language],
      action: reply.request.url,
      asksCurrent: occasion === 'change',
      hasProvider: occasion === 'invitation' && parts.config.identityProvider !== null,
    },
  });
}
