// Quoting an answer in „Labā prakse“ of this year's return, where its participant has agreed.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../../problem.ts';
import { saveDraft } from '../../returns/draft.ts';
import { writers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import type { App, Parts } from '../../server/parts.ts';
import { municipalActivity } from '../../survey/editions/municipal-activity.ts';
import { editionYears } from '../../survey/editions.ts';
import { type FeedbackForm, quotableTexts } from '../../survey/feedback.ts';
import { place } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { actorOf, openReturn } from '../return/open-return.ts';
import { isBegun } from '../return/progress.ts';

const SECTION = 'good_practice';
const { examples } = municipalActivity[SECTION].questions;

const params = z.object({ territory: z.string().max(20), form: z.uuid() });
const body = z.object({ answer: z.uuid(), question: z.string().max(20) });

/** `formOf` finds the form after what is due has been erased. */
export function quoteRoute(
  app: App,
  parts: Parts,
  formOf: (params: { territory: string; form: string }) => Promise<FeedbackForm>,
): void {
  const { store, clock } = parts;
  app.post(
    '/feedback/:territory/:form/quote',
    { config: { access: writers('coordinator') }, schema: { params, body } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const form = await formOf(request.params);
      const text = await quotedText(form, request.body);
      const edition = Math.max(...editionYears());
      const open = await openReturn({ edition, territory: form.territory }, caller, parts);
      const back = `/feedback/${form.territory}/${form.id}`;
      if (!open.isOpen) return reply.redirect(`${back}?told=not_open`, 303);
      const standing = isBegun(open, SECTION) ? open.answers : (open.lastYear?.prefill ?? []);
      const rows = standing.filter(({ place: at }) => at.section === SECTION);
      const row = 1 + Math.max(0, ...rows.map(({ place: at }) => at.row ?? 0));
      if (row > examples.maxRows) return reply.redirect(`${back}?told=full`, 303);
      const quote: FlatAnswer = { place: place(SECTION, 'examples', row, 'text'), value: text };
      // What is quoted confirms nothing else that stands there.
      const saved = await saveDraft(store, {
        ...{ key: open.key, actor: actorOf(caller), base: open.version, sections: [SECTION] },
        ...{ answers: [...rows, quote], at: clock(), request: randomUUID() },
      });
      if (saved.outcome !== 'saved') return reply.redirect(`${back}?told=not_open`, 303);
      return reply.redirect(`${open.path}/sections/${SECTION}#examples.${row}`, 303);
    },
  );

  /** The text with what it is about; of an answer that may not be quoted nobody learns whether it exists. */
  async function quotedText(form: FeedbackForm, given: z.output<typeof body>): Promise<string> {
    const answer = (await store.feedback.answers(form)).find(({ id }) => id === given.answer);
    const text = answer?.answers[given.question];
    if (
      answer === undefined ||
      !quotableTexts(form, answer).includes(given.question) ||
      typeof text !== 'string'
    )
      throw new Problem('not-found', '');
    return `Dalībnieka atsauksme („${form.title.lv}“): „${text}“`.slice(0, examples.fields.text.maxLength);
  }
}
