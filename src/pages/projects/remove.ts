// Removing a project that was made by mistake: a page that asks before, or says why the record stays.
import { Problem } from '../../problem.ts';
import { mayEditProject, requireSeen } from '../../projects/project-reach.ts';
import { removeProject, whyKept } from '../../projects/remove-project.ts';
import { projectReaders, projectWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Request } from '../../server/parts.ts';
import { page } from '../layout/page.ts';
import { projectParams } from './project.ts';
import { projectPath } from './project-head.ts';
import { removeTexts as texts } from './texts.ts';

interface RemoveView {
  readonly path: string;
  readonly title: string;
  /** Why the record stays; null where it can be removed. */
  readonly kept: string | null;
}

const removePage = page<RemoveView>('projects/remove.njk', { remove: texts });
const PATH = '/projects/:project/remove';
const schema = { params: projectParams };

export function projectRemoveRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(PATH, { config: { access: projectReaders }, schema }, async (request, reply) => {
    const { project } = await removable(request, request.params.project);
    const kept = await whyKept(store, project);
    return reply.page(removePage, {
      title: texts.title,
      view: {
        path: projectPath(project.id),
        title: project.document.basics.title,
        kept: kept === null ? null : texts[kept][languageOf(request, parts)],
      },
    });
  });

  app.post(PATH, { config: { access: projectWriters }, schema }, async (request, reply) => {
    const { project, caller } = await removable(request, request.params.project);
    const { id } = project;
    if ((await removeProject(store, { id, caller, at: clock() })) !== 'removed')
      return reply.redirect(`${projectPath(id)}/remove`, 303);
    request.log.info({ by: caller.person.id, project: id }, 'project removed');
    return reply.redirect('/projects?told=removed', 303);
  });

  /** Throws `not-found` for what the caller does not see, and `forbidden` for what they may only read. */
  async function removable(request: Request, id: string) {
    const caller = await callerOf(request, parts);
    const project = requireSeen(await store.projects.find(id), caller);
    if (!mayEditProject(caller, project) && project.mergedInto === null) throw new Problem('forbidden', '');
    return { project, caller };
  }
}
