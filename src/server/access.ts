// Who may do what. Each route states its access, and this is the only place where it is decided.
// Whatever is not allowed here is refused.

import type { Role } from '../review/role.ts';
import type { ApiToken } from '../store/people/api-tokens.ts';
import type { Person } from '../store/people/person.ts';
import type { Session } from '../store/people/sessions.ts';
import { regionOf } from '../survey/respondent.ts';
import type { RegionCode } from '../survey/territories.ts';

/** `anyone` comes in without signing in; `signed-in` is everyone with a session, for their own account. */
export type Access =
  | { readonly who: 'anyone' }
  | { readonly who: 'signed-in' }
  | { readonly who: readonly Role[]; readonly does: 'read' | 'write' };

/** Who asks: a person in a browser by their session, or a program of theirs by an API token. */
export type Caller =
  | { readonly person: Person; readonly session: Session; readonly token: null }
  | { readonly person: Person; readonly session: null; readonly token: ApiToken };

export type Decision = 'allowed' | 'sign-in-required' | 'forbidden';

/** Whether this caller may do this, to this territory (ATVK or region code) where the route names one. */
export function allows(access: Access, caller: Caller | null, territory: string | null): Decision {
  if (access.who === 'anyone') return 'allowed';
  if (caller === null) return 'sign-in-required';
  return mayEnter(access, caller) && (territory === null || mayReach(caller, territory, doing(access)))
    ? 'allowed'
    : 'forbidden';
}

function mayEnter(access: Exclude<Access, { who: 'anyone' }>, { person, token }: Caller): boolean {
  // An account is the matter of the person: a program that holds a token has no business there.
  if (access.who === 'signed-in') return token === null;
  if (!access.who.includes(person.role)) return false;
  return access.does === 'read' || token === null || token.scope === 'write';
}

function doing(access: Exclude<Access, { who: 'anyone' }>): 'read' | 'write' {
  return access.who === 'signed-in' ? 'read' : access.does;
}

/**
 * Whether the return of a territory is within a caller's reach. A region officer answers for the region and
 * reads what its municipalities say; an analyst sees all; an administrator looks after people, not returns.
 */
export function mayReach(
  { person, token }: Pick<Caller, 'person' | 'token'>,
  territory: string,
  does: 'read' | 'write',
): boolean {
  if (token !== null && token.territory !== null && token.territory !== territory) return false;
  switch (person.role) {
    case 'coordinator':
      return person.territories.includes(territory);
    case 'region_officer':
      return person.region !== null && person.region === (does === 'read' ? regionOf(territory) : territory);
    case 'analyst':
      return regionOf(territory) !== null;
    case 'administrator':
      return false;
  }
}

/**
 * Whether a caller may see the summary of a planning region before its edition is published, and of what: of the
 * whole country those who prepare the report, of the region alone its own officers. Null is nothing at all.
 */
export function foresees(
  { person, token }: Pick<Caller, 'person' | 'token'>,
  region: RegionCode,
): 'country' | 'region' | null {
  const bound = token?.territory ?? null;
  if (bound !== null && bound !== region) return null;
  switch (person.role) {
    case 'analyst':
    case 'administrator':
      return bound === null ? 'country' : 'region';
    case 'region_officer':
      return person.region === region ? 'region' : null;
    case 'coordinator':
      return null;
  }
}

export const anyone: Access = { who: 'anyone' };
export const signedIn: Access = { who: 'signed-in' };

/** Access for roles that look, and for roles that change something. */
export function readers(...who: Role[]): Access {
  return { who, does: 'read' };
}

export function writers(...who: Role[]): Access {
  return { who, does: 'write' };
}
