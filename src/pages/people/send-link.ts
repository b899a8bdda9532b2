// A one-time link for somebody: an invitation for whoever has not come in yet, the way to a new password for the
// others. Administrators choose nobody's password.

import { z } from 'zod';
import { linkTo } from '../../mail/links.ts';
import { queueLink } from '../../mail/queue-link.ts';
import { recordOf } from '../../people/record.ts';
import { Problem } from '../../problem.ts';
import { peopleKeepers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { Person } from '../../store/people/person.ts';
import type { LinkPurpose } from '../../store/people/tables.ts';
import { page } from '../layout/page.ts';
import { logChange, personIn } from './people.ts';
import { peopleTexts as texts } from './people-texts.ts';

const config = { access: peopleKeepers };
const params = z.object({ person: z.uuid() });

interface LinkSentView {
  readonly person: Person;
  /** Null where it is sent by e-mail. */
  readonly link: string | null;
  readonly lasts: string;
}

const linkSentPage = page<LinkSentView>('people/link-sent.njk', { people: texts });

const said = {
  invitation: { title: texts.madeTitle, lasts: texts.invitationLasts },
  password: { title: texts.passwordTitle, lasts: texts.passwordLasts },
};

/** Sending a link again, to whoever lost the one before or forgot their password. */
export function linkRoutes(app: App, parts: Parts): void {
  app.post('/people/:person/link', { config, schema: { params } }, async (request, reply) => {
    const person = await personIn(request.params.person, parts);
    if (person.status === 'deactivated') throw new Problem('bad-request', '');
    const { person: self } = await callerOf(request, parts);
    await parts.store.transaction(({ audit }) =>
      audit.append(
        recordOf('person.link', person, self.id, parts.clock(), null, { purpose: purposeFor(person) }),
      ),
    );
    return sendLink(person, request, reply, parts);
  });
}

/**
 * Has a link sent to the person, whom alone it concerns. A service without post shows it this once to whoever asks
 * for it, to be handed over.
 */
export async function sendLink(person: Person, request: Request, reply: Reply, parts: Parts): Promise<Reply> {
  const { store, clock, mailer, config } = parts;
  const purpose = purposeFor(person);
  const now = clock();
  let link: string | null = null;
  if (mailer === null) {
    link = linkTo[purpose](config.origin, await store.links.make(person.id, purpose, now));
  } else {
    await queueLink(store, person, purpose, now);
    mailer.wake();
  }
  const { person: self } = await callerOf(request, parts);
  logChange(request, self, person, purpose === 'invitation' ? 'invited' : 'sent a link');
  const { title, lasts } = said[purpose];
  return reply.page(linkSentPage, {
    title,
    view: { person, link, lasts: lasts[languageOf(request, parts)] },
  });
}

function purposeFor({ status }: Person): LinkPurpose {
  return status === 'invited' ? 'invitation' : 'password';
}
