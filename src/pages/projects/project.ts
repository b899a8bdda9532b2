// The page of a project: everything that its record says, its plan, and for analysts the merging of records.
import { z } from 'zod';
import { dayInLatvia } from '../../language/dates.ts';
import { type Language, label } from '../../language/label.ts';
import { mergeProject } from '../../projects/merge-projects.ts';
import { returnsNaming } from '../../projects/naming-returns.ts';
import { mayEditProject, maySeeProject, requireSeen } from '../../projects/project-reach.ts';
import { projectReaders, reviewers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { Project } from '../../store/projects.ts';
import { answersOfProject } from '../../survey/project-document.ts';
import { projectForm } from '../../survey/project-form.ts';
import { respondentName } from '../../survey/respondent.ts';
import { feedbackOfProject, type ProjectFeedback } from '../feedback/of-project.ts';
import { feedbackTexts } from '../feedback/texts.ts';
import { type FieldError, page } from '../layout/page.ts';
import { answersView, type SectionAnswers } from '../questions/answers-view.ts';
import type { Option } from '../questions/control.ts';
import { answerTexts } from '../questions/texts.ts';
import { type PlanView, planView } from './plan-view.ts';
import { type ProjectHead, projectHead, projectPath } from './project-head.ts';
import { type ProjectQuery, queriesView } from './queries-view.ts';
import { mergeTexts, planTexts, projectTexts as texts } from './texts.ts';

interface ProjectView {
  readonly head: ProjectHead;
  readonly sections: readonly SectionAnswers[];
  readonly plan: PlanView;
  /** None for a record that was merged. */
  readonly queries: readonly ProjectQuery[];
  readonly mayEdit: boolean;
  /** The feedback forms for its participants. */
  readonly feedback: ProjectFeedback;
  /** ISO time. */
  readonly savedAt: string;
  readonly mergedInto: ProjectHead | null;
  readonly seesTarget: boolean;
  readonly brought: readonly ProjectHead[];
  /** Whose returns name it, by edition; for analysts alone, as returns may be unpublished. */
  readonly named: readonly { readonly year: string; readonly count: number; readonly names: string }[];
  /** What the reader may merge this project into; null for those who may not. */
  readonly others: readonly Option[] | null;
}

const projectPage = page<ProjectView>('projects/project.njk', {
  projects: texts,
  plan: planTexts,
  merge: mergeTexts,
  answers: answerTexts,
  feedback: feedbackTexts,
});

export const projectParams = z.object({ project: z.uuid() });
const told = {
  made: texts.made,
  saved: texts.saved,
  merged: mergeTexts.merged,
  unmerged: mergeTexts.unmerged,
};
const querystring = z.object({
  told: z.enum(['made', 'saved', 'merged', 'unmerged']).optional().catch(undefined),
});
const body = z.object({ into: z.uuid().or(z.literal('')).catch('') });

export function projectRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;
  const path = '/projects/:project';

  app.get(
    path,
    { config: { access: projectReaders }, schema: { params: projectParams, querystring } },
    async (request, reply) => {
      const project = requireSeen(
        await store.projects.find(request.params.project),
        await callerOf(request, parts),
      );
      const notice = request.query.told === undefined ? null : told[request.query.told];
      return show(request, reply, project, notice, []);
    },
  );

  app.post(
    `${path}/merge`,
    { config: { access: reviewers }, schema: { params: projectParams, body } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const project = requireSeen(await store.projects.find(request.params.project), caller);
      const { into } = request.body;
      const outcome =
        into === '' ? 'choose' : await mergeProject(store, { id: project.id, into, caller, at: clock() });
      if (outcome !== 'merged')
        return show(request, reply, project, null, [{ field: 'into', message: mergeTexts[outcome] }]);
      return reply.redirect(`${projectPath(project.id)}?told=merged`, 303);
    },
  );

  app.post(
    `${path}/unmerge`,
    { config: { access: reviewers }, schema: { params: projectParams } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { id } = requireSeen(await store.projects.find(request.params.project), caller);
      await mergeProject(store, { id, into: null, caller, at: clock() });
      return reply.redirect(`${projectPath(id)}?told=unmerged`, 303);
    },
  );

  async function namedIn(project: Project, all: readonly Project[], language: Language) {
    return (await returnsNaming(store, project, all)).map(({ edition, territories }) => ({
      year: label(`${edition}. gadā`, `In ${edition}`)[language],
      count: territories.length,
      names: territories.map(respondentName).join(', '),
    }));
  }

  async function show(
    request: Request,
    reply: Reply,
    project: Project,
    notice: typeof texts.saved | null,
    errors: readonly FieldError[],
  ) {
    const caller = await callerOf(request, parts);
    const language = languageOf(request, parts);
    const { document, mergedInto, savedAt } = project;
    const all = await store.projects.all();
    const head = (one: Project) => projectHead(one, clock(), language);
    const target = all.find(({ id }) => id === mergedInto);
    const { title } = document.basics;
    return reply.page(projectPage, {
      title: label(title, title),
      notice,
      errors,
      view: {
        head: head(project),
        sections: answersView(projectForm, answersOfProject(document), language),
        plan: planView(document, dayInLatvia(clock()), language),
        queries:
          mergedInto === null
            ? queriesView(project, clock(), language).map((one) => ({
                ...one,
                href: mayEditProject(caller, project) ? one.href : '',
              }))
            : [],
        mayEdit: mayEditProject(caller, project),
        feedback: await feedbackOfProject(project, caller, parts, language),
        savedAt,
        mergedInto: target === undefined ? null : head(target),
        seesTarget: target !== undefined && maySeeProject(caller, target),
        brought: all.filter((one) => one.mergedInto === project.id && maySeeProject(caller, one)).map(head),
        named: caller.person.role === 'analyst' ? await namedIn(project, all, language) : [],
        others:
          caller.person.role !== 'analyst'
            ? null
            : all
                .filter((one) => one.mergedInto === null && one.id !== project.id)
                .map(head)
                .map((one) => ({ value: one.id, text: `${one.title} (${one.keeper})` }))
                .sort((one, other) => one.text.localeCompare(other.text, 'lv')),
      },
    });
  }
}
