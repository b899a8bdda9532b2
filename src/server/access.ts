// Who may use a route. Each route names one of the accesses of this file; whatever is not allowed here is refused.
// The table of all routes with their accesses is a golden file of the tests.
import { type Caller, mayReach, mayReachSection, reachesWholeReturn } from '../people/reach.ts';
import type { Role } from '../review/role.ts';

/** Access for roles, where the territory that a route names is theirs. */
interface RoleAccess {
  readonly who: readonly Role[];
  readonly does: 'read' | 'write';
  /**
   * How the route serves coordinators of single sections: `in-path`, its path names the section; `in-handler`, the
   * handler keeps to their sections. Without either it refuses them wherever it names a territory.
   */
  readonly sections?: 'in-path' | 'in-handler';
}

/** `anyone` needs no sign-in; `signed-in` is everyone with a session, for their own account. */
export type Access = { readonly who: 'anyone' } | { readonly who: 'signed-in' } | RoleAccess;

export type Decision = 'allowed' | 'sign-in-required' | 'forbidden';

/** Whether this caller may do this, to this territory (ATVK or region code) and section where the route names them. */
export function allows(
  access: Access,
  caller: Caller | null,
  territory: string | null,
  section: string | null = null,
): Decision {
  if (access.who === 'anyone') return 'allowed';
  if (caller === null) return 'sign-in-required';
  const does = access.who === 'signed-in' ? 'read' : access.does;
  return hasRole(access, caller) &&
    (territory === null || (mayReach(caller, territory, does) && keepsToSections(access, caller, section)))
    ? 'allowed'
    : 'forbidden';
}

function keepsToSections(access: Access, caller: Caller, section: string | null): boolean {
  if (reachesWholeReturn(caller)) return true;
  if (access.who === 'anyone' || access.who === 'signed-in') return false;
  if (access.sections === 'in-path') return section !== null && mayReachSection(caller, section);
  return access.sections === 'in-handler';
}

function hasRole(access: Exclude<Access, { who: 'anyone' }>, { person, token }: Caller): boolean {
  // An account belongs to the person alone: a token cannot manage it.
  if (access.who === 'signed-in') return token === null;
  if (!access.who.includes(person.role)) return false;
  return access.does === 'read' || token === null || token.scope === 'write';
}

/** Access for roles that read, and for roles that change something. */
export function readers(...who: Role[]): RoleAccess {
  return { who, does: 'read' };
}

export function writers(...who: Role[]): RoleAccess {
  return { who, does: 'write' };
}

export const anyone: Access = { who: 'anyone' };
export const signedIn: Access = { who: 'signed-in' };

/** Returns of the caller's territories; reviewers read all of them. */
export const returnReaders = readers('coordinator', 'region_officer', 'analyst');
export const returnWriters = writers('coordinator', 'region_officer');
/** The same of a section that the path names. */
export const sectionReaders: Access = { ...returnReaders, sections: 'in-path' };
export const sectionWriters: Access = { ...returnWriters, sections: 'in-path' };
/** The same of a return whose handler leaves out, and refuses, the sections that are not the caller's. */
export const partReaders: Access = { ...returnReaders, sections: 'in-handler' };
export const partWriters: Access = { ...returnWriters, sections: 'in-handler' };
/** Drafts through the API: unlike on pages, nobody reads what a municipality has not handed in. */
export const draftReaders: Access = { ...readers('coordinator', 'region_officer'), sections: 'in-handler' };
/** Both sides of a return, without the officer of the region above, who may only read it. */
const bothSides = writers('coordinator', 'region_officer', 'analyst');
/** Files attached to a section. */
export const evidenceReaders: Access = { ...bothSides, sections: 'in-path' };
/** The conversation about a return. */
export const correspondents: Access = { ...bothSides, sections: 'in-handler' };
/** Coordinators of whole returns, for who else works on them. */
export const teamKeepers: Access = writers('coordinator');
export const reviewers: Access = writers('analyst');

/** The register of projects: no address names a territory, so that handlers decide by the project. */
export const projectReaders: Access = { ...partReaders };
export const projectWriters: Access = { ...correspondents };

/** Feedback forms of a municipality, which alone makes and ends them; coordinators of single sections see none. */
export const feedbackReaders: Access = readers('coordinator', 'analyst');
export const feedbackKeepers: Access = writers('coordinator');

/** Those who may hold API tokens, and what every token may read. */
export const tokenHolders: Access = readers('coordinator', 'region_officer', 'analyst');
export const analysisReaders: Access = readers('analyst');
/** Summaries of regions through the API; before publication `previewScope` restricts them further. */
export const summaryReaders: Access = readers('analyst', 'administrator', 'region_officer', 'coordinator');

/** Those who prepare the report. */
export const reportPreparers: Access = readers('analyst', 'administrator');
export const publishers: Access = writers('analyst', 'administrator');

export const peopleKeepers: Access = writers('administrator');
/** Years of the survey: reading and keeping them, deadlines included. */
export const editionReaders: Access = readers('analyst', 'administrator');
export const editionKeepers: Access = writers('analyst', 'administrator');
