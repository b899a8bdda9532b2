// Files attached to the questions of a section: seen by the respondent and the ministry, and never published. People with
// an account reach them in the return, somebody who holds a link to the section at the link.
import multipart from '@fastify/multipart';
import { z } from 'zod';
import { Problem } from '../../problem.ts';
import {
  attachEvidence,
  EVIDENCE_BYTES,
  type EvidenceAuthor,
  evidenceTooLarge,
  removeEvidence,
} from '../../returns/evidence.ts';
import { type Access, anyone, evidenceReaders, sectionWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { requireFormToken, TOKEN_FIELD } from '../../server/form-token.ts';
import type { App, Parts, Request } from '../../server/parts.ts';
import type { EvidenceType } from '../../store/evidence-type.ts';
import { returnId } from '../../store/returns.ts';
import { type SectionWithFiles, showEvidence } from './evidence-page.ts';
import { openReturn, returnParams } from './open-return.ts';
import { sectionOf } from './save-section.ts';
import { openShared, sharedParams } from './shared-section.ts';
import { evidenceTexts as texts } from './texts/review.ts';
import { memoryBudget, readUpload } from './upload.ts';

/** Where the files of a section are reached, and by whom. */
interface Entrance {
  readonly path: string;
  readonly params: z.ZodObject;
  readonly read: Access;
  readonly write: Access;
  readonly open: (request: Request) => Promise<SectionWithFiles & { readonly author: EvidenceAuthor }>;
}

/** The largest upload with the form around it, and all uploads in memory together; in bytes. */
const UPLOAD_BYTES = EVIDENCE_BYTES + 64 * 1024;
const ALL_UPLOADS_BYTES = 6 * UPLOAD_BYTES;

const mediaTypes: { readonly [type in EvidenceType]: string } = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  asic: 'application/vnd.etsi.asic-e+zip',
};

const sectionParams = returnParams.extend({ section: z.string().max(60) });
const fileParam = z.object({ file: z.uuid() });

export function evidenceRoutes(app: App, parts: Parts): void {
  const withinBudget = memoryBudget(ALL_UPLOADS_BYTES);
  const inReturn: Entrance = {
    path: '/returns/:edition/:territory/sections/:section/evidence',
    params: sectionParams,
    read: evidenceReaders,
    write: sectionWriters,
    open: async (request) => {
      const at = sectionParams.parse(request.params);
      const caller = await callerOf(request, parts);
      const open = await openReturn(at, caller, parts);
      const { id: section } = sectionOf(open.form, at.section);
      const { id, role } = caller.person;
      return { open, section, author: { id, role, hasAccount: true }, mayRemove: () => open.isOpen };
    },
  };
  const atLink: Entrance = {
    path: '/shared/:secret/evidence',
    params: sharedParams,
    read: anyone,
    write: anyone,
    open: async (request) => {
      const { link, guest, open, section } = await openShared(
        sharedParams.parse(request.params).secret,
        parts,
      );
      const author = { id: link.id, role: guest.person.role, hasAccount: false };
      return {
        ...{ open, section: section.id, author },
        mayRemove: ({ addedBy }) => open.isOpen && addedBy === link.id,
      };
    },
  };
  for (const entrance of [inReturn, atLink]) addRoutes(app, parts, entrance, withinBudget);
}

function addRoutes(
  app: App,
  parts: Parts,
  { path, params, read, write, open }: Entrance,
  withinBudget: ReturnType<typeof memoryBudget>,
): void {
  const { store, clock, config } = parts;
  const ofFile = params.extend(fileParam.shape);

  app.get(path, { config: { access: read }, schema: { params } }, async (request, reply) =>
    showEvidence(reply, parts, await open(request), {}),
  );

  app.register(async (uploads: App) => {
    await uploads.register(multipart, {
      throwFileSizeLimit: false,
      limits: { fileSize: EVIDENCE_BYTES, files: 1, fields: 4, fieldSize: 1000, parts: 6, headerPairs: 50 },
    });
    uploads.post(
      path,
      {
        config: { access: write, formToken: 'in-handler' },
        schema: { params },
        bodyLimit: UPLOAD_BYTES,
      },
      async (request, reply) => {
        // Before anything of the file is read, which whoever holds no link must not make the service do.
        const at = await open(request);
        return withinBudget(UPLOAD_BYTES, async () => {
          const { file, fields } = await readUpload(request);
          requireFormToken(request, parts, fields.get(TOKEN_FIELD) ?? null);
          const question = fields.get('question') ?? '';
          const refuse = (message: typeof texts.noFile) =>
            showEvidence(reply, parts, at, { errors: [{ field: 'file', message }], question });
          if (file === null) return refuse(texts.noFile);
          if (file === 'too_large') return refuse(evidenceTooLarge);
          const attached = await attachEvidence(store, {
            ...{ key: at.open.key, author: at.author, section: at.section, question, file },
            ...{ scanner: config.virusScanner, at: clock() },
          });
          return attached.outcome === 'refused' ? refuse(attached.reason) : reply.redirect(request.url, 303);
        });
      },
    );
  });

  app.get(
    `${path}/:file`,
    { config: { access: read }, schema: { params: ofFile } },
    async (request, reply) => {
      const { open: opened, section } = await open(request);
      const { file: id } = fileParam.parse(request.params);
      const of = returnId(opened.key);
      const file = (await store.evidence.of(of)).find((one) => one.id === id && one.section === section);
      const content = file === undefined ? null : await store.evidence.content(of, id);
      if (file === undefined || content === null) throw new Problem('not-found', '');
      // Never shown in place: what somebody else has made is not to run under the name of the service.
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .type(mediaTypes[file.type])
        .send(Buffer.from(content));
    },
  );

  app.post(
    `${path}/:file/remove`,
    { config: { access: write }, schema: { params: ofFile } },
    async (request, reply) => {
      const { open: opened, section, author, mayRemove } = await open(request);
      const { file: id } = fileParam.parse(request.params);
      const file = (await store.evidence.of(returnId(opened.key))).find((one) => one.id === id);
      if (file !== undefined && mayRemove(file))
        await removeEvidence(store, { key: opened.key, author, section, id, at: clock() });
      return reply.redirect(request.url.slice(0, -`/${id}/remove`.length), 303);
    },
  );
}
