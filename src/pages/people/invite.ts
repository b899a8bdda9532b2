import { z } from 'zod';
import { invite, readInvitation } from '../../people/invite.ts';
import { objectionTexts } from '../../people/objection.ts';
import { peopleKeepers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply } from '../../server/parts.ts';
import { type FieldError, page } from '../layout/page.ts';
import { postedRights, type RightsChoices, rightsChoices } from './rights-form.ts';
import { deliveryOf, showLink } from './send-link.ts';
import { peopleTexts as texts } from './texts.ts';

const own = z.string().max(200).default('');
const given = postedRights.extend({ email: z.string().max(320).default(''), name: own, post: own });

const nothing: z.output<typeof given> = {
  email: '',
  name: '',
  post: '',
  institution: '',
  role: '',
  territories: [],
  region: '',
};

interface InviteView {
  readonly given: z.output<typeof given>;
  readonly choices: RightsChoices;
}

const invitePage = page<InviteView>('people/invite.njk', { people: texts });

/** Inviting somebody new. */
export function inviteRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get('/people/invite', { config: { access: peopleKeepers } }, (_request, reply) =>
    showInvite(reply, parts, nothing, []),
  );

  app.post(
    '/people/invite',
    { config: { access: peopleKeepers }, schema: { body: given } },
    async (request, reply) => {
      const invitation = readInvitation(request.body);
      if ('errors' in invitation) return showInvite(reply, parts, request.body, invitation.errors);
      const by = (await callerOf(request, parts)).person.id;
      const invited = await invite(store, { invitation, by, delivery: deliveryOf(parts), at: clock() });
      if (invited === null)
        return showInvite(reply, parts, request.body, [
          { field: 'email', message: objectionTexts.emailTaken },
        ]);
      return showLink(invited, request, reply, parts);
    },
  );
}

function showInvite(
  reply: Reply,
  parts: Parts,
  values: z.output<typeof given>,
  errors: readonly FieldError[],
) {
  return reply.page(invitePage, {
    title: texts.invite,
    errors,
    view: { given: values, choices: rightsChoices(languageOf(reply.request, parts)) },
  });
}
