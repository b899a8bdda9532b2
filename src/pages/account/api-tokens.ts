// Keys for programs, made and revoked by the person in whose name they work.

import { z } from 'zod';
import { recordOf } from '../../people/record.ts';
import { tokenHolders } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { ApiToken } from '../../store/people/api-tokens.ts';
import { later } from '../../store/people/moment.ts';
import type { Person } from '../../store/people/person.ts';
import type { TokenScope } from '../../store/people/tables.ts';
import { cleanLine } from '../../survey/reading/clean-text.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type FieldError, page } from '../layout/page.ts';
import { accountTexts, tokenTexts as texts } from './account-texts.ts';

const DAY = 86_400_000;
const lifetimes = ['30', '90', '365'] as const;

const given = z.object({
  name: z.string().max(100).default('').transform(cleanLine),
  scope: z.string().max(10).default(''),
  territory: z.string().max(20).default(''),
  days: z.string().max(4).default('90'),
});
type Given = z.infer<typeof given>;

interface Option {
  readonly value: string;
  readonly text: string;
}

interface TokensView {
  readonly tokens: readonly ReturnType<typeof tokenView>[];
  readonly given: Given;
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
      const wanted = read(request.body, person);
      if ('errors' in wanted) return showTokens(request, reply, parts, request.body, wanted.errors);
      const madeAt = clock();
      const { days, ...token } = wanted;
      const expiresAt = later(madeAt, days * DAY);
      const secret = await store.transaction(async ({ apiTokens, audit }) => {
        const made = await apiTokens.make(person.id, { ...token, madeAt, expiresAt });
        const { scope, territory } = token;
        const after = { scope, territory, expiresAt };
        await audit.append(recordOf('token.make', person, person.id, madeAt, null, after));
        return made;
      });
      request.log.info({ person: person.id, scope: token.scope }, 'token made');
      return reply.page(tokenMadePage, { title: texts.madeTitle, view: { secret } });
    },
  );

  app.post(
    '/account/tokens/:token/revoke',
    { config: { access: tokenHolders }, schema: { params: z.object({ token: z.uuid() }) } },
    async (request, reply) => {
      const { person } = await callerOf(request, parts);
      const at = clock();
      await store.transaction(async ({ apiTokens, audit }) => {
        const revoked = await apiTokens.revoke(person.id, request.params.token, at);
        if (revoked === null) return;
        const { scope, territory, expiresAt } = revoked;
        const before = { scope, territory, expiresAt };
        await audit.append(recordOf('token.revoke', person, person.id, at, before, null));
      });
      request.log.info({ person: person.id }, 'token revoked');
      return reply.redirect('/account/tokens', 303);
    },
  );
}

interface Wanted {
  readonly name: string;
  readonly scope: TokenScope;
  readonly territory: string | null;
  readonly days: number;
}

/** A token that this person may make, or what has to be corrected. */
function read(
  { name, scope, territory, days }: Given,
  person: Person,
): Wanted | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  if (name === '') errors.push({ field: 'name', message: texts.nameMissing });
  const known = scope === 'read' || (scope === 'write' && mayWrite(person)) ? scope : null;
  if (known === null) errors.push({ field: 'scope', message: texts.choose });
  if (territory !== '' && !territoriesOf(person).includes(territory))
    errors.push({ field: 'territory', message: texts.choose });
  if (!lifetimes.some((one) => one === days)) errors.push({ field: 'days', message: texts.choose });
  if (errors.length > 0 || known === null) return { errors };
  return { name, scope: known, territory: territory === '' ? null : territory, days: Number(days) };
}

function mayWrite({ role }: Person): boolean {
  return role === 'coordinator' || role === 'region_officer';
}

/** The codes that a token of this person can be bound to. */
function territoriesOf({ territories, region }: Person): readonly string[] {
  return region === null ? territories : [region];
}

async function showTokens(
  request: Request,
  reply: Reply,
  parts: Parts,
  values: Given,
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
        ...territoriesOf(person).map((code) => ({ value: code, text: respondentName(code) })),
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
