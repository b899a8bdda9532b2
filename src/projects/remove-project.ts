// Taking a project that was made by mistake out of the register, while nothing else rests on it.
import type { Caller } from '../people/reach.ts';
import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';
import type { Project } from '../store/projects.ts';
import { returnsNaming } from './naming-returns.ts';
import { mayEditProject, requireSeen } from './project-reach.ts';

/** What rests on a project: a merge, a return that names it, or a feedback form. */
export type Kept = 'merged' | 'named' | 'feedback';

/** Why a project cannot be removed; null where it can. */
export async function whyKept(
  store: Pick<Store, 'returns' | 'projects' | 'feedback'>,
  project: Project,
): Promise<Kept | null> {
  const register = await store.projects.all();
  if (project.mergedInto !== null || register.some(({ mergedInto }) => mergedInto === project.id))
    return 'merged';
  if ((await returnsNaming(store, project, register)).length > 0) return 'named';
  return (await store.feedback.all()).some((form) => form.project === project.id) ? 'feedback' : null;
}

interface Removal {
  readonly id: string;
  readonly caller: Pick<Caller, 'person' | 'token'>;
  /** ISO time. */
  readonly at: string;
}

/** Removes a project, with the audit entry of it. Throws `not-found` and, for those who do not keep it, `forbidden`. */
export async function removeProject(store: Store, { id, caller, at }: Removal): Promise<'removed' | Kept> {
  const project = requireSeen(await store.projects.find(id), caller);
  const kept = await whyKept(store, project);
  if (kept !== null) return kept;
  await store.transaction(async ({ projects, audit }) => {
    const held = requireSeen(await projects.hold(id), caller);
    if (!mayEditProject(caller, held)) throw new Problem('forbidden', '');
    await projects.remove(held, at);
    const { territory, version, document } = held;
    await audit.append({
      at,
      person: caller.person.id,
      action: 'project.remove',
      subject: `project:${id}`,
      before: { territory, version, title: document.basics.title },
      after: null,
    });
  });
  return 'removed';
}
