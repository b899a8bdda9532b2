// Filling in a return by workbook: its template is downloaded, the filled file uploaded, and what was read confirmed.
// Until then it is kept in the store, not in the process.

import multipart from '@fastify/multipart';
import { z } from 'zod';
import type { Label } from '../../language/label.ts';
import type { Caller } from '../../people/reach.ts';
import { Problem } from '../../problem.ts';
import { explainQueries, saveDraft } from '../../returns/draft.ts';
import { attachEvidence } from '../../returns/evidence.ts';
import { partWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { requireFormToken, TOKEN_FIELD } from '../../server/form-token.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { sha256 } from '../../store/digest.ts';
import { returnId } from '../../store/returns.ts';
import { respondentFileName } from '../../survey/respondent.ts';
import { workbookLimits } from '../../workbook/limits.ts';
import { openWorkbookPool } from '../../workbook/workbook-pool.ts';
import {
  actorOf,
  type OpenReturn,
  openReturn,
  type ReturnParams,
  returnKeyOf,
  returnParams,
} from './open-return.ts';
import { workbookTexts as texts } from './texts/workbook.ts';
import { unreviewedSections } from './unreviewed-sections.ts';
import { concurrencyLimit, memoryBudget, readUpload, type Upload } from './upload.ts';
import { showReading, showUpload } from './workbook-pages.ts';
import {
  type Reading,
  readingOfUpload,
  readingSchema,
  sectionOfContainer,
  sectionsIn,
} from './workbook-reading.ts';
import { addressAfterWorkbook } from './workbook-summary.ts';

const BASE = '/returns/:edition/:territory/workbook';
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Worker threads that read workbooks; more would slow down saving of drafts. */
const THREADS = 1;
/** Uploads processed at a time, so that reading, checking and storing them does not slow down saving of drafts. */
const UPLOADS = 2;
/** The largest upload with the form around it, and all uploads in memory together; in bytes. */
const UPLOAD_BYTES = workbookLimits.fileBytes + 64 * 1024;
const ALL_UPLOADS_BYTES = 8 * UPLOAD_BYTES;

const readingParams = returnParams.extend({ reading: z.string().max(100) });
/** Checkboxes of a form: none, one or several values. */
const ticked = z.preprocess(
  (values) => (typeof values === 'string' ? [values] : values),
  z.array(z.string().max(60)).max(50).default([]),
);
/** Sections for a workbook of its own. */
const chosen = z.object({ sections: ticked.catch([]) });
const confirmed = z.object({
  version: z.coerce.number().int().min(0).catch(0),
  /** Sections with last year's answers that the person has looked through. */
  reviewed: ticked,
});
const told = z.object({ told: z.enum(['expired', 'discarded']).optional().catch(undefined) });

export function workbookRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;
  const pool = openWorkbookPool(THREADS);
  const limited = concurrencyLimit(UPLOADS);
  const withinBudget = memoryBudget(ALL_UPLOADS_BYTES);
  app.addHook('onClose', () => pool.close());

  app.get(
    BASE,
    { config: { access: partWriters }, schema: { params: returnParams, querystring: told } },
    async (request, reply) => {
      const open = await openFor(request, request.params);
      if (!open.isOpen) return reply.redirect(open.path, 303);
      pool.wake();
      const notice = request.query.told === undefined ? null : texts[request.query.told];
      return showUpload(reply, parts, open, { notice });
    },
  );

  app.get(
    `${BASE}/template.xlsx`,
    { config: { access: partWriters }, schema: { params: returnParams, querystring: chosen } },
    async (request, reply) => {
      const open = await openFor(request, request.params);
      const { form } = returnKeyOf(request.params);
      const own = Object.keys(open.form.sections);
      const asked = own.filter((id) => request.query.sections.includes(id));
      const some = asked.length > 0 ? asked : own;
      const isPart = some.length < Object.keys(form.sections).length;
      const numbers = isPart ? some.map((id) => `-${open.form.sections[id]?.no}`).join('') : '';
      const bytes = await pool.write({
        form,
        sections: isPart ? some : null,
        territory: open.key.territory,
        answers: open.answers,
        lastYear: open.prefill,
        language: languageOf(request, parts),
        origin: parts.config.origin,
      });
      return sendFile(
        reply,
        bytes,
        `kopskats-${open.key.edition}-${respondentFileName(open.key.territory)}${numbers}.xlsx`,
      );
    },
  );

  app.register(async (uploads: App) => {
    await uploads.register(multipart, {
      throwFileSizeLimit: false,
      limits: {
        fileSize: workbookLimits.fileBytes,
        files: 1,
        fields: 4,
        fieldSize: 1000,
        parts: 6,
        headerPairs: 50,
      },
    });
    uploads.post(
      BASE,
      {
        config: { access: partWriters, formToken: 'in-handler' },
        schema: { params: returnParams },
        bodyLimit: UPLOAD_BYTES,
      },
      (request, reply) =>
        withinBudget(sizeOf(request), async () => {
          const upload = await readUpload(request);
          requireFormToken(request, parts, upload.fields.get(TOKEN_FIELD) ?? null);
          return limited(() => readWorkbook(upload, request, reply));
        }),
    );
  });

  app.get(
    `${BASE}/:reading`,
    { config: { access: partWriters }, schema: { params: readingParams } },
    async (request, reply) => {
      const open = await openFor(request, request.params);
      const reading = await readingOf(request, request.params, open);
      if (reading === null) return reply.redirect(`${open.path}/workbook?told=expired`, 303);
      return showReading(reply, parts, open, request.params.reading, reading, null);
    },
  );

  app.get(
    `${BASE}/:reading/marked.xlsx`,
    { config: { access: partWriters }, schema: { params: readingParams } },
    async (request, reply) => {
      const open = await openFor(request, request.params);
      const reading = await readingOf(request, request.params, open);
      if (reading === null) throw new Problem('not-found', '');
      const bytes = new Uint8Array(Buffer.from(reading.file, 'base64'));
      const explained = (reading.explained ?? []).map(({ query }) => query);
      const marking = await pool.mark(bytes, reading.findings, languageOf(request, parts), explained);
      if (marking.kind === 'refused') return showUpload(reply, parts, open, { refusals: marking.refusals });
      return sendFile(
        reply,
        marking.bytes,
        `kopskats-${open.key.edition}-${respondentFileName(open.key.territory)}-labojamais.${marking.format}`,
      );
    },
  );

  app.post(
    `${BASE}/:reading/confirm`,
    { config: { access: partWriters }, schema: { params: readingParams, body: confirmed } },
    async (request, reply) => {
      const open = await openFor(request, request.params);
      const reading = await readingOf(request, request.params, open);
      if (reading === null) return reply.redirect(`${open.path}/workbook?told=expired`, 303);
      const caller = await callerOf(request, parts);
      const actor = actorOf(caller);
      const sections = sectionsIn(reading, open);
      const refused = await keepContainer(open, caller, reading, sections);
      if (refused !== null) return showReading(reply, parts, open, request.params.reading, reading, refused);
      const saved = await saveDraft(store, {
        key: open.key,
        actor,
        base: request.body.version,
        sections,
        answers: reading.answers.filter(({ place }) => sections.includes(place.section ?? '')),
        at: clock(),
        request: null,
        unreviewed: unreviewedSections(open, { ...reading, sections }).filter(
          (section) => !request.body.reviewed.includes(section),
        ),
      });
      if (saved.outcome === 'conflict')
        return showReading(reply, parts, open, request.params.reading, reading, texts.changed);
      if (saved.outcome === 'too_long')
        return showReading(reply, parts, open, request.params.reading, reading, saved.findings[0].message);
      const explanations = (reading.explained ?? []).map(({ query, text }) => ({ ...query, text }));
      if (saved.outcome === 'saved' && explanations.length > 0)
        await explainQueries(store, { key: open.key, actor, explanations, at: clock() });
      await store.setAside.drop(request.params.reading);
      const language = languageOf(request, parts);
      return reply.redirect(
        saved.outcome === 'saved' ? addressAfterWorkbook(open, sections, saved.answers, language) : open.path,
        303,
      );
    },
  );

  app.post(
    `${BASE}/:reading/discard`,
    { config: { access: partWriters }, schema: { params: readingParams } },
    async (request, reply) => {
      const open = await openFor(request, request.params);
      if ((await readingOf(request, request.params, open)) !== null)
        await store.setAside.drop(request.params.reading);
      return reply.redirect(`${open.path}/workbook?told=discarded`, 303);
    },
  );

  /** What came in a signed container stays with the return as it was sent; why it cannot, or null. */
  async function keepContainer(
    open: OpenReturn,
    { person }: Caller,
    reading: Reading,
    sections: readonly string[],
  ): Promise<Label | null> {
    const bytes = Buffer.from(reading.file, 'base64');
    const section = sectionOfContainer(bytes, sections);
    const [question] = Object.keys(open.form.sections[section ?? '']?.questions ?? {});
    if (section === null || question === undefined) return null;
    const { key } = open;
    // A press that is repeated does not add it again.
    const digest = sha256(bytes);
    const there = await store.evidence.of(returnId(key));
    if (there.some((one) => one.section === section && one.sha256 === digest)) return null;
    const author = { id: person.id, role: person.role, hasAccount: true };
    const file = { name: reading.fileName, bytes };
    const [scanner, at] = [parts.config.virusScanner, clock()];
    const kept = await attachEvidence(store, { key, author, section, question, file, scanner, at });
    return kept.outcome === 'refused' ? kept.reason : null;
  }

  async function readWorkbook(
    upload: Upload,
    request: Request & { readonly params: ReturnParams },
    reply: Reply,
  ) {
    const caller = await callerOf(request, parts);
    const open = await openReturn(request.params, caller, parts);
    if (!open.isOpen) return reply.redirect(open.path, 303);
    if (upload.file === null)
      return showUpload(reply, parts, open, { errors: [{ field: 'file', message: texts.noFile }] });
    if (upload.file === 'too_large')
      return showUpload(reply, parts, open, { errors: [{ field: 'file', message: texts.tooLarge }] });
    const { edition, form, territory } = open.key;
    const read = await pool.read(upload.file.bytes, { edition, form, territory });
    if (read.kind === 'refused') return showUpload(reply, parts, open, { refusals: read.refusals });
    const reading = await readingOfUpload(store, open, upload.file, read);
    const secret = await store.setAside.put(keyFor(open, caller), reading, clock());
    return reply.redirect(`${open.path}/workbook/${secret}`, 303);
  }

  async function openFor(request: Request, params: ReturnParams): Promise<OpenReturn> {
    return openReturn(params, await callerOf(request, parts), parts);
  }

  async function readingOf(
    request: Request,
    params: z.output<typeof readingParams>,
    open: OpenReturn,
  ): Promise<Reading | null> {
    const key = keyFor(open, await callerOf(request, parts));
    return store.setAside.find(key, params.reading, clock(), readingSchema);
  }
}

/** The size that a request declares, in bytes; the largest allowed where it declares none. */
function sizeOf({ headers }: Request): number {
  const told = Number(headers['content-length'] ?? Number.NaN);
  return told >= 0 && told <= UPLOAD_BYTES ? told : UPLOAD_BYTES;
}

function keyFor(open: OpenReturn, caller: Caller) {
  return { purpose: 'workbook', subject: open.path, person: caller.person.id } as const;
}

function sendFile(reply: Reply, bytes: Uint8Array, name: string): Reply {
  return reply
    .type(name.endsWith('.ods') ? ODS : XLSX)
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Buffer.from(bytes));
}
