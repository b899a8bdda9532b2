// The routes of a section: its page, saving it, and autosaving while somebody types.
import { z } from 'zod';
import { timeIn } from '../../language/dates.ts';
import type { Caller } from '../../people/reach.ts';
import { sectionReaders, sectionWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { forgetInterruptedForm, interruptedForm } from '../../server/interrupted-form.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { DraftSaved } from '../../store/drafts/save-draft.ts';
import type { Finding } from '../../survey/finding.ts';
import { fieldName, type Posted, postedAnswers, type RowChange } from '../questions/fields.ts';
import { showConflict } from './conflict.ts';
import {
  actorOf,
  type OpenReturn,
  openReturn,
  returnKeyOf,
  returnParams,
  returnPath,
} from './open-return.ts';
import { isOpenQuery } from './progress.ts';
import { keepReplies, replyToRemarks } from './replies.ts';
import {
  attemptIn,
  clearedBy,
  type NamedSection,
  oldestVersionIn,
  pressIn,
  savePress,
  saveSection,
  sectionOf,
} from './save-section.ts';
import { showReadOnly, showSection } from './section-page.ts';

const params = returnParams.extend({ section: z.string().max(60) });
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const query = z.object({
  /** The list that a row is being added to. */
  add: z.string().max(60).optional(),
});

/** Bytes: room for a text that is far too long, so that the answer can name it and show it again. */
export const LONGEST_FORM = 4 * 1024 * 1024;

const PATH = '/returns/:edition/:territory/sections/:section';

export function sectionRoutes(app: App, parts: Parts): void {
  app.get(
    PATH,
    { config: { access: sectionReaders }, schema: { params, querystring: query } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const open = await openReturn(request.params, caller, parts);
      const section = sectionOf(open.form, request.params.section);
      if (!open.isOpen) return showReadOnly(reply, parts, open, section.id);
      const typed = await interruptedForm(request, parts);
      return showSection(reply, parts, open, {
        section: section.id,
        adding: request.query.add ?? null,
        typed: typed === null ? null : postedAnswers(section.id, section.definition, typed),
        explained: typed ?? {},
        cleared: {},
        notice: null,
        version: typed === null ? open.version : oldestVersionIn(typed, section.definition),
        isSent: false,
      });
    },
  );

  app.post(
    PATH,
    {
      config: { access: sectionWriters, formToken: 'in-handler', whenInterrupted: 'set-aside' },
      bodyLimit: LONGEST_FORM,
      schema: { params, body },
    },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { key, form } = returnKeyOf(request.params);
      const section = sectionOf(form, request.params.section);
      const path = returnPath(key);
      const press = pressIn(section, request.body);
      const { button, posted, change } = press;
      const saved = await savePress(key, actorOf(caller), section, press, parts);
      if (saved.outcome !== 'saved') {
        const open = await openReturn(request.params, caller, parts);
        if (saved.outcome === 'too_long')
          return showSection(reply, parts, open, asRefused(section, open, posted, saved.findings));
        if (saved.outcome === 'closed') {
          const typed = postedAnswers(section.id, section.definition, posted);
          return showReadOnly(reply, parts, open, section.id, typed);
        }
        return showConflict(reply, parts, open, section.id, saved, request.body, caller.person.id);
      }
      await replyToRemarks(key, caller, section.id, posted, parts);
      await forgetInterruptedForm(request, reply, parts);
      const hasOthers = saved.others.length > 0;
      const cleared = clearedBy(press);
      if (cleared !== null) {
        const open = await openReturn(request.params, caller, parts);
        return showSection(reply, parts, open, { ...asStored(section.id, open), ...cleared });
      }
      if (change !== null)
        return reply.redirect(`${path}/sections/${section.id}${placeAfter(change, saved)}`, 303);
      if (button === 'reply') return reply.redirect(`${path}/sections/${section.id}`, 303);
      if (button === 'leave') return reply.redirect(`${path}?saved=${hasOthers ? 'merged' : 'yes'}`, 303);
      return afterSaving(request, reply, parts, caller, section.id, hasOthers, attemptIn(posted.settles));
    },
  );

  // On the last day many drafts are autosaved at once, so that only what saving needs is looked up here.
  app.post(
    `${PATH}/draft`,
    { config: { access: sectionWriters }, bodyLimit: LONGEST_FORM, schema: { params, body } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { key, form } = returnKeyOf(request.params);
      const section = sectionOf(form, request.params.section);
      const posted = { ...request.body, do: 'draft' };
      const saved = await saveSection(key, actorOf(caller), section, posted, null, parts);
      if (saved.outcome === 'saved') {
        await keepReplies(key, section.id, posted, parts);
        await forgetInterruptedForm(request, reply, parts);
      }
      return answerAutosave(request, reply, saved, parts);
    },
  );
}

/** What the script of the page is told: saved, or why not, with the field to look at. */
export function answerAutosave(
  request: Request,
  reply: Reply,
  saved: Awaited<ReturnType<typeof saveSection>>,
  parts: Parts,
) {
  if (saved.outcome === 'saved') {
    const others = saved.others.map(({ question }) => question);
    return { outcome: 'saved', version: saved.version, at: timeIn(parts.clock()), others };
  }
  if (saved.outcome !== 'too_long') return reply.code(409).send({ outcome: saved.outcome });
  const [{ message, place }] = saved.findings;
  const said = message[languageOf(request, parts)];
  return reply.code(422).send({ outcome: saved.outcome, message: said, field: fieldName(place) });
}

/** What was typed and cannot be saved, with the reasons. */
export function asRefused(
  section: NamedSection,
  open: OpenReturn,
  posted: Posted,
  refused: readonly Finding[],
) {
  return {
    ...asStored(section.id, open),
    typed: postedAnswers(section.id, section.definition, posted),
    explained: posted,
    version: oldestVersionIn(posted, section.definition),
    refused,
  };
}

/** The section as the draft has it. */
export function asStored(section: string, { version }: OpenReturn) {
  return {
    section,
    adding: null,
    typed: null,
    explained: {},
    cleared: {},
    notice: null,
    version,
    isSent: false,
  };
}

/** Shows the same section again while something is left to correct in it, else leads on to the next. */
async function afterSaving(
  request: Request,
  reply: Reply,
  parts: Parts,
  caller: Caller,
  section: string,
  hasOthers: boolean,
  settled: string | null,
) {
  const open = await openReturn(returnParams.parse(request.params), caller, parts);
  const left = open.findings.filter(
    (finding) => finding.place.section === section && (finding.level === 'error' || isOpenQuery(finding)),
  );
  if (left.length > 0 || hasOthers)
    return showSection(reply, parts, open, {
      ...asStored(section, open),
      notice: hasOthers ? 'merged' : 'yes',
      settled,
      isSent: true,
    });
  const ids = Object.keys(open.form.sections);
  const next = ids[ids.indexOf(section) + 1];
  return reply.redirect(next === undefined ? `${open.path}?saved=yes` : `${open.path}/sections/${next}`, 303);
}

export function placeAfter(
  { question, row, action }: RowChange,
  { answers }: Extract<DraftSaved, { outcome: 'saved' }>,
): string {
  const rows = answers.filter(({ place }) => place.question === question).map(({ place }) => place.row ?? 0);
  const last = Math.max(0, ...rows);
  if (action === 'add') return `?add=${question}#${question}.${last + 1}`;
  if (action === 'remove' || row === null) return `#${question}`;
  return `#${question}.${Math.min(last, Math.max(1, action === 'up' ? row - 1 : row + 1))}`;
}
