// Sign-in by e-mail address and password. Whether an account exists can be told neither from the answer nor
// from the time it takes.
import { z } from 'zod';
import type { Label } from '../../language/label.ts';
import { demoPeople } from '../../people/demo-people.ts';
import { MAX_LENGTH } from '../../people/password.ts';
import { roleLabels } from '../../people/role-labels.ts';
import { personByPassword, signOut } from '../../people/sign-in.ts';
import { Problem } from '../../problem.ts';
import { anyone, signedIn } from '../../server/access.ts';
import { forgetAttempts, mayTry } from '../../server/attempt-budgets.ts';
import { callerOf, identify } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import { localPath } from '../../server/local-path.ts';
import type { App, Parts, Reply } from '../../server/parts.ts';
import { type FieldError, page } from '../layout/page.ts';
import { reportList } from '../report/reports.ts';
import { reportTexts } from '../report/texts.ts';
import { beginSession, endSession, pathAfterSignIn } from './session.ts';
import { signInTexts } from './texts.ts';

const credentials = z.object({
  email: z.string().max(320).default(''),
  password: z
    .string()
    .max(4 * MAX_LENGTH)
    .default(''),
  returnTo: z.string().max(2000).optional(),
});

const arrival = z.object({
  /** One that is too long is ignored. */
  returnTo: z.string().max(2000).optional().catch(undefined),
  /** What the person has just done elsewhere. */
  done: z.enum(['password']).optional().catch(undefined),
});

export function signInRoutes(app: App, parts: Parts): void {
  const { store } = parts;

  app.get(
    '/sign-in',
    { config: { access: anyone }, schema: { querystring: arrival } },
    async (request, reply) => {
      const returnTo = localPath(request.query.returnTo);
      if ((await identify(request, parts)) !== null) return reply.redirect(returnTo, 303);
      const notice = request.query.done === undefined ? null : signInTexts.passwordSet;
      return showSignIn(reply, parts, { returnTo, email: '', notice });
    },
  );

  app.post(
    '/sign-in',
    { config: { access: anyone }, schema: { body: credentials } },
    async (request, reply) => {
      const { email, password } = request.body;
      const returnTo = localPath(request.body.returnTo);
      if (!(await mayTry('sign-in', email, request, parts))) throw new Problem('too-many-attempts', '');
      const person = await personByPassword(store, email, password);
      if (person === null) {
        request.log.info('sign-in refused');
        const errors = [{ field: 'email', message: signInTexts.wrong }];
        return showSignIn(reply, parts, { returnTo, email, errors });
      }
      await forgetAttempts(email, request, parts);
      await beginSession(person, 'password', request, reply, parts);
      return reply.redirect(pathAfterSignIn(person, returnTo), 303);
    },
  );

  app.post('/sign-out', { config: { access: signedIn } }, async (request, reply) => {
    const { person, session } = await callerOf(request, parts);
    if (session !== null) await signOut(store, person, session.id);
    request.log.info({ person: person.id }, 'signed out');
    return endSession(reply, parts);
  });
}

interface SignInView {
  readonly returnTo: string;
  readonly email: string;
  readonly hasProvider: boolean;
  readonly reports: Awaited<ReturnType<typeof reportList>>;
  readonly demoPeople: readonly {
    readonly email: string;
    readonly name: string;
    readonly institution: string;
    readonly role: string;
  }[];
}

const signInPage = page<SignInView>('sign-in/sign-in.njk', { signIn: signInTexts, report: reportTexts });

interface Shown {
  readonly returnTo: string;
  readonly email: string;
  readonly notice?: Label | null;
  readonly errors?: readonly FieldError[];
}

async function showSignIn(
  reply: Reply,
  parts: Parts,
  { returnTo, email, notice = null, errors = [] }: Shown,
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  const offered = parts.config.demo ? demoPeople : [];
  return reply.page(signInPage, {
    title: signInTexts.title,
    notice,
    errors,
    view: {
      returnTo,
      email,
      hasProvider: parts.config.identityProvider !== null,
      reports: await reportList(parts, language),
      demoPeople: offered.map((person) => ({ ...person, role: roleLabels[person.role][language] })),
    },
  });
}
