import { z } from 'zod';
import { linkTo } from '../../mail/links.ts';
import { queueLink } from '../../mail/queue-link.ts';
import { Problem } from '../../problem.ts';
import type { Person } from '../../store/people/person.ts';
import { callerOf } from '../caller.ts';
import type { App, Parts, Reply, Request } from '../door.ts';
import { languageOf } from '../language.ts';
import type { FieldError } from '../page/page.ts';
import { invitePerson } from './invite-person.ts';
import { logChange, peopleKeepers, personIn } from './people.ts';
import { peopleTexts as texts } from './people-texts.ts';
import { type GivenInvitation, readInvitation } from './read-invitation.ts';
import { recordOf, standingOf } from './record.ts';
import { postedRights, rightsChoices } from './rights-form.ts';

const given = postedRights.extend({ email: z.string().max(320).default('') });

const nothing: GivenInvitation = { email: '', institution: '', role: '', territories: [], region: '' };

/** Inviting somebody new, and sending the invitation again to somebody who has not come yet. */
export function inviteRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get('/people/invite', { config: { access: peopleKeepers } }, (_request, reply) =>
    invitePage(reply, parts, nothing, []),
  );

  app.post(
    '/people/invite',
    { config: { access: peopleKeepers }, schema: { body: given } },
    async (request, reply) => {
      const invited = readInvitation(request.body);
      if ('errors' in invited) return invitePage(reply, parts, request.body, invited.errors);
      const by = (await callerOf(request, parts)).person.id;
      const person = await store.transaction((within) => invitePerson(within, invited, by, clock()));
      if (person === null)
        return invitePage(reply, parts, request.body, [{ field: 'email', message: texts.emailTaken }]);
      return send(person, request, reply, parts);
    },
  );

  app.post(
    '/people/:person/invitation',
    { config: { access: peopleKeepers }, schema: { params: z.object({ person: z.uuid() }) } },
    async (request, reply) => {
      const person = await personIn(request.params.person, parts);
      if (person.status !== 'invited') throw new Problem('bad-request', '');
      const by = (await callerOf(request, parts)).person.id;
      const standing = standingOf(person);
      await store.transaction(({ audit }) =>
        audit.append(recordOf('person.invite', person, by, clock(), standing, standing)),
      );
      return send(person, request, reply, parts);
    },
  );
}

/**
 * Has a link sent to the person, whom alone it concerns. A service without post shows it this once to whoever
 * invites, to be handed over.
 */
async function send(person: Person, request: Request, reply: Reply, parts: Parts) {
  const { store, clock, mailer, config } = parts;
  const now = clock();
  let link: string | null = null;
  if (mailer === null) {
    link = linkTo.invitation(config.origin, await store.links.make(person.id, 'invitation', now));
  } else {
    await queueLink(store, person, 'invitation', now);
    mailer.wake();
  }
  logChange(request, (await callerOf(request, parts)).person, person, 'invited');
  return reply.page({
    template: 'people/invited.njk',
    title: texts.madeTitle,
    text: texts,
    data: { person, link },
  });
}

function invitePage(reply: Reply, parts: Parts, values: GivenInvitation, errors: readonly FieldError[]) {
  return reply.page({
    template: 'people/invite.njk',
    title: texts.invite,
    text: texts,
    errors,
    data: {
      given: values,
      choices: rightsChoices(languageOf(reply.request, parts)),
    },
  });
}
