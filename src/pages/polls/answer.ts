// Answering a poll for a municipality, and what was answered before.
import { z } from 'zod';
import type { Language } from '../../language/label.ts';
import { answerPoll } from '../../polls/answer-poll.ts';
import { Problem } from '../../problem.ts';
import { writers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { forgetInterruptedForm, interruptedForm } from '../../server/interrupted-form.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { Finding } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { flatOwnAnswers, type OwnAnswers } from '../../survey/own-form.ts';
import { answerOf, POLL_SECTION, type Poll, pollSection, takesAnswers } from '../../survey/poll.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type FieldError, page } from '../layout/page.ts';
import { answersView, type SectionAnswers } from '../questions/answers-view.ts';
import { postedAnswers } from '../questions/fields.ts';
import { errorSummary, errorsAt } from '../questions/notes.ts';
import { type SectionQuestions, sectionQuestions } from '../questions/question-view.ts';
import { answerTexts, questionTexts } from '../questions/texts.ts';
import { pollAnswerTexts as texts } from './texts.ts';

interface AnswerView extends Pick<SectionQuestions, 'groups'> {
  readonly action: string;
  readonly name: string;
  readonly deadline: string;
  readonly isOpen: boolean;
  readonly isPersonal: boolean;
  /** The answer that counts. */
  readonly counted: SectionAnswers;
  /** Latest first. */
  readonly history: readonly { readonly at: string; readonly by: string; readonly answers: SectionAnswers }[];
}

const answerPage = page<AnswerView>('polls/answer.njk', {
  answer: texts,
  answers: answerTexts,
  form: questionTexts,
});

const PATH = '/polls/:poll/answer/:territory';
const config = { access: writers('coordinator') };
const saving = { ...config, whenInterrupted: 'set-aside' } as const;
const params = z.object({ poll: z.uuid(), territory: z.string().max(20) });
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const querystring = z.object({ told: z.literal('saved').optional().catch(undefined) });

export function pollAnswerRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(PATH, { config, schema: { params, querystring } }, async (request, reply) => {
    const typed = await interruptedForm(request, parts);
    if (typed !== null) {
      const section = pollSection(await asked(request.params));
      const kept = postedAnswers(POLL_SECTION, section, typed);
      return show(request, reply, request.params, { typed: kept, notice: questionTexts.restored });
    }
    const notice = request.query.told === undefined ? null : texts.saved;
    return show(request, reply, request.params, { notice });
  });

  app.post(PATH, { config: saving, schema: { params, body } }, async (request, reply) => {
    const { poll: id, territory } = request.params;
    const poll = await asked(request.params);
    const answers = postedAnswers(POLL_SECTION, pollSection(poll), request.body);
    const { person } = await callerOf(request, parts);
    const given = { poll: id, territory, by: person.id, answers, at: clock() };
    const done = await answerPoll(store, given);
    if (done.outcome === 'refused')
      return show(request, reply, request.params, { typed: answers, findings: done.findings });
    if (done.outcome !== 'saved') {
      const errors = [{ field: 'over', message: texts.closed }];
      return show(request, reply, request.params, { errors, status: 409 });
    }
    await forgetInterruptedForm(request, reply, parts);
    return reply.redirect(`/polls/${id}/answer/${territory}?told=saved`, 303);
  });

  /** Of a draft, or a poll that does not ask this municipality, nobody there learns that it exists. */
  async function asked({ poll: id, territory }: z.output<typeof params>): Promise<Poll> {
    const poll = await store.polls.find(id);
    if (poll === null || poll.state === 'draft' || !poll.territories.includes(territory))
      throw new Problem('not-found', '');
    return poll;
  }

  async function show(
    request: Request,
    reply: Reply,
    at: z.output<typeof params>,
    {
      typed = null,
      findings = [],
      errors = [],
      notice = null,
      status = 200,
    }: {
      readonly typed?: readonly FlatAnswer[] | null;
      readonly findings?: readonly Finding[];
      readonly errors?: readonly FieldError[];
      readonly notice?: typeof texts.saved | null;
      readonly status?: number;
    },
  ) {
    const poll = await asked(at);
    const language = languageOf(request, parts);
    const { person } = await callerOf(request, parts);
    const all = await store.polls.answers(poll);
    const who = { territory: at.territory, person: person.id };
    const counted = answerOf(poll, all, who);
    const own = all.filter((one) => one[poll.answeredBy] === who[poll.answeredBy]);
    const names = await store.people.names();
    const form = { sections: { [POLL_SECTION]: pollSection(poll) } };
    const found = [...errorSummary(form, findings), ...errors];
    return reply.page(answerPage, {
      title: poll.title,
      notice,
      errors: found,
      status: found.length > 0 && status === 200 ? 422 : status,
      view: {
        action: `/polls/${poll.id}/answer/${at.territory}`,
        name: respondentName(at.territory),
        deadline: poll.deadline,
        isOpen: takesAnswers(poll, clock()),
        isPersonal: poll.answeredBy === 'person',
        groups: sectionQuestions({
          id: POLL_SECTION,
          section: pollSection(poll),
          answers: typed ?? flatOwnAnswers(POLL_SECTION, counted?.answers ?? {}),
          notesAt: errorsAt(findings, language),
          ...{ lastYear: null, adding: null, path: null, language },
        }).groups,
        counted: readAnswers(poll, counted?.answers ?? {}, language),
        history: own.toReversed().map((one) => ({
          at: one.at,
          by: names.get(one.person) ?? respondentName(one.territory),
          answers: readAnswers(poll, one.answers, language),
        })),
      },
    });
  }
}

function readAnswers(poll: Poll, answers: OwnAnswers, language: Language): SectionAnswers {
  const sections = { [POLL_SECTION]: pollSection(poll) };
  const [read] = answersView({ sections }, flatOwnAnswers(POLL_SECTION, answers), language);
  if (read === undefined) throw new Error('A poll has one section');
  return read;
}
