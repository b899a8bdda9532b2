// Who may use a route. Each route names one of the accesses of this file; whatever is not allowed here is refused.
// The table of all routes with their accesses is a golden file of the tests.
import { type Caller, mayReach } from '../people/reach.ts';
import type { Role } from '../review/role.ts';

/** `anyone` needs no sign-in; `signed-in` is everyone with a session, for their own account. */
export type Access =
  | { readonly who: 'anyone' }
  | { readonly who: 'signed-in' }
  | { readonly who: readonly Role[]; readonly does: 'read' | 'write' };

export type Decision = 'allowed' | 'sign-in-required' | 'forbidden';

/** Whether this caller may do this, to this territory (ATVK or region code) where the route names one. */
export function allows(access: Access, caller: Caller | null, territory: string | null): Decision {
  if (access.who === 'anyone') return 'allowed';
  if (caller === null) return 'sign-in-required';
  const does = access.who === 'signed-in' ? 'read' : access.does;
  return hasRole(access, caller) && (territory === null || mayReach(caller, territory, does))
    ? 'allowed'
    : 'forbidden';
}

function hasRole(access: Exclude<Access, { who: 'anyone' }>, { person, token }: Caller): boolean {
  // An account belongs to the person alone: a token cannot manage it.
  if (access.who === 'signed-in') return token === null;
  if (!access.who.includes(person.role)) return false;
  return access.does === 'read' || token === null || token.scope === 'write';
}

/** Access for roles that read, and for roles that change something. */
export function readers(...who: Role[]): Access {
  return { who, does: 'read' };
}

export function writers(...who: Role[]): Access {
  return { who, does: 'write' };
}

export const anyone: Access = { who: 'anyone' };
export const signedIn: Access = { who: 'signed-in' };

/** Returns of the caller's territories; reviewers read all of them. */
export const returnReaders: Access = readers('coordinator', 'region_officer', 'analyst');
export const returnWriters: Access = writers('coordinator', 'region_officer');
/** Drafts through the API: unlike on pages, nobody reads what a municipality has not handed in. */
export const draftReaders: Access = readers('coordinator', 'region_officer');
/** Both sides of the conversation about a return. */
export const correspondents: Access = writers('coordinator', 'region_officer', 'analyst');
export const reviewers: Access = writers('analyst');

/** Those who may hold API tokens, and what every token may read. */
export const tokenHolders: Access = readers('coordinator', 'region_officer', 'analyst');
export const analysisReaders: Access = readers('analyst');
/** Summaries of regions through the API; before publication `previewScope` restricts them further. */
export const summaryReaders: Access = readers('analyst', 'administrator', 'region_officer', 'coordinator');

/** Those who prepare the report. */
export const reportPreparers: Access = readers('analyst', 'administrator');
export const publishers: Access = writers('analyst', 'administrator');

export const peopleKeepers: Access = writers('administrator');
export const deadlineKeepers: Access = writers('administrator');
