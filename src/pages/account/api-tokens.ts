// API tokens of a person: keys for programs that work on their behalf. A token cannot make another: these pages
// need a session.

import { z } from 'zod';
import {
  type GivenToken,
  makeToken,
  mayWrite,
  readToken,
  revokeToken,
  tokenTerritories,
} from '../../people/api-token.ts';
import { tokenHolders } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { ApiToken } from '../../store/people/api-tokens.ts';
import { cleanLine } from '../../survey/reading/clean-text.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type FieldError, page } from '../layout/page.ts';
import { accountTexts, tokenTexts as texts } from './texts.ts';

const given = z.object({
  name: z.string().max(100).default('').transform(cleanLine),
  scope: z.string().max(10).default(''),
  territory: z.string().max(20).default(''),
  days: z.string().max(4).default('90'),
});

interface Option {
  readonly value: string;
  readonly text: string;
}

interface TokensView {
  readonly tokens: readonly ReturnType<typeof tokenView>[];
  readonly given: GivenToken;
  readonly mayWrite: boolean;
  readonly territories: readonly Option[];
}

const tokensPage = page<TokensView>('account/api-tokens.njk', { account: accountTexts, token: texts });
const tokenMadePage = page<{ readonly secret: string }>('account/api-token-made.njk', { token: texts });

export function apiTokenRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get('/account/tokens', { config: { access: tokenHolders } }, (request, reply) =>
    showTokens(request, reply, parts, { name: '', scope: 'read', territory: '', days: '90' }),
  );

  app.post(
    '/account/tokens',
    { config: { access: tokenHolders }, schema: { body: given } },
    async (request, reply) => {
      const { person } = await callerOf(request, parts);
      const token = readToken(request.body, person);
      if ('errors' in token) return showTokens(request, reply, parts, request.body, token.errors);
      const secret = await makeToken(store, person, token, clock());
      request.log.info({ person: person.id, scope: token.scope }, 'token made');
      return reply.page(tokenMadePage, { title: texts.madeTitle, view: { secret } });
    },
  );

  app.post(
    '/account/tokens/:token/revoke',
    { config: { access: tokenHolders }, schema: { params: z.object({ token: z.uuid() }) } },
    async (request, reply) => {
      const { person } = await callerOf(request, parts);
      await revokeToken(store, person, request.params.token, clock());
      request.log.info({ person: person.id }, 'token revoked');
      return reply.redirect('/account/tokens', 303);
    },
  );
}

async function showTokens(
  request: Request,
  reply: Reply,
  parts: Parts,
  values: GivenToken,
  errors: readonly FieldError[] = [],
): Promise<Reply> {
  const { person } = await callerOf(request, parts);
  const language = languageOf(request, parts);
  const now = parts.clock();
  const tokens = await parts.store.apiTokens.of(person.id);
  return reply.page(tokensPage, {
    title: texts.title,
    errors,
    view: {
      tokens: tokens.map((token) => tokenView(token, now)),
      given: values,
      mayWrite: mayWrite(person),
      territories: [
        { value: '', text: texts.everything[language] },
        ...tokenTerritories(person).map((code) => ({ value: code, text: respondentName(code) })),
      ],
    },
  });
}

function tokenView(token: ApiToken, now: string) {
  return {
    ...token,
    isExpired: token.expiresAt <= now,
    territoryName: token.territory === null ? null : respondentName(token.territory),
  };
}
