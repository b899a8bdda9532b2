// The page of a participant who holds a link: questions without an account, what was typed kept while it is typed, and
// an address of their own to come back to. The link opens this form and nothing else.
import { z } from 'zod';
import { keepFeedback, sendFeedback } from '../../feedback/answer-feedback.ts';
import { eraseFeedback } from '../../feedback/erase-feedback.ts';
import { timeIn } from '../../language/dates.ts';
import type { Label, Language } from '../../language/label.ts';
import { Problem } from '../../problem.ts';
import { anyone } from '../../server/access.ts';
import { mayAnswer } from '../../server/attempt-budgets.ts';
import { putCookie, readCookie } from '../../server/cookies.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { OwnFeedback } from '../../store/feedback.ts';
import { newSecret } from '../../store/people/secret.ts';
import {
  FEEDBACK_SECTION,
  type FeedbackForm,
  feedbackSection,
  takesFeedback,
} from '../../survey/feedback.ts';
import type { Finding } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type FieldError, page } from '../layout/page.ts';
import { answersView, type SectionAnswers } from '../questions/answers-view.ts';
import { type Posted, postedAnswers } from '../questions/fields.ts';
import { errorSummary, errorsAt } from '../questions/notes.ts';
import { type SectionQuestions, sectionQuestions } from '../questions/question-view.ts';
import { answerTexts, questionTexts } from '../questions/texts.ts';
import { participantTexts as texts } from './texts.ts';

interface ParticipantView extends Pick<SectionQuestions, 'groups'> {
  readonly stage: 'form' | 'sent' | 'closed' | 'withdrawn';
  readonly action: string;
  /** The whole address that leads the participant back. */
  readonly address: string;
  /** Where somebody else begins an answer. */
  readonly again: string;
  readonly name: string;
  readonly openUntil: string;
  readonly keptUntil: string;
  readonly asksName: boolean;
  readonly isSent: boolean;
  /** Whether the page holds what the server has not stored. */
  readonly isUnsaved: boolean;
  readonly version: number;
  /** What was typed into the field that is to stay empty. */
  readonly trap: string;
  readonly own: SectionAnswers;
}

const participantPage = page<ParticipantView>('feedback/participant.njk', {
  feedback: texts,
  answers: answerTexts,
  form: questionTexts,
});

const LINK = '/f/:secret';
const OWN = `${LINK}/:own`;
const config = { access: anyone };
const linkParams = z.object({ secret: z.string().max(200) });
const params = linkParams.extend({ own: z.string().max(200) });
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const querystring = z.object({ sent: z.literal('yes').optional().catch(undefined) });

/** Ten long texts in the encoding of forms fit into so many bytes. */
const LONGEST_FORM = 256 * 1024;
const COOKIE_SECONDS = 180 * 86_400;

export function participantRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    LINK,
    {
      config,
      schema: {
        params: linkParams,
        querystring: z.object({ new: z.literal('yes').optional().catch(undefined) }),
      },
    },
    async (request, reply) => {
      const form = await formOf(request.params.secret);
      const known = request.query.new === 'yes' ? null : knownOwn(request, form);
      const own = known ?? newSecret();
      putCookie(parts.config, reply, 'feedback', `${form.id}.${own}`, COOKIE_SECONDS);
      return reply.redirect(`/f/${request.params.secret}/${own}`, 303);
    },
  );

  app.get(OWN, { config, schema: { params, querystring } }, async (request, reply) => {
    const at = await opened(request.params);
    const isSent = request.query.sent === 'yes' && at.own?.sentAt !== null && at.own !== null;
    return show(request, reply, at, isSent ? { stage: 'sent' } : {});
  });

  app.post(OWN, { config, bodyLimit: LONGEST_FORM, schema: { params, body } }, async (request, reply) => {
    const at = await opened(request.params);
    await requireBudget(request, at);
    const answers = typedIn(at.form, request.body);
    const trap = trapIn(request.body);
    if (trap !== '') {
      const errors = [{ field: 'homepage', message: texts.trapped }];
      return show(request, reply, at, { typed: answers, errors, trap });
    }
    const given = { form: at.form, own: request.params.own, answers, at: clock() };
    const done = await sendFeedback(store, given);
    switch (done.outcome) {
      case 'sent':
        return reply.redirect(`${at.path}?sent=yes`, 303);
      case 'refused':
        return show(request, reply, at, { typed: answers, findings: done.findings });
      case 'full':
        return show(request, reply, at, {
          typed: answers,
          errors: [{ field: '', message: texts.full }],
          status: 409,
        });
      case 'closed':
        return show(request, reply, await opened(request.params), { status: 409 });
    }
  });

  app.post(
    `${OWN}/draft`,
    { config, bodyLimit: LONGEST_FORM, schema: { params, body } },
    async (request, reply) => {
      const at = await opened(request.params);
      await requireBudget(request, at);
      // A robot is told when it sends, and nothing of it is kept.
      if (trapIn(request.body) !== '') return reply.code(422).send({ outcome: 'refused' });
      const answers = typedIn(at.form, request.body);
      const given = { form: at.form, own: request.params.own, answers, at: clock() };
      const version = await keepFeedback(store, given);
      if (version === null) return reply.code(409).send({ outcome: 'closed' });
      return reply.send({ version, others: [], at: timeIn(clock()) });
    },
  );

  app.post(`${OWN}/withdraw`, { config, schema: { params } }, async (request, reply) => {
    const at = await opened(request.params);
    await store.feedback.withdraw(at.form, request.params.own);
    return show(request, reply, { ...at, own: null }, { stage: 'withdrawn' });
  });

  interface Opened {
    readonly form: FeedbackForm;
    readonly own: OwnFeedback | null;
    readonly path: string;
    readonly link: string;
  }

  async function opened({ secret, own }: z.output<typeof params>): Promise<Opened> {
    if (!/^[\w-]{43}$/.test(own)) throw new Problem('not-found', '');
    const form = await formOf(secret);
    return {
      form,
      own: await store.feedback.own(form, own),
      path: `/f/${secret}/${own}`,
      link: `/f/${secret}`,
    };
  }

  /** Throws `link-spent` for a link that never was, was replaced, or whose answers are erased. */
  async function formOf(secret: string): Promise<FeedbackForm> {
    await eraseFeedback(store, clock());
    const form = await store.feedback.bySecret(secret);
    if (form === null || form.erasedAt !== null) throw new Problem('link-spent', '');
    return form;
  }

  /** What leads back to the answer that was begun on this device. */
  function knownOwn(request: Request, form: FeedbackForm): string | null {
    const [id, own = ''] = readCookie(parts.config, request, 'feedback')?.split('.') ?? [];
    return id === form.id && /^[\w-]{43}$/.test(own) ? own : null;
  }

  async function requireBudget(request: Request, { own }: Opened): Promise<void> {
    const { own: secret } = params.parse(request.params);
    if (!(await mayAnswer(secret, own === null, request, parts))) throw new Problem('too-many-attempts', '');
  }

  async function show(
    request: Request,
    reply: Reply,
    { form, own, path, link }: Opened,
    {
      stage = takesFeedback(form, clock()) ? 'form' : 'closed',
      typed = null,
      findings = [],
      errors = [],
      trap = '',
      status,
    }: {
      readonly stage?: ParticipantView['stage'];
      readonly typed?: readonly FlatAnswer[] | null;
      readonly findings?: readonly Finding[];
      readonly errors?: readonly FieldError[];
      readonly trap?: string;
      readonly status?: number;
    },
  ) {
    const language = languageOf(request, parts);
    const asked = { sections: { [FEEDBACK_SECTION]: feedbackSection(form) } };
    const answers = typed ?? own?.draft ?? [];
    reply.header('x-robots-tag', 'noindex');
    return reply.page(participantPage, {
      title: titleOf(stage, form),
      errors: [...errorSummary(asked, findings), ...errors],
      ...(status === undefined ? {} : { status }),
      view: {
        stage,
        action: path,
        address: `${parts.config.origin}${path}`,
        again: `${link}?new=yes`,
        name: respondentName(form.territory),
        openUntil: form.openUntil,
        keptUntil: form.keptUntil,
        asksName: form.nameReason !== null,
        isSent: own !== null && own.sentAt !== null,
        isUnsaved: typed !== null,
        version: own?.version ?? 0,
        trap,
        groups: sectionQuestions({
          id: FEEDBACK_SECTION,
          section: feedbackSection(form),
          answers,
          notesAt: errorsAt(findings, language),
          ...{ lastYear: null, adding: null, path: null, language },
        }).groups,
        own: readAnswers(form, answers, language),
      },
    });
  }
}

function titleOf(stage: ParticipantView['stage'], { title }: FeedbackForm): Label {
  if (stage === 'sent') return texts.thanksTitle;
  return stage === 'withdrawn' ? texts.withdrawn : title;
}

function typedIn(form: FeedbackForm, posted: Posted): readonly FlatAnswer[] {
  return postedAnswers(FEEDBACK_SECTION, feedbackSection(form), posted).filter(
    ({ place: at }) => at.question !== 'empty',
  );
}

function trapIn({ homepage = '' }: Posted): string {
  return [homepage].flat().join('').trim();
}

function readAnswers(form: FeedbackForm, answers: readonly FlatAnswer[], language: Language): SectionAnswers {
  const [read] = answersView({ sections: { [FEEDBACK_SECTION]: feedbackSection(form) } }, answers, language);
  if (read === undefined) throw new Error('A feedback form has one section');
  return read;
}
