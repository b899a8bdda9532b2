// One year of the survey: what it asks, what is changed in it, and what can be done to it.
import { z } from 'zod';
import { importEdition, takeBackChange } from '../../editions/change-edition.ts';
import { label } from '../../language/label.ts';
import { Problem } from '../../problem.ts';
import type { WithBooks } from '../../publishing/books.ts';
import { editionKeepers, editionReaders } from '../../server/access.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import { editionDocumentSchema, type FormChange } from '../../survey/edition-document.ts';
import type { FormId } from '../../survey/form.ts';
import { respondentName, respondentsOf } from '../../survey/respondent.ts';
import { type FieldError, page } from '../layout/page.ts';
import { describedChange } from './described-change.ts';
import { actorOf, editionParams, formParams, keptEdition } from './kept-edition.ts';
import { editionTexts as texts } from './texts.ts';

interface EditionView {
  readonly edition: number;
  readonly path: string;
  readonly state: string;
  readonly isDraft: boolean;
  readonly isDocument: boolean;
  readonly base: number;
  readonly hasChanges: boolean;
  readonly isPublished: boolean;
  readonly deadline: string | null;
  readonly steps: readonly { readonly href: string; readonly text: string }[];
  readonly forms: readonly {
    readonly id: FormId;
    readonly title: string;
    readonly changes: readonly { readonly text: string; readonly json: string }[];
    readonly sections: readonly {
      readonly id: string;
      readonly name: string;
      readonly questions: readonly { readonly id: string; readonly label: string }[];
    }[];
    readonly retired: readonly {
      readonly section: string;
      readonly question: string;
      readonly label: string;
    }[];
  }[];
  readonly extensions: readonly {
    readonly territory: string;
    readonly name: string;
    readonly deadline: string;
    readonly reason: string;
  }[];
  readonly territories: readonly { readonly value: string; readonly text: string }[];
  readonly extension: { readonly territory: string; readonly until: string; readonly why: string };
  readonly versions: readonly {
    readonly no: number;
    readonly at: string;
    readonly who: string;
    readonly reason: string;
  }[];
  readonly document: string;
}

const editionPage = page<EditionView>('editions/edition.njk', { editions: texts });
const formIds = ['municipal', 'regional'] as const;
const notices = {
  saved: texts.saved,
  'taken-back': texts.takenBack,
  imported: texts.imported,
  open: texts.opened,
  closed: texts.closedNow,
  extended: texts.extended,
  ended: texts.extensionEnded,
  deadline: texts.deadlineSet,
} as const;
const told = z.object({
  told: z
    .enum(['saved', 'taken-back', 'imported', 'open', 'closed', 'extended', 'ended', 'deadline'])
    .optional()
    .catch(undefined),
});

export function editionRoutes(app: App, parts: Parts & WithBooks): void {
  const { store, clock } = parts;

  app.get(
    '/editions/:edition',
    { config: { access: editionReaders }, schema: { params: editionParams, querystring: told } },
    (request, reply) =>
      showEdition(request, reply, parts, request.params.edition, { told: request.query.told }),
  );

  app.get(
    '/editions/:edition/document.json',
    { config: { access: editionReaders }, schema: { params: editionParams } },
    async (request, reply) => {
      const { version, life } = await keptEdition(parts, request.params.edition);
      if (version === null) throw new Problem('not-found', '');
      return reply
        .header('content-disposition', `attachment; filename="kopskats-${life.edition}-aptauja.json"`)
        .type('application/json; charset=utf-8')
        .send(canonicalJson(version.document));
    },
  );

  app.get(
    '/editions/:edition/preview/report.pdf',
    { config: { access: editionReaders }, schema: { params: editionParams } },
    async (request, reply) => {
      const { edition } = request.params;
      const { version } = await keptEdition(parts, edition);
      const bytes = await parts.books.rehearse({ edition, document: version?.document ?? null, at: clock() });
      return reply
        .header('content-disposition', `attachment; filename="kopskats-${edition}-izmeginajums.pdf"`)
        .type('application/pdf')
        .send(Buffer.from(bytes));
    },
  );

  app.post(
    '/editions/:edition/document',
    {
      config: { access: editionKeepers },
      schema: { params: editionParams, body: z.object({ document: z.string().default('') }) },
    },
    async (request, reply) => {
      const { edition } = request.params;
      const document = editionDocumentSchema.safeParse(parsedJson(request.body.document)).data;
      const refused = async (message = texts.notADefinition) =>
        showEdition(request, reply, parts, edition, {
          errors: [{ field: 'document', message }],
          document: request.body.document,
        });
      if (document === undefined || document.years.at(-1)?.edition !== edition) return refused();
      const actor = await actorOf(request, parts);
      const changed = await importEdition(store, { edition, document, actor, at: clock() });
      if (changed.outcome === 'refused') return refused(changed.refusals[0]?.message);
      return reply.redirect(`/editions/${edition}?told=imported`, 303);
    },
  );

  app.post(
    '/editions/:edition/:form/take-back',
    {
      config: { access: editionKeepers },
      schema: { params: formParams, body: z.object({ change: z.string() }) },
    },
    async (request, reply) => {
      const { edition, form } = request.params;
      const { changesOf } = await keptEdition(parts, edition);
      const change = changesOf(form).find((one) => canonicalJson(one) === request.body.change);
      if (change !== undefined) {
        const actor = await actorOf(request, parts);
        const changed = await takeBackChange(store, { edition, form, change, actor, at: clock() });
        if (changed.outcome === 'refused')
          return showEdition(request, reply, parts, edition, {
            errors: changed.refusals.map(({ message }) => ({ field: `changes-${form}`, message })),
          });
      }
      return reply.redirect(`/editions/${edition}?told=taken-back`, 303);
    },
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

interface Shown {
  readonly told?: keyof typeof notices | undefined;
  readonly errors?: readonly FieldError[];
  readonly extension?: EditionView['extension'];
  readonly document?: string;
}

export async function showEdition(
  request: Request,
  reply: Reply,
  parts: Parts,
  edition: number,
  { told: what, errors = [], extension = { territory: '', until: '', why: '' }, document = '' }: Shown,
): Promise<Reply> {
  const { store } = parts;
  const language = languageOf(request, parts);
  const kept = await keptEdition(parts, edition);
  const { life, version } = kept;
  const isDraft = life.state === 'draft';
  const versions = version === null ? [] : await store.editions.versions(edition);
  const people = await store.people.names();
  const steps = {
    draft: [{ state: 'open', text: texts.openYear }],
    open: [{ state: 'closed', text: texts.closeYear }],
    closed: [{ state: 'open', text: texts.reopenYear }],
  }[life.state];
  return reply.page(editionPage, {
    title: label(`${edition}. gada aptauja`, `The survey of ${edition}`),
    notice: what === undefined ? null : notices[what],
    errors,
    view: {
      edition,
      path: `/editions/${edition}`,
      state: texts[life.state][language],
      isDraft,
      isDocument: version !== null,
      base: version?.no ?? 0,
      hasChanges: formIds.some((id) => kept.mappingOf(id) !== null),
      isPublished: (await store.publications.of(edition)) !== null,
      deadline: life.deadline,
      steps: steps.map(({ state, text }) => ({
        href: `/editions/${edition}/state/${state}`,
        text: text[language],
      })),
      forms: formIds.map((id) => {
        const form = kept.formOf(id);
        const before = kept.mappingOf(id)?.from ?? form;
        const derived = kept.derivedOf(id);
        const sections = { ...form.sections, ...derived?.empty };
        return {
          id,
          title: form.label[language],
          changes: kept.changesOf(id).map((change: FormChange) => ({
            text: describedChange(change, form, before, language),
            json: canonicalJson(change),
          })),
          sections: Object.entries(sections).map(([section, { no, label: name, questions }]) => ({
            id: section,
            name: `${no}. ${name[language]}`,
            questions: Object.entries(questions).map(([question, asked]) => ({
              id: question,
              label: asked.label[language],
            })),
          })),
          retired: [...(derived?.retired ?? [])].map(([path, { label: text }]) => {
            const [section = '', question = ''] = path.split('.');
            return { section, question, label: text[language] };
          }),
        };
      }),
      extensions: (await store.editions.extensions(edition)).map(({ territory, deadline, reason }) => ({
        territory,
        name: respondentName(territory),
        deadline,
        reason,
      })),
      territories: respondentsOf(edition).map(({ territory }) => ({
        value: territory,
        text: respondentName(territory),
      })),
      extension,
      versions: versions.toReversed().map(({ no, savedAt, person, reason }) => ({
        no,
        at: savedAt,
        who: (person === null ? undefined : people.get(person)) ?? '',
        reason: reason ?? '',
      })),
      document,
    },
  });
}
