// The rows of projects of a return beside the records that they mean, and making a record from a row in one press.
import { z } from 'zod';
import type { Caller } from '../../people/reach.ts';
import { mayReachSection } from '../../people/reach.ts';
import { Problem } from '../../problem.ts';
import { mayKeepProjectsOf, maySeeProject } from '../../projects/project-reach.ts';
import { makeProject } from '../../projects/save-project.ts';
import { partReaders, partWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { Project } from '../../store/projects.ts';
import { place } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { projectForm } from '../../survey/project-form.ts';
import { type ProjectRow, projectOfRow } from '../../survey/project-match.ts';
import { readCode } from '../../survey/reading/read-codes.ts';
import { type FieldError, page } from '../layout/page.ts';
import { errorSummary } from '../questions/notes.ts';
import { openReturn, type ReturnParams, returnParams } from '../return/open-return.ts';
import { type ProjectHead, projectHead, projectPath } from './project-head.ts';
import { projectTexts, rowTexts as texts } from './texts.ts';

interface RowsView {
  readonly caption: string;
  readonly path: string;
  readonly mayCreate: boolean;
  readonly rows: readonly {
    readonly row: number;
    readonly title: string;
    readonly number: string | null;
    readonly record: (ProjectHead & { readonly isSeen: boolean }) | null;
  }[];
}

const rowsPage = page<RowsView>('projects/rows-of-return.njk', { rows: texts, projects: projectTexts });
const PATH = '/returns/:edition/:territory/projects';
const SECTION = 'projects';

export function projectRowRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    PATH,
    { config: { access: partReaders }, schema: { params: returnParams } },
    async (request, reply) => show(request, reply, request.params, []),
  );

  app.post(
    PATH,
    {
      config: { access: partWriters },
      schema: {
        params: returnParams,
        body: z.object({ row: z.coerce.number().int(), title: z.string().max(2000) }),
      },
    },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { territory } = request.params;
      const { row, title } = request.body;
      const { rows, register } = await rowsIn(request.params, caller);
      // The row as it was shown: somebody may have moved the rows since.
      const pressed = rows.find((one) => one.row === row && one.title === title);
      if (pressed === undefined) return show(request, reply, request.params, []);
      const known = projectOfRow(pressed, territory, register);
      if (known !== null) return reply.redirect(projectPath(known.id), 303);
      const answers = (['title', 'programme', 'number'] as const).map(
        (question): FlatAnswer => ({ place: place('basics', question), value: pressed[question] }),
      );
      const saved = await makeProject(store, { territory, answers, caller, at: clock() });
      if (saved.outcome === 'refused')
        return show(
          request,
          reply,
          request.params,
          errorSummary(projectForm, saved.findings).map(({ message }) => ({ field: `row-${row}`, message })),
        );
      if (saved.outcome === 'conflict') throw new Error('A new project has no version to conflict with');
      request.log.info({ by: caller.person.id, project: saved.id }, 'project made');
      return reply.redirect(`${projectPath(saved.id)}?told=made`, 303);
    },
  );

  async function rowsIn(params: ReturnParams, caller: Caller) {
    if (!mayReachSection(caller, SECTION)) throw new Problem('forbidden', '');
    const open = await openReturn(params, caller, parts);
    const isBegun = open.answers.some(({ place: at }) => at.section === SECTION);
    // Until the section is saved, what its form is filled in with, so that each row shows where it will lead.
    const shown = isBegun || open.saved.includes(SECTION) || !open.isOpen ? open.answers : open.prefill;
    return { open, rows: projectRows(shown), register: await store.projects.all() };
  }

  async function show(request: Request, reply: Reply, params: ReturnParams, errors: readonly FieldError[]) {
    const caller = await callerOf(request, parts);
    const language = languageOf(request, parts);
    const { open, rows, register } = await rowsIn(params, caller);
    const shown = (record: Project | null) =>
      record === null
        ? null
        : { ...projectHead(record, clock(), language), isSeen: maySeeProject(caller, record) };
    return reply.page(rowsPage, {
      title: texts.title,
      errors,
      view: {
        caption: `${open.name}, ${params.edition}`,
        path: open.path,
        mayCreate: mayKeepProjectsOf(caller, params.territory),
        rows: rows.map((one) => ({
          row: one.row,
          title: one.title,
          number: one.number,
          record: shown(projectOfRow(one, params.territory, register)),
        })),
      },
    });
  }
}

/** The rows of the section as they were typed, without those that have no title yet. */
function projectRows(answers: readonly FlatAnswer[]): readonly (ProjectRow & { readonly row: number })[] {
  const here = answers.filter(
    ({ place: at }) => at.section === SECTION && at.question === 'projects' && at.row !== null,
  );
  const numbers = [...new Set(here.map(({ place: at }) => at.row ?? 0))].sort((one, other) => one - other);
  const { codes } = projectForm.sections.basics.questions.programme;
  return numbers.flatMap((row) => {
    const value = (field: string) =>
      here.find(({ place: at }) => at.row === row && at.field === field)?.value ?? null;
    const text = (field: string) => String(value(field) ?? '').trim();
    const title = text('title');
    return title === ''
      ? []
      : [
          {
            row,
            title,
            programme: readCode(codes, value('programme')) ?? '',
            number: text('number') || null,
          },
        ];
  });
}
