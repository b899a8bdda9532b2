// Facts of all municipalities of a year by file: read, shown with what it would change, and stored once confirmed.
import multipart from '@fastify/multipart';
import { z } from 'zod';
import { csvBytes } from '../../exports/csv.ts';
import { type Label, type Language, label } from '../../language/label.ts';
import { Problem } from '../../problem.ts';
import type { FileFinding } from '../../reference/file-finding.ts';
import { profileRows } from '../../reference/profile-table.ts';
import { readReferenceFile } from '../../reference/read-file.ts';
import { profileVersion, saveProfiles } from '../../reference/save-profiles.ts';
import { publishers, reportPreparers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { requireFormToken, TOKEN_FIELD } from '../../server/form-token.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { territoryByCode } from '../../survey/territories.ts';
import { factsOf, territoryFacts } from '../../survey/territory-facts.ts';
import { openWorkbookPool } from '../../workbook/workbook-pool.ts';
import { type FieldError, page } from '../layout/page.ts';
import { concurrencyLimit, readUpload, type Upload } from '../return/upload.ts';
import { referenceParams, shown } from './reference.ts';
import { referenceTexts as texts } from './texts.ts';

interface UploadView {
  readonly edition: number;
  readonly findings: readonly {
    readonly cell: string | null;
    readonly message: string;
    readonly remedy: string;
  }[];
}

interface ReadingView {
  readonly edition: number;
  readonly reading: string;
  readonly notes: readonly string[];
  readonly changes: readonly { readonly name: string; readonly facts: readonly string[] }[];
}

const uploadPage = page<UploadView>('reference/upload.njk', { reference: texts });
const readingPage = page<ReadingView>('reference/reading.njk', { reference: texts });

const text = z.object({ lv: z.string(), en: z.string() });
const count = z.int().nullable();
const readingSchema = z.object({
  notes: z.array(text),
  changes: z.array(
    z.object({
      base: z.string(),
      profile: z.object({
        ...{ territory: z.string(), year: z.int(), areaKm2: z.number().nullable(), parishes: count },
        ...{ population: count, populationDate: z.string().nullable(), youngPeople13to24: count },
        ...{ adults25to64: count, source: z.string() },
      }),
    }),
  ),
});
const readingParams = referenceParams.extend({ reading: z.string().max(100) });
const fileParams = referenceParams.extend({ format: z.enum(['csv', 'xlsx']) });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The largest file, in bytes: single years of both sexes of every municipality are a tenth of it. */
const FILE_BYTES = 2 * 1024 * 1024;
const UPLOAD = '/reference/:edition/upload';

export function referenceUploadRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;
  const pool = openWorkbookPool(1);
  const limited = concurrencyLimit(1);
  app.addHook('onClose', () => pool.close());

  app.get(
    '/reference/:edition/table.:format',
    { config: { access: reportPreparers }, schema: { params: fileParams } },
    async (request, reply) => {
      const { edition, format } = request.params;
      await requireYear(edition);
      const rows = profileRows(edition, await store.profiles.of(edition));
      // Loading what writes workbooks takes longer than showing a page.
      const bytes =
        format === 'csv'
          ? csvBytes(rows)
          : await (await import('../../exports/reference-workbook.ts')).referenceWorkbook(
              String(edition),
              rows,
            );
      return reply
        .type(format === 'csv' ? 'text/csv; charset=utf-8' : XLSX)
        .header('content-disposition', `attachment; filename="kopskats-pasvaldibas-${edition}.${format}"`)
        .send(Buffer.from(bytes));
    },
  );

  app.get(
    UPLOAD,
    { config: { access: publishers }, schema: { params: referenceParams } },
    async (request, reply) => {
      await requireYear(request.params.edition);
      return showUpload(request, reply, { edition: request.params.edition });
    },
  );

  app.register(async (uploads: App) => {
    await uploads.register(multipart, {
      throwFileSizeLimit: false,
      limits: { fileSize: FILE_BYTES, files: 1, fields: 2, fieldSize: 1000, parts: 3, headerPairs: 50 },
    });
    uploads.post(
      UPLOAD,
      {
        config: { access: publishers, formToken: 'in-handler' },
        schema: { params: referenceParams },
        bodyLimit: FILE_BYTES + 64 * 1024,
      },
      async (request, reply) =>
        limited(async () => {
          const upload = await readUpload(request);
          requireFormToken(request, parts, upload.fields.get(TOKEN_FIELD) ?? null);
          return readFile(request, reply, request.params.edition, upload);
        }),
    );
  });

  app.get(
    `${UPLOAD}/:reading`,
    { config: { access: publishers }, schema: { params: readingParams } },
    async (request, reply) => {
      const { edition, reading } = request.params;
      const found = await readingOf(request, edition, reading);
      if (found === null) return reply.redirect(`/reference/${edition}/upload`, 303);
      const language = languageOf(request, parts);
      const known = new Map((await store.profiles.of(edition)).map((one) => [one.territory, one]));
      return reply.page(readingPage, {
        title: label(`Ko datne mainītu: ${edition}`, `What the file would change: ${edition}`),
        view: {
          edition,
          reading,
          notes: found.notes.map((note) => note[language]),
          changes: found.changes.map(({ profile }) => ({
            name: territoryByCode(profile.territory)?.name ?? profile.territory,
            facts: differences(known.get(profile.territory) ?? null, profile, language),
          })),
        },
      });
    },
  );

  app.post(
    `${UPLOAD}/:reading/confirm`,
    { config: { access: publishers }, schema: { params: readingParams } },
    async (request, reply) => {
      const { edition, reading } = request.params;
      const found = await readingOf(request, edition, reading);
      if (found === null) return reply.redirect(`/reference/${edition}/upload`, 303);
      const { person } = await callerOf(request, parts);
      const actor = { person: person.id, role: person.role };
      const saved = await saveProfiles(store, { edition, changes: found.changes, actor, at: clock() });
      await store.setAside.drop(reading);
      if (saved.outcome === 'overtaken')
        return showUpload(request, reply, {
          edition,
          errors: [{ field: 'file', message: texts.overtakenByFile }],
        });
      request.log.info(
        { by: person.id, edition, changed: saved.changed },
        'facts of municipalities taken in',
      );
      return reply.redirect(`/reference/${edition}?told=saved`, 303);
    },
  );

  async function readFile(request: Request, reply: Reply, edition: number, { file }: Upload) {
    await requireYear(edition);
    if (file === null || file === 'too_large') {
      const message = file === null ? texts.noFile : texts.tooLarge;
      return showUpload(request, reply, { edition, errors: [{ field: 'file', message }] });
    }
    const stored = await store.profiles.of(edition);
    const read = await readReferenceFile({ bytes: file.bytes, year: edition, stored, open: pool.rows });
    if (read.findings.length > 0)
      return showUpload(request, reply, {
        ...{ edition, findings: read.findings },
        errors: [{ field: 'file', message: texts.nothingTaken }],
      });
    const versions = new Map(stored.map((one) => [one.territory, profileVersion(one)]));
    const changes = read.profiles
      .map((profile) => ({ profile, base: versions.get(profile.territory) ?? profileVersion(null) }))
      .filter(({ profile, base }) => profileVersion(profile) !== base);
    const { person } = await callerOf(request, parts);
    const secret = await store.setAside.put(
      keyFor(edition, person.id),
      { notes: read.notes, changes },
      clock(),
    );
    return reply.redirect(`/reference/${edition}/upload/${secret}`, 303);
  }

  async function readingOf(request: Request, edition: number, secret: string) {
    const { person } = await callerOf(request, parts);
    return store.setAside.find(keyFor(edition, person.id), secret, clock(), readingSchema);
  }

  async function requireYear(edition: number): Promise<void> {
    if ((await store.editions.life(edition)) === null) throw new Problem('not-found', '');
  }

  interface ShownUpload {
    readonly edition: number;
    readonly findings?: readonly FileFinding[];
    readonly errors?: readonly FieldError[];
  }

  function showUpload(request: Request, reply: Reply, { edition, findings = [], errors = [] }: ShownUpload) {
    const language = languageOf(request, parts);
    return reply.page(uploadPage, {
      title: label(
        `Pašvaldību ziņas no datnes: ${edition}`,
        `Facts of municipalities from a file: ${edition}`,
      ),
      errors,
      view: {
        edition,
        findings: findings.map((one) => ({
          cell: one.cell,
          message: one.message[language],
          remedy: one.remedy[language],
        })),
      },
    });
  }
}

function keyFor(edition: number, person: string) {
  return { purpose: 'workbook', subject: `reference:${edition}`, person } as const;
}

/** „Iedzīvotāji: 605 000 → 605 273“, of facts that differ. */
function differences(
  before: Parameters<typeof factsOf>[0],
  after: Parameters<typeof factsOf>[0],
  language: Language,
): readonly string[] {
  const [was, is] = [new Map(Object.entries(factsOf(before))), Object.entries(factsOf(after))];
  const labels = new Map<string, Label>(
    Object.entries(territoryFacts.sections.facts.questions).map(([fact, question]) => [fact, question.label]),
  );
  return is
    .filter(([fact, value]) => was.get(fact) !== value)
    .map(([fact, value]) => {
      const name = labels.get(fact)?.[language] ?? fact;
      return `${name}: ${shown(fact, was.get(fact) ?? null, language)} → ${shown(fact, value, language)}`;
    });
}
