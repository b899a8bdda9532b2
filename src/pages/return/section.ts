// The page of a section: shown, saved, and saved by itself while somebody types.

import { z } from 'zod';
import { timeIn } from '../../language/moment-format.ts';
import type { Caller } from '../../people/reach.ts';
import { Problem } from '../../problem.ts';
import { returnReaders, returnWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { forgetInterruptedForm, interruptedForm } from '../../server/interrupted-form.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { DraftSaved } from '../../store/drafts/save-draft.ts';
import type { Form } from '../../survey/form.ts';
import { withChoices } from './conflict.ts';
import { openReturn, returnKeyOf, returnParams, returnPath } from './open-return.ts';
import { postedAnswers } from './posted-answers.ts';
import { type RowChange, readRowChange } from './row-change.ts';
import { type NamedSection, oldestVersionIn, saveSection } from './save-section.ts';
import { conflictPage, readOnlyPage, sectionPage } from './section-page.ts';
import { isOpenQuery } from './section-state.ts';

const params = returnParams.extend({ section: z.string().max(60) });
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const query = z.object({
  /** The list that a row is being added to. */
  add: z.string().max(60).optional(),
});

const PATH = '/returns/:edition/:territory/sections/:section';

export function sectionRoutes(app: App, parts: Parts): void {
  app.get(
    PATH,
    { config: { access: returnReaders }, schema: { params, querystring: query } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const open = await openReturn(request.params, caller, parts);
      const section = sectionOf(open.form, request.params.section);
      if (!open.isOpen) return readOnlyPage(reply, parts, open, section.id);
      const typed = await interruptedForm(request, parts);
      return sectionPage(reply, parts, open, {
        section: section.id,
        adding: request.query.add ?? null,
        typed: typed === null ? null : postedAnswers(section.id, section.definition, typed),
        explained: typed ?? {},
        notice: null,
        version: typed === null ? open.version : oldestVersionIn(typed, section.definition),
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
      const { key, form } = returnKeyOf(request.params);
      const section = sectionOf(form, request.params.section);
      const path = returnPath(key);
      const posted = withChoices(section.definition, request.body);
      const button = String(request.body.do ?? 'next');
      const change = readRowChange(button);
      const saved = await saveSection(key, caller, section, posted, change, parts);
      if (saved.outcome !== 'saved') {
        const open = await openReturn(request.params, caller, parts);
        if (saved.outcome === 'closed') {
          const typed = postedAnswers(section.id, section.definition, posted);
          return readOnlyPage(reply, parts, open, section.id, typed);
        }
        return conflictPage(reply, parts, open, section.id, saved, request.body, caller.person.id);
      }
      await forgetInterruptedForm(request, reply, parts);
      const hasOthers = saved.others.length > 0;
      if (change !== null)
        return reply.redirect(`${path}/sections/${section.id}${placeAfter(change, saved)}`, 303);
      if (button === 'leave') return reply.redirect(`${path}?saved=${hasOthers ? 'merged' : 'yes'}`, 303);
      return afterSaving(request, reply, parts, caller, section.id, hasOthers);
    },
  );

  // On the last day everybody's drafts save themselves at once: nothing is looked up here that saving does not need.
  app.post(
    `${PATH}/draft`,
    { config: { access: returnWriters }, schema: { params, body } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const { key, form } = returnKeyOf(request.params);
      const section = sectionOf(form, request.params.section);
      const saved = await saveSection(key, caller, section, { ...request.body, do: 'draft' }, null, parts);
      if (saved.outcome !== 'saved') return reply.code(409).send({ outcome: saved.outcome });
      const others = saved.others.map(({ question }) => question);
      return { outcome: 'saved', version: saved.version, at: timeIn(parts.clock()), others };
    },
  );
}

function sectionOf({ sections }: Form, id: string): NamedSection {
  const definition = Object.hasOwn(sections, id) ? sections[id] : undefined;
  if (definition === undefined) throw new Problem('not-found', '');
  return { id, definition };
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
