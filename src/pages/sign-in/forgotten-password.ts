import { z } from 'zod';
import { requestPasswordLink } from '../../people/one-time-link.ts';
import { Problem } from '../../problem.ts';
import { anyone } from '../../server/access.ts';
import { afterAnswers } from '../../server/after-answer.ts';
import { mayTry } from '../../server/attempt-budgets.ts';
import type { App, Parts } from '../../server/parts.ts';
import { page } from '../layout/page.ts';
import { forgottenTexts as texts } from './texts.ts';

interface ForgottenView {
  readonly sent: boolean;
  readonly hasPost: boolean;
}

const forgottenPage = page<ForgottenView>('sign-in/forgotten-password.njk', { forgotten: texts });

/** Sends a link for a new password. The answer does not depend on whether there is an account. */
export function forgottenPasswordRoutes(app: App, parts: Parts): void {
  const afterAnswer = afterAnswers(app);

  app.get('/password/forgotten', { config: { access: anyone } }, async (_request, reply) =>
    reply.page(forgottenPage, {
      title: texts.title,
      view: { sent: false, hasPost: parts.mailer !== null },
    }),
  );

  app.post(
    '/password/forgotten',
    { config: { access: anyone }, schema: { body: z.object({ email: z.string().max(320).default('') }) } },
    async (request, reply) => {
      const email = request.body.email.trim();
      if (parts.mailer === null) return reply.redirect('/password/forgotten', 303);
      if (email === '') {
        const errors = [{ field: 'email', message: texts.emailMissing }];
        return reply.page(forgottenPage, {
          title: texts.title,
          errors,
          view: { sent: false, hasPost: true },
        });
      }
      if (!(await mayTry('forgotten', email, request, parts))) throw new Problem('too-many-attempts', '');
      afterAnswer(() => sendLink(email, parts));
      return reply.page(forgottenPage, { title: texts.sentTitle, view: { sent: true, hasPost: true } });
    },
  );
}

async function sendLink(email: string, { store, mailer, clock }: Parts): Promise<void> {
  if (mailer === null) return;
  if (await requestPasswordLink(store, { email, at: clock() })) mailer.deliverSoon();
}
