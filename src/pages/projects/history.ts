// The versions of a project, latest first: who changed what and when.
import { label } from '../../language/label.ts';
import { requireSeen } from '../../projects/project-reach.ts';
import { projectReaders } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { place } from '../../survey/finding.ts';
import { answersOfProject } from '../../survey/project-document.ts';
import { projectForm } from '../../survey/project-form.ts';
import { page } from '../layout/page.ts';
import type { ChangeView } from '../questions/notes.ts';
import { changesBetween } from '../return/threads.ts';
import { projectParams } from './project.ts';
import { projectPath } from './project-head.ts';
import { removeTexts, historyTexts as texts } from './texts.ts';

interface HistoryView {
  readonly path: string;
  readonly title: string;
  readonly versions: readonly {
    readonly no: number;
    readonly name: string;
    /** ISO time. */
    readonly at: string;
    /** Empty where it was the system. */
    readonly by: string;
    /** Against the version before. */
    readonly changes: readonly ChangeView[];
  }[];
}

const historyPage = page<HistoryView>('projects/history.njk', { history: texts, remove: removeTexts });

export function projectHistoryRoutes(app: App, parts: Parts): void {
  const { store } = parts;

  app.get(
    '/projects/:project/history',
    { config: { access: projectReaders }, schema: { params: projectParams } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const language = languageOf(request, parts);
      const project = requireSeen(await store.projects.find(request.params.project), caller);
      const [versions, names] = [await store.projects.versions(project.id), await store.people.names()];
      return reply.page(historyPage, {
        title: texts.title,
        view: {
          path: projectPath(project.id),
          title: project.document.basics.title,
          versions: versions
            .map(({ no, by, at, document }, index) => {
              const before = versions[index - 1];
              return {
                ...{ no, at },
                name: label(`${no}. versija`, `Version ${no}`)[language],
                by: by === null ? '' : (names.get(by) ?? ''),
                changes:
                  before === undefined
                    ? []
                    : changesBetween(
                        projectForm,
                        place(null),
                        answersOfProject(before.document),
                        answersOfProject(document),
                        language,
                      ),
              };
            })
            .toReversed(),
        },
      });
    },
  );
}
