// Who sees a project and who may change it. Whoever may not see it is told that there is none.
import { type Caller, mayReach, mayReachSection } from '../people/reach.ts';
import { Problem } from '../problem.ts';
import type { Project } from '../store/projects.ts';

/** The section of the survey that speaks of projects: colleagues for other sections have nothing to do with them. */
const SECTION = 'projects';

type Who = Pick<Caller, 'person' | 'token'>;
type OfProject = Pick<Project, 'territory' | 'document' | 'mergedInto'>;

/** Projects of the ministry are for all; others for those whose territory keeps them or is a partner in them. */
export function maySeeProject(caller: Who, { territory, document }: OfProject): boolean {
  if (!mayReachSection(caller, SECTION) || caller.person.role === 'administrator') return false;
  if (territory === null) return true;
  const partners = document.partners.partners.flatMap(({ municipality }) => municipality ?? []);
  return [territory, ...partners].some((code) => mayReach(caller, code, 'read'));
}

/** The territory that keeps a project changes it, the ministry its own; a merged one nobody. */
export function mayEditProject(caller: Who, { territory, mergedInto }: OfProject): boolean {
  return mergedInto === null && mayKeepProjectsOf(caller, territory);
}

/** Whether a caller may make projects of a territory; null is the ministry. */
export function mayKeepProjectsOf(caller: Who, territory: string | null): boolean {
  const { role } = caller.person;
  if (territory === null) return role === 'analyst' && (caller.token?.territory ?? null) === null;
  const isRespondent = role === 'coordinator' || role === 'region_officer';
  return isRespondent && mayReachSection(caller, SECTION) && mayReach(caller, territory, 'write');
}

/** Throws `not-found` for a project that there is not or that is none of the caller's business. */
export function requireSeen(project: Project | null, caller: Who): Project {
  if (project === null || !maySeeProject(caller, project)) throw new Problem('not-found', '');
  return project;
}
