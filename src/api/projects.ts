// The register of projects for programs: reading it, and saving a project on top of a version (If-Match).
import { z } from 'zod';
import { dayInLatvia } from '../language/dates.ts';
import { Problem } from '../problem.ts';
import { knownProject } from '../projects/known-project.ts';
import { mayKeepProjectsOf, maySeeProject, requireSeen } from '../projects/project-reach.ts';
import { makeProject, saveProject } from '../projects/save-project.ts';
import { askedLanguage } from '../server/accept.ts';
import { projectReaders, projectWriters } from '../server/access.ts';
import { callerOf } from '../server/caller.ts';
import { draftVersionIn, isNotModified } from '../server/entity-tag.ts';
import type { App, Parts } from '../server/parts.ts';
import { sendProblem } from '../server/problem-answer.ts';
import type { Project } from '../store/projects.ts';
import { codesOf } from '../survey/code-list.ts';
import { flatten } from '../survey/flatten.ts';
import { projectStatuses } from '../survey/project-codes.ts';
import { projectForm } from '../survey/project-form.ts';
import { statusOf } from '../survey/project-status.ts';
import { schemaOfSections } from '../survey/schema.ts';
import { json, refusals, refusalsOfBody, unchanged } from './answers.ts';
import { findingIn } from './finding.ts';
import { time } from './labelled.ts';

const tags = ['Projects'];
const params = z.object({ project: z.uuid() });

const project = z
  .object({
    id: z.uuid(),
    territory: z.string().nullable().meta({
      description:
        'Who keeps the record: ATVK code of a municipality, code of a planning region, or null for the ministry',
    }),
    version: z.int().meta({ description: 'Counts from 1' }),
    status: z
      .enum(codesOf(projectStatuses))
      .nullable()
      .meta({ description: 'As was said, else by the dates today; null where neither tells' }),
    mergedInto: z.uuid().nullable().meta({ description: 'The project that this record was found to be' }),
    savedAt: time,
    sections: schemaOfSections(projectForm),
  })
  .meta({ id: 'Project' });

export function projectApiRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;
  const shown = ({ savedBy: _, document, ...rest }: Project): z.output<typeof project> => ({
    ...rest,
    status: statusOf(document, dayInLatvia(clock())),
    sections: document,
  });

  app.get(
    '/api/v1/projects',
    {
      config: { access: projectReaders },
      schema: {
        tags,
        operationId: 'listProjects',
        summary: 'The register of projects',
        description: 'Those that the token’s person may see, merged records included, earliest first.',
        response: { 200: json('Projects', z.array(project)), ...refusals() },
      },
    },
    async (request) => {
      const caller = await callerOf(request, parts);
      return (await store.projects.all()).filter((one) => maySeeProject(caller, one)).map(shown);
    },
  );

  app.post(
    '/api/v1/projects',
    {
      config: { access: projectWriters },
      schema: {
        tags,
        operationId: 'makeProject',
        summary: 'Make a project',
        description:
          'A new record of a territory. Where the register has one of the same number or title, nothing is made and the answer is 409.',
        body: z.object({
          territory: z.string().nullable().meta({ description: 'Who will keep the record' }),
          sections: z.record(z.string(), z.unknown()).meta({
            description: 'As a project has them; what is wrong with them comes back as findings',
          }),
          otherThan: z
            .uuid()
            .nullable()
            .default(null)
            .meta({ description: 'The record of the same number or title that is another project' }),
        }),
        response: {
          201: json('Made; the ETag is its version', project),
          ...refusalsOfBody('project-known', 'project-refused'),
        },
      },
    },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { territory, sections, otherThan } = request.body;
      if (!mayKeepProjectsOf(caller, territory)) throw new Problem('forbidden', '');
      const { answers } = flatten({ sections });
      const known = await knownProject(store, { territory, answers, otherThan });
      if (known !== null) return sendProblem(request, reply, 'project-known', { project: known.id });
      const saved = await makeProject(store, { territory, answers, caller, at: clock() });
      if (saved.outcome === 'refused') {
        const findings = saved.findings.map((found) => findingIn(askedLanguage(request), found));
        return sendProblem(request, reply, 'project-refused', { findings });
      }
      if (saved.outcome === 'conflict') throw new Error('A new project has no version to conflict with');
      reply.header('etag', `"${saved.version}"`).header('location', `/api/v1/projects/${saved.id}`);
      return reply.code(201).send(shown(requireSeen(await store.projects.find(saved.id), caller)));
    },
  );

  app.get(
    '/api/v1/projects/:project',
    {
      config: { access: projectReaders },
      schema: {
        tags,
        operationId: 'readProject',
        summary: 'A project',
        params,
        response: { 200: json('Its ETag is its version', project), ...unchanged, ...refusals() },
      },
    },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const found = requireSeen(await store.projects.find(request.params.project), caller);
      if (isNotModified(request, reply, String(found.version))) return reply.code(304).send(undefined);
      return shown(found);
    },
  );

  app.put(
    '/api/v1/projects/:project',
    {
      config: { access: projectWriters },
      schema: {
        tags,
        operationId: 'saveProject',
        summary: 'Save a project',
        description:
          'All sections of a project on top of the version that If-Match names. Where somebody has changed it since, nothing is saved and the answer is 412.',
        params,
        headers: z.object({
          'if-match': z.string().optional().meta({
            description: 'The ETag of the project that was read. Without it the answer is 428.',
          }),
        }),
        body: z.object({
          sections: z.record(z.string(), z.unknown()).meta({
            description: 'As a project has them; what is wrong with them comes back as findings',
          }),
        }),
        response: {
          200: json('Saved; the ETag is the new version', project),
          ...refusalsOfBody('precondition-required', 'unknown-version', 'project-changed', 'project-refused'),
        },
      },
    },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { id, version } = requireSeen(await store.projects.find(request.params.project), caller);
      reply.header('etag', `"${version}"`);
      const base = draftVersionIn(request.headers['if-match'], version);
      const { answers } = flatten({ sections: request.body.sections });
      const saved = await saveProject(store, { id, base, section: null, answers, caller, at: clock() });
      if (saved.outcome === 'refused') {
        const findings = saved.findings.map((found) => findingIn(askedLanguage(request), found));
        return sendProblem(request, reply, 'project-refused', { findings });
      }
      if (saved.outcome === 'conflict')
        return sendProblem(request, reply, 'project-changed', { version: saved.now.version });
      const now = requireSeen(await store.projects.find(id), caller);
      reply.header('etag', `"${now.version}"`);
      return shown(now);
    },
  );
}
