import { z } from 'zod';
import { Problem } from '../../problem.ts';
import type { Language } from '../../survey/label.ts';
import { anyone } from '../access.ts';
import { afterAnswers } from '../after-answer.ts';
import type { App, Parts } from '../door.ts';
import { languageOf } from '../language.ts';
import type { Letter } from '../mailer.ts';
import { mayTry } from './attempt-budgets.ts';
import { forgottenTexts as texts } from './new-password-texts.ts';

const page = { template: 'sign-in/forgotten-password.njk', text: texts };

/** Sends a link to whoever forgot their password. Everyone sees the same answer, whether there is an account or not. */
export function forgottenPasswordRoutes(app: App, parts: Parts): void {
  const afterAnswer = afterAnswers(app);

  app.get('/password/forgotten', { config: { access: anyone } }, async (_request, reply) =>
    reply.page({ ...page, title: texts.title, data: { sent: false } }),
  );

  app.post(
    '/password/forgotten',
    { config: { access: anyone }, schema: { body: z.object({ email: z.string().max(320).default('') }) } },
    async (request, reply) => {
      const email = request.body.email.trim();
      if (email === '') {
        const errors = [{ field: 'email', message: texts.emailMissing }];
        return reply.page({ ...page, title: texts.title, errors, data: { sent: false } });
      }
      if (!(await mayTry('forgotten', email, request, parts))) throw new Problem('too-many-attempts', '');
      const language = languageOf(request, parts);
      afterAnswer(() => sendLink(email, language, parts));
      return reply.page({ ...page, title: texts.sentTitle, data: { sent: true } });
    },
  );
}

async function sendLink(
  email: string,
  language: Language,
  { store, mailer, config, clock }: Parts,
): Promise<void> {
  const person = await store.people.findByEmail(email);
  if (person?.status !== 'active') return;
  const secret = await store.links.make(person.id, 'password', clock());
  await mailer.send(letter(person.email, `${config.origin}/password/new/${secret}`, language));
}

function letter(to: string, link: string, language: Language): Letter {
  const text = {
    lv: `Lai izvēlētos jaunu paroli sistēmā Kopskats, atveriet šo saiti:\n\n${link}\n\nSaite der vienu stundu un vienu reizi. Ja paroles maiņa nav lūgta, šo vēstuli var neņemt vērā.\n`,
    en: `To choose a new password for Kopskats, open this link:\n\n${link}\n\nThe link works once and for one hour. If you did not ask for it, you may ignore this letter.\n`,
  };
  return { to, subject: texts.letterSubject[language], text: text[language] };
}
