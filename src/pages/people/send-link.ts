// Sending somebody another one-time link, and the page that says that a link was sent or shows it.

import { z } from 'zod';
import { linkTo } from '../../mail/links.ts';
import { type IssuedLink, issueLink, type LinkDelivery } from '../../people/one-time-link.ts';
import { peopleKeepers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { Person } from '../../store/people/person.ts';
import { page } from '../layout/page.ts';
import { logChange, personIn } from './people.ts';
import { peopleTexts as texts } from './texts.ts';

const config = { access: peopleKeepers };
const params = z.object({ person: z.uuid() });

interface LinkSentView {
  readonly person: Person;
  /** Null where it is sent by e-mail. */
  readonly link: string | null;
  readonly lasts: string;
  /** Where the reader came from. */
  readonly back: string;
}

const linkSentPage = page<LinkSentView>('people/link-sent.njk', { people: texts });

const words = {
  invitation: { title: texts.madeTitle, lasts: texts.invitationLasts, done: 'invited' },
  password: { title: texts.passwordTitle, lasts: texts.passwordLasts, done: 'sent a link' },
};

/** Sending a link again, to people who lost the one before or forgot their password. */
export function linkRoutes(app: App, parts: Parts): void {
  app.post('/people/:person/link', { config, schema: { params } }, async (request, reply) => {
    const person = await personIn(request.params.person, parts);
    const by = (await callerOf(request, parts)).person.id;
    const delivery = deliveryOf(parts);
    const link = await issueLink(parts.store, { person, by, delivery, at: parts.clock() });
    return showLink({ person, link }, request, reply, parts);
  });
}

/** Without mail, links are shown to the administrator, who hands them over. */
export function deliveryOf({ mailer }: Parts): LinkDelivery {
  return mailer === null ? 'shown' : 'letter';
}

/** Says that a link was sent or, without mail, shows it this once. */
export async function showLink(
  { person, link: { purpose, secret } }: { readonly person: Person; readonly link: IssuedLink },
  request: Request,
  reply: Reply,
  parts: Parts,
  back = '/people',
): Promise<Reply> {
  parts.mailer?.deliverSoon();
  const { title, lasts, done } = words[purpose];
  const { person: self } = await callerOf(request, parts);
  logChange(request, self, person, done);
  const link = secret === null ? null : linkTo[purpose](parts.config.origin, secret);
  return reply.page(linkSentPage, {
    title,
    view: { person, link, lasts: lasts[languageOf(request, parts)], back },
  });
}
