// The pages around a return: its list of tasks, all of it to be read or printed, and what has been done with it.

import { z } from 'zod';
import { label } from '../../language/label.ts';
import { returnHistory } from '../../returns/return-history.ts';
import { stepLabels } from '../../review/action.ts';
import { allows, returnReaders, reviewers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { labelOf } from '../../survey/code-list.ts';
import { placeName } from '../../survey/place-name.ts';
import { answersView } from './answers-view.ts';
import { formTexts } from './form-texts.ts';
import { isRespondent, openReturn, returnParams } from './open-return.ts';
import { originLabels, returnTexts as texts } from './return-texts.ts';
import { reviewTexts } from './review-texts.ts';
import { standingView } from './standing-view.ts';

const saved = z.object({ saved: z.enum(['yes', 'merged']).optional().catch(undefined) });

export function returnRoutes(app: App, parts: Parts): void {
  const { store } = parts;

  app.get(
    '/returns/:edition/:territory',
    { config: { access: returnReaders }, schema: { params: returnParams, querystring: saved } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const open = await openReturn(request.params, caller, parts);
      const language = languageOf(request, parts);
      const notice = { yes: formTexts.saved, merged: formTexts.savedMerged };
      return reply.page({
        template: 'return/tasks.njk',
        title: open.form.label,
        text: texts,
        notice: request.query.saved === undefined ? null : notice[request.query.saved],
        data: {
          ...standingView(open, language),
          isReady: open.isReady,
          isOwn: isRespondent(caller, open.key),
          hasProfile: open.key.form === 'municipal' && open.lastStep !== null,
          mayReview: allows(reviewers, caller, open.key.territory) === 'allowed' && open.lastStep !== null,
        },
      });
    },
  );

  app.get(
    '/returns/:edition/:territory/print',
    { config: { access: returnReaders }, schema: { params: returnParams } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      const language = languageOf(request, parts);
      return reply.page({
        template: 'return/print.njk',
        title: label(`${open.name}: ${open.form.label.lv}`, `${open.name}: ${open.form.label.en}`),
        text: { ...texts, explanations: reviewTexts.notesTitle },
        data: {
          ...standingView(open, language),
          sections: answersView(open.form, open.answers, language),
          explained: open.findings.flatMap(({ place, message, explanation }) =>
            explanation === null
              ? []
              : [{ where: placeName(open.form, place, language), message: message[language], explanation }],
          ),
        },
      });
    },
  );

  app.get(
    '/returns/:edition/:territory/history',
    { config: { access: returnReaders }, schema: { params: returnParams } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      const language = languageOf(request, parts);
      const steps = await returnHistory(store, open.key);
      const entries = await Promise.all(
        steps.map(async (step) => ({
          ...step,
          name: labelOf(stepLabels, step.action)[language],
          channel: originLabels[step.origin][language],
          by:
            step.person === null
              ? texts.system[language]
              : (await store.people.find(step.person))?.institution,
          reasons: step.reasons.map(({ place, text }) => ({
            text,
            where: placeName(open.form, place, language),
          })),
        })),
      );
      return reply.page({
        template: 'return/history.njk',
        title: texts.history,
        text: texts,
        data: { ...standingView(open, language), steps: entries.reverse() },
      });
    },
  );
}
