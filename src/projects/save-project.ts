// Making a project and saving a new version of it, with the audit entry in the same transaction.
import { randomUUID } from 'node:crypto';
import type { Caller } from '../people/reach.ts';
import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';
import type { Project } from '../store/projects.ts';
import { canonicalJson } from '../survey/canonical.ts';
import type { Finding } from '../survey/finding.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import { answersOfProject, checkProject } from '../survey/project-document.ts';
import type { ProjectDocument, ProjectSection } from '../survey/project-form.ts';
import { mayEditProject, mayKeepProjectsOf, requireSeen } from './project-reach.ts';

export type ProjectSaved =
  | { readonly outcome: 'saved'; readonly id: string; readonly version: number }
  /** Nothing was saved: these answers have to be corrected. */
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }
  /** Nothing was saved: somebody else has changed the same section since. */
  | { readonly outcome: 'conflict'; readonly now: Project };

interface NewProject {
  /** The territory that keeps it; null is the ministry. */
  readonly territory: string | null;
  readonly answers: readonly FlatAnswer[];
  readonly caller: Pick<Caller, 'person' | 'token'>;
  /** ISO time. */
  readonly at: string;
}

interface ProjectToPut extends Omit<NewProject, 'caller'> {
  /** A UUID that no project has. */
  readonly id: string;
  readonly by: string | null;
}

interface ProjectChange extends Omit<NewProject, 'territory'> {
  readonly id: string;
  /** The version that the answers were made from. */
  readonly base: number;
  /** The section that the answers are of; null where they are the whole project. */
  readonly section: ProjectSection | null;
}

/** Makes a project. Throws `forbidden` where the caller does not keep projects of the territory. */
export async function makeProject(
  store: Store,
  { territory, answers, caller, at }: NewProject,
): Promise<ProjectSaved> {
  if (!mayKeepProjectsOf(caller, territory)) throw new Problem('forbidden', '');
  return putProject(store, { id: randomUUID(), territory, answers, by: caller.person.id, at });
}

/** The same in the name of a person or, where that is null, of the system. */
export async function putProject(
  store: Store,
  { id, territory, answers, by, at }: ProjectToPut,
): Promise<ProjectSaved> {
  const { sections, findings } = checkProject(answers);
  if (sections === null) return { outcome: 'refused', findings };
  return store.transaction(async ({ projects, audit }) => {
    await projects.make(id, territory, { document: sections, by, at });
    await audit.append({
      at,
      person: by,
      action: 'project.make',
      subject: `project:${id}`,
      before: null,
      after: { territory, version: 1 },
    });
    return { outcome: 'saved', id, version: 1 };
  });
}

/**
 * Saves a section of a project, or all of it, on top of the version it was made from; what others have saved in other
 * sections since stays. Saying the same again adds no version. A base that the project never had is a conflict. Throws `not-found` and
 * `forbidden`.
 */
export async function saveProject(
  store: Store,
  { id, base, section, answers, caller, at }: ProjectChange,
): Promise<ProjectSaved> {
  return store.transaction(async ({ projects, audit }) => {
    const held = requireSeen(await projects.hold(id), caller);
    if (!mayEditProject(caller, held)) throw new Problem('forbidden', '');
    const before = await projects.version(id, base);
    if (before === null || isOvertaken(before, held.document, section))
      return { outcome: 'conflict', now: held };
    const others = section === null ? [] : answersOutside(held.document, section);
    const { sections, findings } = checkProject([...others, ...answers]);
    if (sections === null) return { outcome: 'refused', findings };
    if (canonicalJson(sections) === canonicalJson(held.document))
      return { outcome: 'saved', id, version: held.version };
    await projects.save(held, { document: sections, by: caller.person.id, at });
    const version = held.version + 1;
    await audit.append({
      at,
      person: caller.person.id,
      action: 'project.save',
      subject: `project:${id}`,
      before: { version: held.version },
      after: { version, section },
    });
    return { outcome: 'saved', id, version };
  });
}

function isOvertaken(before: ProjectDocument, now: ProjectDocument, section: ProjectSection | null): boolean {
  return section === null
    ? canonicalJson(before) !== canonicalJson(now)
    : canonicalJson(before[section]) !== canonicalJson(now[section]);
}

function answersOutside(document: ProjectDocument, section: ProjectSection): readonly FlatAnswer[] {
  return answersOfProject(document).filter(({ place }) => place.section !== section);
}
