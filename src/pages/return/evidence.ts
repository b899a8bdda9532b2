// Files attached to the questions of a section: seen by the respondent and the ministry, and never published.
import multipart from '@fastify/multipart';
import { z } from 'zod';
import type { Language } from '../../language/label.ts';
import { Problem } from '../../problem.ts';
import { attachEvidence, EVIDENCE_BYTES, removeEvidence } from '../../returns/evidence.ts';
import { evidenceReaders, sectionWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { requireFormToken, TOKEN_FIELD } from '../../server/form-token.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { Evidence } from '../../store/evidence.ts';
import type { EvidenceType } from '../../store/evidence-type.ts';
import { returnId } from '../../store/returns.ts';
import { type FieldError, page } from '../layout/page.ts';
import type { Option } from './control.ts';
import { openReturn, returnParams } from './open-return.ts';
import { sectionOf } from './save-section.ts';
import { sectionHead } from './section-page.ts';
import { returnTexts } from './texts/return.ts';
import { evidenceTexts as texts } from './texts/review.ts';
import { memoryBudget, readUpload } from './upload.ts';

const PATH = '/returns/:edition/:territory/sections/:section/evidence';
const params = returnParams.extend({ section: z.string().max(60) });
const fileParams = params.extend({ file: z.uuid() });

type At = z.output<typeof params>;

/** The largest upload with the form around it, and all uploads in memory together; in bytes. */
const UPLOAD_BYTES = EVIDENCE_BYTES + 64 * 1024;
const ALL_UPLOADS_BYTES = 6 * UPLOAD_BYTES;

const mediaTypes: { readonly [type in EvidenceType]: string } = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface EvidenceView {
  readonly action: string;
  readonly section: string;
  readonly caption: string;
  readonly isOpen: boolean;
  readonly files: readonly EvidenceLine[];
  readonly questions: readonly Option[];
  readonly question: string;
}

interface EvidenceLine {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** In mebibytes or kibibytes, as people read sizes. */
  readonly size: string;
  readonly by: string;
  readonly at: string;
}

const evidencePage = page<EvidenceView>('return/evidence.njk', { return: returnTexts, evidence: texts });

export function evidenceRoutes(app: App, parts: Parts): void {
  const { store, clock, config } = parts;
  const withinBudget = memoryBudget(ALL_UPLOADS_BYTES);

  app.get(PATH, { config: { access: evidenceReaders }, schema: { params } }, (request, reply) =>
    show(request, request.params, reply, [], ''),
  );

  app.register(async (uploads: App) => {
    await uploads.register(multipart, {
      limits: { fileSize: EVIDENCE_BYTES, files: 1, fields: 4, fieldSize: 1000, parts: 6, headerPairs: 50 },
    });
    uploads.post(
      PATH,
      {
        config: { access: sectionWriters, formToken: 'in-handler' },
        schema: { params },
        bodyLimit: UPLOAD_BYTES,
      },
      (request, reply) =>
        withinBudget(UPLOAD_BYTES, async () => {
          const { file, fields } = await readUpload(request);
          requireFormToken(request, parts, fields.get(TOKEN_FIELD) ?? null);
          const question = fields.get('question') ?? '';
          const at = request.params;
          if (file === null)
            return show(request, at, reply, [{ field: 'file', message: texts.noFile }], question);
          const { person } = await callerOf(request, parts);
          const attached = await attachEvidence(store, {
            key: await keyOf(request, at),
            actor: { person: person.id, role: person.role },
            section: at.section,
            ...{ question, file, scanner: config.virusScanner, at: clock() },
          });
          if (attached.outcome === 'refused')
            return show(request, at, reply, [{ field: 'file', message: attached.reason }], question);
          return reply.redirect(request.url, 303);
        }),
    );
  });

  app.get(
    `${PATH}/:file`,
    { config: { access: evidenceReaders }, schema: { params: fileParams } },
    async (request, reply) => {
      const { section, file: id } = request.params;
      const of = returnId(await keyOf(request, request.params));
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
    `${PATH}/:file/remove`,
    { config: { access: sectionWriters }, schema: { params: fileParams } },
    async (request, reply) => {
      const { section, file: id } = request.params;
      const { person } = await callerOf(request, parts);
      const actor = { person: person.id, role: person.role };
      const key = await keyOf(request, request.params);
      await removeEvidence(store, { key, actor, section, id, at: clock() });
      const { edition, territory } = key;
      return reply.redirect(`/returns/${edition}/${territory}/sections/${section}/evidence`, 303);
    },
  );

  async function keyOf(request: Request, at: At) {
    const { key, form } = await openReturn(at, await callerOf(request, parts), parts);
    sectionOf(form, at.section);
    return key;
  }

  async function show(
    request: Request,
    at: At,
    reply: Reply,
    errors: readonly FieldError[],
    question: string,
  ): Promise<Reply> {
    const language = languageOf(request, parts);
    const open = await openReturn(at, await callerOf(request, parts), parts);
    const { id } = sectionOf(open.form, at.section);
    const { title, head, definition } = sectionHead(open, id, language);
    const names = await store.people.names();
    const files = (await store.evidence.of(returnId(open.key))).filter(({ section }) => section === id);
    const labelOf = (asked: string) => definition.questions[asked]?.label[language] ?? asked;
    return reply.page(evidencePage, {
      title: texts.title,
      errors,
      view: {
        action: `${open.path}/sections/${id}/evidence`,
        section: `${open.path}/sections/${id}`,
        caption: `${head.caption} · ${title[language]}`,
        isOpen: open.isOpen,
        files: files.map((file) => evidenceLine(file, labelOf(file.question), names, language)),
        questions: Object.keys(definition.questions).map((value) => ({ value, text: labelOf(value) })),
        question,
      },
    });
  }
}

function evidenceLine(
  { id, name, size, addedBy, addedAt }: Evidence,
  question: string,
  names: ReadonlyMap<string, string>,
  language: Language,
): EvidenceLine {
  const kibibytes = Math.max(1, Math.round(size / 1024));
  const amount = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const words = kibibytes < 1024 ? `${amount.format(kibibytes)} KB` : `${amount.format(kibibytes / 1024)} MB`;
  return { id, name, question, size: words, by: names.get(addedBy) ?? '', at: addedAt };
}
