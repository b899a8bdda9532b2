// What a person is called: asked after signing in where it is not known yet, and changed on the account page.
import { z } from 'zod';
import { changeOwnName, readOwnName } from '../../people/own-name.ts';
import { signedIn } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { localPath } from '../../server/local-path.ts';
import type { App, Parts, Reply } from '../../server/parts.ts';
import { type FieldError, page } from '../layout/page.ts';
import { accountTexts } from './texts.ts';

const PATH = '/account/name';
const returnTo = z.string().max(2000).optional().catch(undefined);
const given = z.object({
  name: z.string().max(200).default(''),
  post: z.string().max(200).default(''),
  returnTo,
});

interface NameView {
  readonly name: string;
  readonly post: string;
  readonly returnTo: string;
}

const namePage = page<NameView>('account/own-name.njk', { account: accountTexts });

export function ownNameRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    PATH,
    { config: { access: signedIn }, schema: { querystring: z.object({ returnTo }) } },
    async (request, reply) => {
      const { name, post } = (await callerOf(request, parts)).person;
      const back = localPath(request.query.returnTo);
      return showName(reply, { name: name ?? '', post: post ?? '', returnTo: back });
    },
  );

  app.post(PATH, { config: { access: signedIn }, schema: { body: given } }, async (request, reply) => {
    const { person } = await callerOf(request, parts);
    const back = localPath(request.body.returnTo);
    const named = readOwnName(request.body);
    if ('errors' in named) return showName(reply, { ...request.body, returnTo: back }, named.errors);
    await changeOwnName(store, person, named, clock());
    return reply.redirect(back, 303);
  });
}

function showName(reply: Reply, view: NameView, errors: readonly FieldError[] = []): Promise<Reply> {
  return reply.page(namePage, { title: accountTexts.nameTitle, errors, view });
}
