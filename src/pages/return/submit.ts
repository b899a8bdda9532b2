// Handing in: what is left to do, the confirmation, and what happens next.

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Label, Language } from '../../language/label.ts';
import type { DraftFinding } from '../../returns/check-draft.ts';
import { submitReturn } from '../../returns/submit-return.ts';
import { returnReaders, returnWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply } from '../../server/parts.ts';
import { placeName } from '../../survey/place-name.ts';
import type { FieldError } from '../layout/page.ts';
import { anchorOf, explanationName } from './findings-at.ts';
import { formTexts } from './form-texts.ts';
import { actorOf, type OpenReturn, openReturn, returnParams } from './open-return.ts';
import { returnTexts } from './return-texts.ts';
import { isBegun, isMissing, isOpenQuery } from './section-state.ts';
import { standingView } from './standing-view.ts';
import { submitTexts as texts } from './submit-texts.ts';

const given = z.object({
  confirmed: z.literal('yes').optional().catch(undefined),
  version: z.coerce.number().int().min(0).catch(0),
  attempt: z.uuid(),
});

export function submitRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    '/returns/:edition/:territory/submit',
    { config: { access: returnWriters }, schema: { params: returnParams } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      if (!open.isOpen) return reply.redirect(open.path, 303);
      return submitPage(reply, parts, open, {});
    },
  );

  app.post(
    '/returns/:edition/:territory/submit',
    { config: { access: returnWriters }, schema: { params: returnParams, body: given } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const open = await openReturn(request.params, caller, parts);
      const { confirmed, version, attempt } = request.body;
      if (open.isOpen && confirmed === undefined)
        return submitPage(reply, parts, open, {
          errors: [{ field: 'confirmed', message: texts.confirmNeeded }],
        });
      const submitted = await submitReturn(store, {
        key: open.key,
        actor: actorOf(caller),
        origin: 'form',
        from: { draft: version },
        at: clock(),
        request: attempt,
      });
      if (submitted.outcome === 'submitted') return reply.redirect(`${open.path}/submitted`, 303);
      if (submitted.outcome === 'closed') return reply.redirect(open.path, 303);
      const now = await openReturn(request.params, caller, parts);
      const notice = submitted.outcome === 'changed' ? texts.changed : null;
      return submitPage(reply, parts, now, { notice, status: 409 });
    },
  );

  app.get(
    '/returns/:edition/:territory/submitted',
    { config: { access: returnReaders }, schema: { params: returnParams } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      if (open.lastStep?.action !== 'submit') return reply.redirect(open.path, 303);
      return reply.page({
        template: 'return/submitted.njk',
        title: texts.thanks,
        text: { ...returnTexts, ...texts },
        data: { ...standingView(open, languageOf(request, parts)), at: open.lastStep.at },
      });
    },
  );
}

function submitPage(
  reply: Reply,
  parts: Parts,
  open: OpenReturn,
  around: { errors?: readonly FieldError[]; notice?: Label | null; status?: number },
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  const { findings } = open;
  const errors = findings.filter(({ level }) => level === 'error');
  const atQuestion = (finding: DraftFinding) => linked(open, finding, anchorOf(finding, open.form), language);
  const standing = standingView(open, language);
  return reply.page({
    template: 'return/submit.njk',
    title: texts.title,
    text: { ...formTexts, ...returnTexts, ...texts },
    ...around,
    data: {
      ...standing,
      wrong: errors.filter((finding) => !isMissing(finding)).map(atQuestion),
      missing: errors.filter(isMissing).map(atQuestion),
      open: findings
        .filter(isOpenQuery)
        .map((finding) => linked(open, finding, explanationName(finding), language)),
      explained: findings
        .filter((finding) => finding.explanation !== null)
        .map((finding) => linked(open, finding, explanationName(finding), language)),
      unconfirmed: standing.tasks.filter(({ id, state }) => state === 'last_year' && isBegun(open, id)),
      isReady: open.isReady,
      version: open.version,
      attempt: randomUUID(),
    },
  });
}

function linked(open: OpenReturn, finding: DraftFinding, anchor: string, language: Language) {
  const { section } = finding.place;
  return {
    where: placeName(open.form, finding.place, language),
    message: finding.message[language],
    explanation: finding.explanation,
    href: section === null ? open.path : `${open.path}/sections/${section}#${anchor}`,
  };
}
