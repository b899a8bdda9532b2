// Changing a project section by section, and making a new one from its first section.
import { z } from 'zod';
import type { Caller } from '../../people/reach.ts';
import { Problem } from '../../problem.ts';
import { knownProject } from '../../projects/known-project.ts';
import { mayEditProject, maySeeProject, requireSeen } from '../../projects/project-reach.ts';
import { makeProject, type ProjectSaved, saveProject } from '../../projects/save-project.ts';
import { projectReaders, projectWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { forgetInterruptedForm, interruptedForm } from '../../server/interrupted-form.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { answersOfProject, projectSectionOf } from '../../survey/project-document.ts';
import { type ProjectSection, projectForm } from '../../survey/project-form.ts';
import type { Posted } from '../questions/fields.ts';
import { formPress } from '../questions/form-press.ts';
import { questionTexts } from '../questions/texts.ts';
import { type Entered, showForm } from './form-page.ts';
import { keepersFor } from './keepers.ts';
import { projectParams } from './project.ts';
import { keeperName, projectPath } from './project-head.ts';
import { queriesView } from './queries-view.ts';
import { editTexts as texts } from './texts.ts';

const params = projectParams.extend({ section: z.string().max(60) });
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const NEW = '/projects/new';
const SECTION = '/projects/:project/sections/:section';
const whenInterrupted = 'set-aside' as const;

export function projectEditRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(NEW, { config: { access: projectReaders } }, async (request, reply) => {
    const keepers = keepersIn(await callerOf(request, parts));
    const typed = await interruptedForm(request, parts);
    return showForm(reply, languageOf(request, parts), {
      ...{ project: null, section: 'basics' as const, keepers, version: 0 },
      ...(typed === null ? fresh : { ...entered('basics', typed), notice: questionTexts.restored }),
    });
  });

  app.post(
    NEW,
    { config: { access: projectWriters, whenInterrupted }, schema: { body } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const keepers = keepersIn(caller);
      const given = entered('basics', request.body);
      const page = { project: null, section: 'basics' as const, keepers, version: 0, ...given };
      const [only] = keepers;
      const chosen = keepers.length === 1 ? only : keepers.find((one) => (one ?? '') === given.keeper);
      if (chosen === undefined)
        return showForm(reply, languageOf(request, parts), { ...page, isKeeperMissing: true });
      const { answers } = given;
      const otherThan = typeof request.body.otherThan === 'string' ? request.body.otherThan : null;
      const double = await knownProject(store, { territory: chosen, answers, otherThan });
      if (double !== null) {
        const path = maySeeProject(caller, double) ? projectPath(double.id) : null;
        const known = { id: double.id, path, keeper: keeperName(double.territory) };
        return showForm(reply, languageOf(request, parts), { ...page, known });
      }
      const saved = await makeProject(store, { territory: chosen, answers, caller, at: clock() });
      if (saved.outcome !== 'saved')
        return showForm(reply, languageOf(request, parts), { ...page, ...wrong(saved, caller) });
      await forgetInterruptedForm(request, reply, parts);
      request.log.info({ by: caller.person.id, project: saved.id }, 'project made');
      return reply.redirect(`${projectPath(saved.id)}?told=made`, 303);
    },
  );

  app.get(SECTION, { config: { access: projectReaders }, schema: { params } }, async (request, reply) => {
    const { project, section } = await editable(request.params, await callerOf(request, parts));
    const typed = await interruptedForm(request, parts);
    const stored = answersOfProject(project.document).filter(({ place }) => place.section === section);
    const language = languageOf(request, parts);
    const queries = queriesView(project, clock(), language).filter((one) => one.section === section);
    return showForm(reply, language, {
      ...{ project, section, keepers: [], version: project.version, ...fresh, answers: stored, queries },
      ...(typed === null
        ? {}
        : { ...entered(section, typed), version: versionIn(typed), notice: questionTexts.restored }),
    });
  });

  app.post(
    SECTION,
    { config: { access: projectWriters, whenInterrupted }, schema: { params, body } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { project, section } = await editable(request.params, caller);
      const given = entered(section, request.body);
      const base = versionIn(request.body);
      const page = { project, section, keepers: [], version: base, ...given };
      const language = languageOf(request, parts);
      if (given.isRowChange) return showForm(reply, language, { ...page, notice: texts.notSaved });
      const { id } = project;
      const { answers } = given;
      const saved = await saveProject(store, { id, base, section, answers, caller, at: clock() });
      if (saved.outcome !== 'saved') return showForm(reply, language, { ...page, ...wrong(saved, caller) });
      await forgetInterruptedForm(request, reply, parts);
      request.log.info({ by: caller.person.id, project: id, section }, 'project saved');
      return reply.redirect(`${projectPath(id)}?told=saved#${section}`, 303);
    },
  );

  /** Throws `not-found` for what the caller does not see, and `forbidden` for what they may only read. */
  async function editable(asked: z.output<typeof params>, caller: Caller) {
    const project = requireSeen(await store.projects.find(asked.project), caller);
    const section = projectSectionOf(asked.section);
    if (section === null) throw new Problem('not-found', '');
    if (!mayEditProject(caller, project)) throw new Problem('forbidden', '');
    return { project, section };
  }
}

function keepersIn(caller: Caller): readonly (string | null)[] {
  const keepers = keepersFor(caller);
  if (keepers.length === 0) throw new Problem('forbidden', '');
  return keepers;
}

const fresh: Entered = { answers: [], keeper: null, adding: null, isRowChange: false };

/** The form of a section as it was sent, with what its button did to the rows. */
function entered(section: ProjectSection, posted: Posted): Entered {
  return {
    ...formPress(section, projectForm.sections[section], posted),
    keeper: typeof posted.keeper === 'string' ? posted.keeper : null,
  };
}

/** What the page shows of a save that did not succeed. On top of the present version, saving again brings both together. */
function wrong(saved: Exclude<ProjectSaved, { outcome: 'saved' }>, { person }: Caller) {
  return saved.outcome === 'refused'
    ? { findings: saved.findings }
    : {
        now: saved.now,
        isOwnChange: saved.now.savedBy === person.id,
        version: saved.now.version,
        notice: null,
      };
}

function versionIn({ version }: Posted): number {
  const given = Number(version);
  return Number.isSafeInteger(given) && given > 0 && given < 2 ** 31 ? given : 0;
}
