// Letters that could not be sent: for administrators, with the cause in plain words and a way to try again.

import { z } from 'zod';
import type { Language } from '../../language/label.ts';
import { returnOf } from '../../mail/about-return.ts';
import { failureLabel } from '../../mail/failure-label.ts';
import { failedLetters, retryLetter } from '../../mail/retry-letter.ts';
import { reachOf } from '../../people/reach.ts';
import { roleLabels } from '../../people/role-labels.ts';
import { peopleKeepers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import type { Message } from '../../store/messages.ts';
import { respondentName } from '../../survey/respondent.ts';
import { letterLabels, lettersTexts as texts } from './letters-texts.ts';

const told = z.object({ told: z.enum(['retried', 'gone']).optional().catch(undefined) });
const params = z.object({ letter: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).catch(0) });

export function letterRoutes(app: App, parts: Parts): void {
  const { store, clock, mailer } = parts;

  app.get(
    '/letters',
    { config: { access: peopleKeepers }, schema: { querystring: told } },
    async (request, reply) => {
      const language = languageOf(request, parts);
      const letters = await failedLetters(store);
      return reply.page({
        template: 'people/letters.njk',
        title: texts.title,
        text: texts,
        notice: request.query.told === undefined ? null : texts[request.query.told],
        data: {
          hasMail: mailer !== null,
          letters: await Promise.all(letters.map((letter) => described(letter, language))),
        },
      });
    },
  );

  app.post(
    '/letters/:letter/retry',
    { config: { access: peopleKeepers }, schema: { params } },
    async (request, reply) => {
      const { person } = await callerOf(request, parts);
      const { letter: id } = request.params;
      const isQueued = await retryLetter(store, {
        id,
        actor: { person: person.id, role: person.role },
        at: clock(),
      });
      if (isQueued) mailer?.wake();
      request.log.info({ by: person.id, message: id, isQueued }, 'letter tried again');
      return reply.redirect(`/letters?told=${isQueued ? 'retried' : 'gone'}`, 303);
    },
  );

  async function described(letter: Message, language: Language) {
    const { id, kind, attempts, queuedAt, claimedAt, failure, edition } = letter;
    const person = await store.people.find(letter.person);
    return {
      id,
      kind: letterLabels[kind][language],
      about: letter.returnId === null ? null : `${respondentName(returnOf(letter).territory)}, ${edition}`,
      person:
        person === null
          ? null
          : {
              id: person.id,
              institution: person.institution,
              role: roleLabels[person.role][language],
              reach: reachOf(person).join(', '),
            },
      attempts,
      queuedAt,
      triedAt: claimedAt,
      why: failureLabel(failure)[language],
      failure,
    };
  }
}
