// The page of a section: shown, saved, and saved by itself while somebody types.
import { z } from 'zod';
import { explainQueries } from '../../collect/check-draft.ts';
import { saveDraft } from '../../collect/save-draft.ts';
import { Problem } from '../../problem.ts';
import type { DraftSaved } from '../../store/drafts/save-draft.ts';
import type { Caller } from '../access.ts';
import { readers, writers } from '../access.ts';
import { callerOf } from '../caller.ts';
import type { App, Parts, Reply, Request } from '../door.ts';
import { forgetInterruptedForm, interruptedForm } from '../interrupted-form.ts';
import { timeIn } from '../page/moment-format.ts';
import { actorOf, type OpenReturn, openReturn, returnParams } from '../returns/open-return.ts';
import { isOpenQuery } from '../returns/section-state.ts';
import { withChoices } from './conflict.ts';
import { explanationsPosted } from './findings-at.ts';
import { type Posted, postedAnswers } from './posted-answers.ts';
import { type RowChange, readRowChange } from './row-change.ts';
import { conflictPage, readOnlyPage, sectionPage } from './section-page.ts';

export const returnReaders = readers('coordinator', 'region_officer', 'analyst');
export const returnWriters = writers('coordinator', 'region_officer');

const params = returnParams.extend({ section: z.string().max(60) });
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const query = z.object({
  /** The list that a row is being added to. */
  add: z.string().max(60).optional(),
  saved: z.enum(['yes', 'merged']).optional().catch(undefined),
});

const PATH = '/returns/:edition/:territory/sections/:section';

export function sectionRoutes(app: App, parts: Parts): void {
  app.get(
    PATH,
    { config: { access: returnReaders }, schema: { params, querystring: query } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const open = await openReturn(request.params, caller, parts);
      const section = sectionOf(open, request.params.section);
      if (!open.isOpen) return readOnlyPage(reply, parts, open, section.id);
      const typed = await interruptedForm(request, parts);
      return sectionPage(reply, parts, open, {
        section: section.id,
        adding: request.query.add ?? null,
        typed: typed === null ? null : postedAnswers(section.id, section.definition, typed),
        explained: typed ?? {},
        notice: typed === null ? (request.query.saved ?? null) : 'restored',
        version: typed === null ? open.version : versionIn(typed),
        isSent: false,
      });
    },
  );

  app.post(
    PATH,
    {
      config: { access: returnWriters, formToken: 'in-handler', whenInterrupted: 'set-aside' },
      schema: { params, body },
    },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const open = await openReturn(request.params, caller, parts);
      const section = sectionOf(open, request.params.section);
      const posted = withChoices(section.definition, request.body);
      const button = String(request.body.do ?? 'next');
      const change = readRowChange(button);
      const saved = await save(open, caller, section, posted, change, parts);
      if (saved.outcome === 'closed') return reply.redirect(open.path, 303);
      if (saved.outcome === 'conflict')
        return conflictPage(reply, parts, open, section.id, saved, request.body);
      await forgetInterruptedForm(request, reply, parts);
      const hasOthers = saved.others.length > 0;
      if (change !== null)
        return reply.redirect(`${open.path}/sections/${section.id}${placeAfter(change, saved)}`, 303);
      if (button === 'leave')
        return reply.redirect(`${open.path}?saved=${hasOthers ? 'merged' : 'yes'}`, 303);
      return afterSaving(request, reply, parts, caller, section.id, hasOthers);
    },
  );

  app.post(
    `${PATH}/draft`,
    { config: { access: returnWriters }, schema: { params, body } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const open = await openReturn(request.params, caller, parts);
      const section = sectionOf(open, request.params.section);
      const saved = await save(open, caller, section, request.body, null, parts);
      if (saved.outcome !== 'saved') return reply.code(409).send({ outcome: saved.outcome });
      return { outcome: 'saved', version: saved.version, at: timeIn(parts.clock()) };
    },
  );
}

interface NamedSection {
  readonly id: string;
  readonly definition: OpenReturn['form']['sections'][string];
}

function sectionOf({ form }: OpenReturn, id: string): NamedSection {
  const definition = Object.hasOwn(form.sections, id) ? form.sections[id] : undefined;
  if (definition === undefined) throw new Problem('not-found', '');
  return { id, definition };
}

/** Saves what was typed and what was said of queries. */
async function save(
  open: OpenReturn,
  caller: Caller,
  { id, definition }: NamedSection,
  posted: Posted,
  change: RowChange | null,
  { store, clock }: Parts,
) {
  const { key } = open;
  const actor = actorOf(caller);
  const saved = await saveDraft(store, {
    key,
    actor,
    base: versionIn(posted),
    sections: [id],
    answers: postedAnswers(id, definition, posted, change),
    at: clock(),
    request: attemptIn(posted),
  });
  const explanations = explanationsPosted(open.findings, posted);
  if (saved.outcome === 'saved' && explanations.length > 0)
    await explainQueries(store, { key, actor, explanations, at: clock() });
  return saved;
}

/** With something left to mend the same page says what; otherwise on to the next section. */
async function afterSaving(
  request: Request,
  reply: Reply,
  parts: Parts,
  caller: Caller,
  section: string,
  hasOthers: boolean,
) {
  const open = await openReturn(returnParams.parse(request.params), caller, parts);
  const left = open.findings.filter(
    (finding) => finding.place.section === section && (finding.level === 'error' || isOpenQuery(finding)),
  );
  if (left.length > 0 || hasOthers)
    return sectionPage(reply, parts, open, {
      section,
      adding: null,
      typed: null,
      explained: {},
      notice: hasOthers ? 'merged' : 'yes',
      version: open.version,
      isSent: true,
    });
  const ids = Object.keys(open.form.sections);
  const next = ids[ids.indexOf(section) + 1];
  return reply.redirect(next === undefined ? `${open.path}?saved=yes` : `${open.path}/sections/${next}`, 303);
}

function versionIn(posted: Posted): number {
  const version = Number(posted.version);
  return Number.isSafeInteger(version) && version >= 0 ? version : 0;
}

/** A script marks each attempt to save, so that one whose answer was lost can be made again. */
function attemptIn({ attempt }: Posted): string | null {
  return typeof attempt === 'string' && /^[\w-]{8,64}$/.test(attempt) ? attempt : null;
}

function placeAfter(
  { question, row, to }: RowChange,
  { answers }: Extract<DraftSaved, { outcome: 'saved' }>,
): string {
  const rows = answers.filter(({ place }) => place.question === question).map(({ place }) => place.row ?? 0);
  const last = Math.max(0, ...rows);
  if (to === 'end') return `?add=${question}#${question}.${last + 1}`;
  if (to === 'nowhere' || row === null) return `#${question}`;
  return `#${question}.${Math.min(last, Math.max(1, to === 'up' ? row - 1 : row + 1))}`;
}
