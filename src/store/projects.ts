// The register of projects: each with the versions of its document, the latest of which counts.
import type { Kysely } from 'kysely';
import { canonicalJson } from '../survey/canonical.ts';
import { readProjectDocument } from '../survey/project-document.ts';
import type { ProjectDocument } from '../survey/project-form.ts';
import { sha256 } from './digest.ts';
import type { Tables } from './tables.ts';

export interface Project {
  readonly id: string;
  /** The territory that keeps the record (ATVK or region code); null for one of the ministry. */
  readonly territory: string | null;
  /** Counts from 1. */
  readonly version: number;
  readonly document: ProjectDocument;
  /** The project that this one was found to be; null where it stands for itself. */
  readonly mergedInto: string | null;
  /** Who saved this version; null is the system. */
  readonly savedBy: string | null;
  /** ISO time. */
  readonly savedAt: string;
}

export interface ProjectSave {
  readonly document: ProjectDocument;
  readonly by: string | null;
  /** ISO time. */
  readonly at: string;
}

export interface ProjectVersion extends ProjectSave {
  /** Counts from 1. */
  readonly no: number;
}

/** Projects that were removed are in none of the answers. */
export interface Projects {
  readonly find: (id: string) => Promise<Project | null>;
  /** The same; from here to the end of the transaction nobody else can change it. */
  readonly hold: (id: string) => Promise<Project | null>;
  /** All projects by the time they were made, merged ones included. */
  readonly all: () => Promise<readonly Project[]>;
  /** The document of an earlier version; null where there is none. */
  readonly version: (id: string, no: number) => Promise<ProjectDocument | null>;
  /** Makes a project of version 1 under an id (UUID) that no other has. */
  readonly make: (id: string, territory: string | null, save: ProjectSave) => Promise<void>;
  /** Adds a version to a project that is held. */
  readonly save: (held: Project, save: ProjectSave) => Promise<void>;
  readonly merge: (held: Project, into: string | null) => Promise<void>;
  /** All versions, earliest first. */
  readonly versions: (id: string) => Promise<readonly ProjectVersion[]>;
  /** Takes a project that is held out of the register, for good; `at` is an ISO time. */
  readonly remove: (held: Project, at: string) => Promise<void>;
}

export function projectsIn(db: Kysely<Tables>): Projects {
  const latest = () =>
    db
      .selectFrom('project')
      .innerJoin('project_version', (join) =>
        join
          .onRef('project_version.project', '=', 'project.id')
          .onRef('project_version.no', '=', 'project.version'),
      )
      .select([
        'id',
        'territory',
        'version',
        'document',
        'merged_into as mergedInto',
        'saved_by as savedBy',
        'saved_at as savedAt',
      ])
      .where('removed_at', 'is', null);
  const find = async (id: string) => {
    const row = await latest().where('project.id', '=', id).executeTakeFirst();
    return row === undefined ? null : projectOf(row);
  };
  const add = (id: string, no: number, { document, by, at }: ProjectSave) =>
    db
      .insertInto('project_version')
      .values({ project: id, no, document: canonicalJson(document), saved_by: by, saved_at: at })
      .execute();
  return {
    find,
    hold: async (id) => {
      await db.selectFrom('project').select('id').where('id', '=', id).forNoKeyUpdate().execute();
      return find(id);
    },
    all: async () => (await latest().orderBy('made_at').orderBy('id').execute()).map(projectOf),
    version: async (id, no) => {
      const row = await db
        .selectFrom('project_version')
        .select('document')
        .where('project', '=', id)
        .where('no', '=', no)
        .executeTakeFirst();
      return row === undefined ? null : readOnce(row.document);
    },
    make: async (id, territory, save) => {
      const made = { made_by: save.by, made_at: save.at };
      await db
        .insertInto('project')
        .values({ id, territory, version: 1, ...made })
        .execute();
      await add(id, 1, save);
    },
    save: async ({ id, version }, save) => {
      await add(id, version + 1, save);
      await db
        .updateTable('project')
        .set({ version: version + 1 })
        .where('id', '=', id)
        .execute();
    },
    merge: async ({ id }, into) => {
      await db.updateTable('project').set({ merged_into: into }).where('id', '=', id).execute();
    },
    versions: async (id) =>
      (
        await db
          .selectFrom('project_version')
          .select(['no', 'document', 'saved_by as by', 'saved_at as at'])
          .where('project', '=', id)
          .orderBy('no')
          .execute()
      ).map(projectOf),
    remove: async ({ id }, at) => {
      await db.updateTable('project').set({ removed_at: at }).where('id', '=', id).execute();
    },
  };
}

function projectOf<T extends { readonly document: unknown }>(row: T) {
  return { ...row, document: readOnce(row.document) };
}

/** Documents that were read, by the digest of their JSON: pages look through the whole register, and versions never change. */
const read = new Map<string, ProjectDocument>();
const MOST_READ = 2000;

function readOnce(document: unknown): ProjectDocument {
  const digest = sha256(JSON.stringify(document));
  const known = read.get(digest) ?? readProjectDocument(document);
  if (read.size >= MOST_READ) read.clear();
  read.set(digest, known);
  return known;
}
