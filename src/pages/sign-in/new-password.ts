// Setting a password: by accepting an invitation, by a link for a forgotten one, and by changing it while signed in.
import { z } from 'zod';
import { readOwnName } from '../../people/own-name.ts';
import { MAX_LENGTH } from '../../people/password.ts';
import { roleLabels } from '../../people/role-labels.ts';
import { changePassword, personOfLink, setPasswordByLink } from '../../people/take-up.ts';
import { Problem } from '../../problem.ts';
import { anyone, signedIn } from '../../server/access.ts';
import { mayTry } from '../../server/attempt-budgets.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { Person } from '../../store/people/person.ts';
import type { LinkPurpose } from '../../store/people/tables.ts';
import { type FieldError, page } from '../layout/page.ts';
import { beginSession } from './session.ts';
import { newPasswordTexts as texts } from './texts.ts';

const password = z
  .string()
  .max(4 * MAX_LENGTH)
  .default('');
const own = z.string().max(200).default('');
const linkBody = z.object({ password, name: own, post: own });
const linkParams = z.object({ secret: z.string().max(200) });

export function newPasswordRoutes(app: App, parts: Parts): void {
  const { store, mailer, clock } = parts;
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
      const objection = await changePassword(store, {
        person,
        current,
        password: next,
        hasMail: mailer !== null,
        at: clock(),
      });
      if (objection !== null) return showPassword(reply, parts, 'change', person, [objection]);
      mailer?.deliverSoon();
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
  const { store, mailer, clock } = parts;

  app.get(url, { config: { access: anyone }, schema: { params: linkParams } }, async (request, reply) => {
    const person = await personOfLink(store, request.params.secret, purpose, clock());
    return showPassword(reply, parts, purpose, person);
  });

  app.post(
    url,
    { config: { access: anyone }, schema: { params: linkParams, body: linkBody } },
    async (request, reply) => {
      const { secret } = request.params;
      const { name, post } = request.body;
      const named = purpose === 'invitation' ? readOwnName({ name, post }) : null;
      if (named !== null && 'errors' in named) {
        const person = await personOfLink(store, secret, purpose, clock());
        return showPassword(reply, parts, purpose, { ...person, name, post }, named.errors);
      }
      const given = { secret, purpose, password: request.body.password, named };
      const set = await setPasswordByLink(store, { ...given, hasMail: mailer !== null, at: clock() });
      if (set.objection !== null)
        return showPassword(reply, parts, purpose, { ...set.person, ...named }, [
          { field: 'password', message: set.objection },
        ]);
      mailer?.deliverSoon();
      return afterLink(purpose, set.person, request, reply, parts);
    },
  );
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
  /** What the person is called as far as it is known; null where it is not asked. */
  readonly given: { readonly name: string; readonly post: string } | null;
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
      given: occasion === 'invitation' ? { name: person.name ?? '', post: person.post ?? '' } : null,
      asksCurrent: occasion === 'change',
      hasProvider: occasion === 'invitation' && parts.config.identityProvider !== null,
    },
  });
}
