// Writing a poll: its title, deadline, audience and questions on one page, as a form of the survey's own questions.
import { z } from 'zod';
import type { Label } from '../../language/label.ts';
import { changePoll, makePoll } from '../../polls/write-poll.ts';
import { Problem } from '../../problem.ts';
import { reviewers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { forgetInterruptedForm, interruptedForm } from '../../server/interrupted-form.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { checkSections } from '../../survey/check-sections.ts';
import type { Finding } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { EDITED_POLL, pollEditor, pollFrom, writtenPoll } from '../../survey/poll-editor.ts';
import { page } from '../layout/page.ts';
import { formPress } from '../questions/form-press.ts';
import { errorSummary, errorsAt } from '../questions/notes.ts';
import { type SectionQuestions, sectionQuestions } from '../questions/question-view.ts';
import { questionTexts } from '../questions/texts.ts';
import { pollTexts as texts } from './texts.ts';

interface EditView extends Pick<SectionQuestions, 'groups'> {
  readonly action: string;
  /** Whether what stands here is not saved. */
  readonly isUnsaved: boolean;
}

const editPage = page<EditView>('polls/edit.njk', { polls: texts, form: questionTexts });
const config = { access: reviewers };
const saving = { ...config, whenInterrupted: 'set-aside' } as const;
const params = z.object({ poll: z.uuid() });
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const section = pollEditor.sections[EDITED_POLL];

export function pollEditRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get('/polls/new', { config }, (request, reply) => restoredOr(request, reply, null, []));

  app.post('/polls/new', { config: saving, schema: { body } }, (request, reply) =>
    save(request, reply, null, request.body),
  );

  app.get('/polls/:poll/edit', { config, schema: { params } }, async (request, reply) => {
    const poll = await store.polls.find(request.params.poll);
    if (poll === null || poll.state !== 'draft') throw new Problem('not-found', '');
    return restoredOr(request, reply, poll.id, writtenPoll(poll));
  });

  app.post('/polls/:poll/edit', { config: saving, schema: { params, body } }, (request, reply) =>
    save(request, reply, request.params.poll, request.body),
  );

  /** What was typed when the session ended, else the answers given. */
  async function restoredOr(
    request: Request,
    reply: Reply,
    id: string | null,
    answers: readonly FlatAnswer[],
  ) {
    const typed = await interruptedForm(request, parts);
    if (typed === null) return show(request, reply, { id, answers });
    const restored = { ...formPress(EDITED_POLL, section, typed), notice: questionTexts.restored };
    return show(request, reply, { id, ...restored });
  }

  async function save(request: Request, reply: Reply, id: string | null, posted: z.output<typeof body>) {
    const { answers, isRowChange, adding } = formPress(EDITED_POLL, section, posted);
    if (isRowChange) return show(request, reply, { id, answers, adding, isUnsaved: true });
    const { sections, findings } = checkSections(pollEditor, answers);
    if (sections === null) return show(request, reply, { id, answers, findings });
    const { content, faults } = pollFrom(sections[EDITED_POLL], clock());
    if (content === null) {
      const found = faults.map((fault): Finding => ({ ...fault, rule: 'poll', level: 'error' }));
      return show(request, reply, { id, answers, findings: found });
    }
    const { person } = await callerOf(request, parts);
    const written = { content, by: person.id, at: clock() };
    if (id !== null) await changePoll(store, id, written);
    const poll = id ?? (await makePoll(store, written)).id;
    await forgetInterruptedForm(request, reply, parts);
    return reply.redirect(`/polls/${poll}?told=saved`, 303);
  }

  function show(
    request: Request,
    reply: Reply,
    {
      id,
      answers,
      adding = null,
      findings = [],
      notice = null,
      isUnsaved = findings.length > 0 || notice !== null,
    }: {
      readonly id: string | null;
      readonly answers: readonly FlatAnswer[];
      readonly adding?: string | null;
      readonly findings?: readonly Finding[];
      readonly notice?: Label | null;
      readonly isUnsaved?: boolean;
    },
  ) {
    const language = languageOf(request, parts);
    const source = { id: EDITED_POLL, section, answers, lastYear: null, adding, path: null, language };
    const { groups } = sectionQuestions({ ...source, notesAt: errorsAt(findings, language) });
    return reply.page(editPage, {
      title: id === null ? texts.newTitle : texts.editTitle,
      notice,
      errors: errorSummary(pollEditor, findings),
      view: { action: id === null ? '/polls/new' : `/polls/${id}/edit`, groups, isUnsaved },
    });
  }
}
