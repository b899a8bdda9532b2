// The routes of a section: its page, saving it, and autosaving while somebody types.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { timeIn } from '../../language/dates.ts';
import type { Caller } from '../../people/reach.ts';
import { Problem } from '../../problem.ts';
import { conversationOf, say } from '../../returns/conversation.ts';
import { checkDraft, explainQueries, saveDraft } from '../../returns/draft.ts';
import { subjectKey, subjectOf } from '../../review/conversation.ts';
import type { Actor } from '../../review/role.ts';
import { sectionReaders, sectionWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { forgetInterruptedForm, interruptedForm } from '../../server/interrupted-form.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { sha256 } from '../../store/digest.ts';
import type { DraftSaved } from '../../store/drafts/save-draft.ts';
import { EMPTY } from '../../survey/flat-answer.ts';
import type { Form, Section } from '../../survey/form.ts';
import type { ReturnKey } from '../../survey/revision.ts';
import { clearedFields, RESTORE, readClearing, withoutAnswers, withRestored } from './clear-answers.ts';
import { showConflict, withChoices } from './conflict.ts';
import { fieldName, type Posted, postedAnswers, type RowChange, readRowChange } from './fields.ts';
import { explanationsPosted, hasExplanations } from './findings.ts';
import {
  actorOf,
  type OpenReturn,
  openReturn,
  returnKeyOf,
  returnParams,
  returnPath,
} from './open-return.ts';
import { isOpenQuery } from './progress.ts';
import { showReadOnly, showSection } from './section-page.ts';

const params = returnParams.extend({ section: z.string().max(60) });
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const query = z.object({
  /** The list that a row is being added to. */
  add: z.string().max(60).optional(),
});

/** Bytes: room for a text that is far too long, so that the answer can name it and show it again. */
const LONGEST_FORM = 4 * 1024 * 1024;

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
      const button = String(request.body.do ?? 'next');
      const sent = withChoices(section.definition, request.body);
      const clearing = readClearing(button, section.definition);
      const posted = button === RESTORE ? withRestored(sent, section.definition) : sent;
      const change = readRowChange(button);
      const saved =
        clearing === null
          ? await saveSection(key, actorOf(caller), section, posted, change, parts)
          : await saveAndClear(key, actorOf(caller), section, posted, clearing, parts);
      if (saved.outcome !== 'saved') {
        const open = await openReturn(request.params, caller, parts);
        if (saved.outcome === 'too_long')
          return showSection(reply, parts, open, {
            ...asStored(section.id, open),
            typed: postedAnswers(section.id, section.definition, posted),
            explained: posted,
            version: oldestVersionIn(posted, section.definition),
            refused: saved.findings,
          });
        if (saved.outcome === 'closed') {
          const typed = postedAnswers(section.id, section.definition, posted);
          return showReadOnly(reply, parts, open, section.id, typed);
        }
        return showConflict(reply, parts, open, section.id, saved, request.body, caller.person.id);
      }
      await replyToRemarks(key, caller, section.id, posted, parts);
      await forgetInterruptedForm(request, reply, parts);
      const hasOthers = saved.others.length > 0;
      if (clearing !== null || button === RESTORE) {
        const open = await openReturn(request.params, caller, parts);
        const cleared = clearedFields(sent, clearing ?? []);
        return showSection(reply, parts, open, {
          ...asStored(section.id, open),
          notice: clearing === null ? 'restored' : 'cleared',
          cleared,
        });
      }
      if (change !== null)
        return reply.redirect(`${path}/sections/${section.id}${placeAfter(change, saved)}`, 303);
      if (button === 'reply') return reply.redirect(`${path}/sections/${section.id}`, 303);
      if (button === 'leave') return reply.redirect(`${path}?saved=${hasOthers ? 'merged' : 'yes'}`, 303);
      return afterSaving(request, reply, parts, caller, section.id, hasOthers);
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
      const saved = await saveSection(key, actorOf(caller), section, { ...request.body, do: 'draft' }, null, parts);
      if (saved.outcome === 'too_long') {
        const [{ message, place }] = saved.findings;
        const field = fieldName(place);
        return reply
          .code(422)
          .send({ outcome: saved.outcome, message: message[languageOf(request, parts)], field });
      }
      if (saved.outcome !== 'saved') return reply.code(409).send({ outcome: saved.outcome });
      await forgetInterruptedForm(request, reply, parts);
      const others = saved.others.map(({ question }) => question);
      return { outcome: 'saved', version: saved.version, at: timeIn(parts.clock()), others };
    },
  );
}

export function sectionOf({ sections }: Form, id: string): NamedSection {
  const definition = Object.hasOwn(sections, id) ? sections[id] : undefined;
  if (definition === undefined) throw new Problem('not-found', '');
  return { id, definition };
}

/** The section as the draft has it. */
function asStored(section: string, { version }: OpenReturn) {
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
) {
  const open = await openReturn(returnParams.parse(request.params), caller, parts);
  const left = open.findings.filter(
    (finding) => finding.place.section === section && (finding.level === 'error' || isOpenQuery(finding)),
  );
  if (left.length > 0 || hasOthers)
    return showSection(reply, parts, open, {
      ...asStored(section, open),
      notice: hasOthers ? 'merged' : 'yes',
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

interface NamedSection {
  readonly id: string;
  readonly definition: Section;
}

/** Saves the answers, and the explanations of those queries that the answers still raise. */
export async function saveSection(
  key: ReturnKey,
  actor: Actor,
  { id, definition }: NamedSection,
  posted: Posted,
  change: RowChange | null,
  { store, clock }: Parts,
) {
  const saved = await saveDraft(store, {
    key,
    actor,
    base: versionIn(posted),
    older: olderIn(posted, definition),
    sections: [id],
    answers: postedAnswers(id, definition, posted, change),
    at: clock(),
    request: attemptIn(posted) ?? (isConfirmed(posted) ? null : randomUUID()),
    follows: [posted.follows ?? []].flat().filter(isAttempt).slice(-MOST_ATTEMPTS),
  });
  if (saved.outcome !== 'saved' || !hasExplanations(posted)) return saved;
  const { findings } = await checkDraft(store, key);
  const here = findings.filter(({ place }) => place.section === id);
  const explanations = explanationsPosted(here, posted);
  if (explanations.length > 0) await explainQueries(store, { key, actor, explanations, at: clock() });
  return saved;
}

/** How many attempts without an answer a page names. */
const MOST_ATTEMPTS = 20;

/** What is cleared is saved before, so that the draft has it whatever becomes of the page that can restore it. */
async function saveAndClear(
  key: ReturnKey,
  actor: Actor,
  section: NamedSection,
  posted: Posted,
  questions: readonly string[],
  parts: Parts,
) {
  const attempt = randomUUID();
  const saved = await saveSection(key, actor, section, { ...posted, attempt }, null, parts);
  if (saved.outcome !== 'saved') return saved;
  const cleared = { ...withoutAnswers(posted, questions), follows: attempt };
  return saveSection(key, actor, section, cleared, null, parts);
}

const REPLY = 'reply.';

/** Replies to remarks that were typed on the page; the same reply to the same remark counts once. */
async function replyToRemarks(
  key: ReturnKey,
  caller: Caller,
  section: string,
  posted: Posted,
  { store, clock, mailer }: Parts,
): Promise<void> {
  const replies = Object.entries(posted).filter(([name]) => name.startsWith(REPLY));
  if (replies.length === 0) return;
  // A remark of another section may be none of this person's.
  const here = (await conversationOf(store, key)).filter(({ place }) => place.section === section);
  for (const [name, value] of replies) {
    const about = subjectOf(name.slice(REPLY.length));
    const text = [value].flat().join('\n');
    if (about === null || text.trim() === '' || !here.some(({ id }) => id === subjectKey(about))) continue;
    const request = `reply ${subjectKey(about)} ${sha256(text)}`;
    await say(store, { key, actor: actorOf(caller), kind: 'reply', about, text, at: clock(), request });
    mailer?.deliverSoon();
  }
}

/** The version of the draft that a page was made from. */
function versionIn({ version }: Posted): number {
  return versionOf(version) ?? 0;
}

/**
 * Questions of which the page still shows an older version: autosaving merged a change of somebody else to them, which
 * the page has not shown.
 */
function olderIn(posted: Posted, { questions }: Section): ReadonlyMap<string, number> {
  const version = versionIn(posted);
  const named = [EMPTY, ...Object.keys(questions)].flatMap((question) => {
    const older = versionOf(posted[`version.${question}`]);
    return older === null || older >= version ? [] : [[question, older] as const];
  });
  return new Map(named);
}

/** The oldest version of which the page shows anything. */
function oldestVersionIn(posted: Posted, section: Section): number {
  return Math.min(versionIn(posted), ...olderIn(posted, section).values());
}

function versionOf(posted: Posted[string] | undefined): number | null {
  const version = Number(posted ?? Number.NaN);
  return Number.isSafeInteger(version) && version >= 0 ? version : null;
}

/** Whether the button was pressed that confirms the section; the others only save it. */
export function isConfirmed({ do: button = 'next' }: Posted): boolean {
  return button === 'next';
}

/** The id that autosaving gives to each attempt, so that one whose answer was lost can be repeated. */
function attemptIn({ attempt }: Posted): string | null {
  return typeof attempt === 'string' && isAttempt(attempt) ? attempt : null;
}

function isAttempt(id: string): boolean {
  return /^[\w-]{8,64}$/.test(id);
}
