// E-mails that could not be sent, for administrators: the cause of each, and a button to retry.

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
import { personName } from '../../store/people/person.ts';
import { respondentName } from '../../survey/respondent.ts';
import { page } from '../layout/page.ts';
import { personIn } from './people.ts';
import { letterLabels, lettersTexts as texts } from './texts.ts';

const told = z.object({ told: z.enum(['retried', 'gone']).optional().catch(undefined) });
const params = z.object({ letter: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).catch(0) });

interface LettersView {
  readonly hasMail: boolean;
  readonly letters: readonly LetterView[];
}

interface LetterView extends Pick<Message, 'id' | 'attempts' | 'queuedAt' | 'failure'> {
  readonly kind: string;
  /** The return that the letter is about, in words. */
  readonly about: string | null;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly reach: string;
  };
  readonly triedAt: string | null;
  readonly why: string;
}

const lettersPage = page<LettersView>('people/letters.njk', { letters: texts });

export function letterRoutes(app: App, parts: Parts): void {
  const { store, clock, mailer } = parts;

  app.get(
    '/letters',
    { config: { access: peopleKeepers }, schema: { querystring: told } },
    async (request, reply) => {
      const language = languageOf(request, parts);
      const letters = await failedLetters(store);
      return reply.page(lettersPage, {
        title: texts.title,
        notice: request.query.told === undefined ? null : texts[request.query.told],
        view: {
          hasMail: mailer !== null,
          letters: await Promise.all(letters.map((letter) => letterView(letter, language))),
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
      if (isQueued) mailer?.deliverSoon();
      request.log.info({ by: person.id, message: id, isQueued }, 'letter tried again');
      return reply.redirect(`/letters?told=${isQueued ? 'retried' : 'gone'}`, 303);
    },
  );

  async function letterView(letter: Message, language: Language): Promise<LetterView> {
    const { id, kind, attempts, queuedAt, claimedAt, failure, edition } = letter;
    const person = await personIn(letter.person, parts);
    return {
      id,
      kind: letterLabels[kind][language],
      about: letter.returnId === null ? null : `${respondentName(returnOf(letter).territory)}, ${edition}`,
      person: {
        id: person.id,
        name: personName(person),
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
