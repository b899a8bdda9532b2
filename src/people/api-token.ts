// API tokens: keys for programs, made and revoked by the person on whose behalf they work.
import type { Store } from '../store/open-store.ts';
import type { ApiToken } from '../store/people/api-tokens.ts';
import { later } from '../store/people/moment.ts';
import type { Person } from '../store/people/person.ts';
import type { TokenScope } from '../store/people/tables.ts';
import { auditEntry } from './audit-entry.ts';
import { type Objection, type Objections, objectionTexts as texts } from './objection.ts';

const DAY_MS = 86_400_000;
const lifetimes = ['30', '90', '365'] as const;

/** As a form gives it; an empty text is no choice, an empty territory is all that the person may reach. */
export interface GivenToken {
  readonly name: string;
  readonly scope: string;
  readonly territory: string;
  readonly days: string;
}

interface TokenToMake {
  readonly name: string;
  readonly scope: TokenScope;
  readonly territory: string | null;
  readonly days: number;
}

/** A token that this person may make, or what has to be corrected. */
export function readToken(
  { name, scope, territory, days }: GivenToken,
  person: Person,
): TokenToMake | Objections {
  const errors: Objection[] = [];
  if (name === '') errors.push({ field: 'name', message: texts.tokenNameMissing });
  const known = scope === 'read' || (scope === 'write' && mayWrite(person)) ? scope : null;
  if (known === null) errors.push({ field: 'scope', message: texts.choose });
  if (territory !== '' && !tokenTerritories(person).includes(territory))
    errors.push({ field: 'territory', message: texts.choose });
  if (!lifetimes.some((one) => one === days)) errors.push({ field: 'days', message: texts.choose });
  if (errors.length > 0 || known === null) return { errors };
  return { name, scope: known, territory: territory === '' ? null : territory, days: Number(days) };
}

/** Whether a token of this person may write. */
export function mayWrite({ role }: Person): boolean {
  return role === 'coordinator' || role === 'region_officer';
}

/** The codes that a token of this person can be bound to. */
export function tokenTerritories({ territories, region }: Person): readonly string[] {
  return region === null ? territories : [region];
}

/** Makes a token and returns its secret, which is kept nowhere. `at` is an ISO time. */
export async function makeToken(
  store: Store,
  person: Person,
  { days, ...token }: TokenToMake,
  at: string,
): Promise<string> {
  const expiresAt = later(at, days * DAY_MS);
  return store.transaction(async ({ apiTokens, audit }) => {
    const secret = await apiTokens.make(person.id, { ...token, madeAt: at, expiresAt });
    const after = recorded({ ...token, expiresAt });
    await audit.append(auditEntry({ action: 'token.make', person, by: person.id, at, before: null, after }));
    return secret;
  });
}

/** Revokes a token of this person; nothing happens where they have none with this id. */
export async function revokeToken(store: Store, person: Person, id: string, at: string): Promise<void> {
  await store.transaction(async ({ apiTokens, audit }) => {
    const revoked = await apiTokens.revoke(person.id, id, at);
    if (revoked === null) return;
    const before = recorded(revoked);
    await audit.append(
      auditEntry({ action: 'token.revoke', person, by: person.id, at, before, after: null }),
    );
  });
}

/** What the audit trail says of a token: not its name, which is the person's own words. */
function recorded({
  scope,
  territory,
  expiresAt,
}: Pick<ApiToken, 'scope' | 'territory' | 'expiresAt'>): object {
  return { scope, territory, expiresAt };
}
