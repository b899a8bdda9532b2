// The feedback forms of the municipalities within reach, and what participants have answered.
import { z } from 'zod';
import { eraseFeedback } from '../../feedback/erase-feedback.ts';
import { feedbackFile, feedbackResults } from '../../feedback/feedback-results.ts';
import { endFeedback } from '../../feedback/make-feedback.ts';
import type { Language } from '../../language/label.ts';
import { reachesWholeReturn } from '../../people/reach.ts';
import { Problem } from '../../problem.ts';
import { feedbackKeepers, feedbackReaders } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import { sendOwnFormFile } from '../../server/own-form-file.ts';
import type { App, Parts } from '../../server/parts.ts';
import {
  FEEDBACK_SECTION,
  type FeedbackAnswer,
  type FeedbackForm,
  feedbackSection,
  mayBeQuoted,
  quotableTexts,
  takesFeedback,
} from '../../survey/feedback.ts';
import { flatOwnAnswers } from '../../survey/own-form.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type CountsView, countsView } from '../figures/counts-view.ts';
import { page } from '../layout/page.ts';
import { answersView, type SectionAnswers } from '../questions/answers-view.ts';
import { answerTexts } from '../questions/texts.ts';
import { type ListedForm, listedForm, maySee } from './of-project.ts';
import { quoteRoute } from './quote.ts';
import { countsTexts, feedbackTexts as texts } from './texts.ts';

interface FormsView {
  /** Municipalities that the reader can make forms for. */
  readonly makers: readonly { readonly territory: string; readonly name: string }[];
  readonly forms: readonly ListedForm[];
}

interface FormView {
  readonly path: string;
  readonly name: string;
  /** The project of the register that the form is about. */
  readonly project: { readonly title: string; readonly href: string } | null;
  readonly openUntil: string;
  readonly keptUntil: string;
  /** Whether the reader may end it or give it another link. */
  readonly mayEnd: boolean;
  readonly isErased: boolean;
  /** Whether the reader fills in the return in which answers can be quoted. */
  readonly mayQuote: boolean;
  readonly population: string;
  readonly hasAnswers: boolean;
  readonly counts: readonly CountsView[];
  /** Latest first; none once they are erased. */
  readonly answers: readonly {
    readonly sentAt: string;
    readonly isQuotable: boolean;
    readonly id: string;
    /** The questions whose words can be quoted in the return. */
    readonly quotable: readonly { readonly value: string; readonly text: string }[];
    readonly answers: SectionAnswers;
  }[];
}

const formsPage = page<FormsView>('feedback/forms.njk', { feedback: texts });
const formPage = page<FormView>('feedback/form-answers.njk', {
  feedback: texts,
  counts: countsTexts,
  answers: answerTexts,
});

const config = { access: feedbackReaders };
const params = z.object({ territory: z.string().max(20), form: z.uuid() });
const querystring = z.object({ told: z.enum(['ended', 'not_open', 'full']).optional().catch(undefined) });
const told = { ended: texts.toldEnded, not_open: texts.toldNotOpen, full: texts.toldFull };
const PATH = '/feedback/:territory/:form';

export function feedbackRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get('/feedback', { config }, async (request, reply) => {
    const caller = await callerOf(request, parts);
    const language = languageOf(request, parts);
    const isWhole = reachesWholeReturn(caller);
    const forms = (await store.feedback.all()).filter((form) => maySee(form, caller));
    return reply.page(formsPage, {
      title: texts.title,
      view: {
        makers: (isWhole ? caller.person.territories : []).map((territory) => ({
          territory,
          name: respondentName(territory),
        })),
        forms: forms.map((form) => listedForm(form, clock(), language)),
      },
    });
  });

  app.get(PATH, { config, schema: { params, querystring } }, async (request, reply) => {
    const form = await formOf(request.params);
    const language = languageOf(request, parts);
    const { answers, counts, populationText } = await feedbackResults(store, form);
    const isMaker = (await callerOf(request, parts)).person.role === 'coordinator';
    const isErased = form.erasedAt !== null;
    return reply.page(formPage, {
      title: form.title,
      notice: request.query.told === undefined ? null : told[request.query.told],
      view: {
        path: `/feedback/${form.territory}/${form.id}`,
        name: respondentName(form.territory),
        project: await projectOf(form),
        openUntil: form.openUntil,
        keptUntil: form.keptUntil,
        mayEnd: isMaker && takesFeedback(form, clock()),
        isErased,
        mayQuote: isMaker,
        population: populationText[language],
        hasAnswers: answers.length > 0,
        counts: countsView(counts, populationText, (who) => who, language),
        answers: isErased ? [] : answers.toReversed().map((answer) => answerView(form, answer, language)),
      },
    });
  });

  app.post(
    `${PATH}/end`,
    { config: { access: feedbackKeepers }, schema: { params } },
    async (request, reply) => {
      const { territory, form: id } = request.params;
      const { person } = await callerOf(request, parts);
      await endFeedback(store, { id, territory, by: person.id, at: clock() });
      return reply.redirect(`/feedback/${territory}/${id}?told=ended`, 303);
    },
  );

  quoteRoute(app, parts, formOf);

  for (const format of ['csv', 'xlsx'] as const)
    app.get(`${PATH}/answers.${format}`, { config, schema: { params } }, async (request, reply) => {
      const form = await formOf(request.params);
      const file = await feedbackFile(format, form, await feedbackResults(store, form));
      return sendOwnFormFile(reply, file, { kind: 'atsauksmes', title: form.title, now: clock(), format });
    });

  async function projectOf({ project: id }: FeedbackForm): Promise<FormView['project']> {
    const project = id === null ? null : await store.projects.find(id);
    if (project === null) return null;
    return { title: project.document.basics.title, href: `/projects/${project.id}` };
  }

  /** What is due is erased before anybody reads it. */
  async function formOf({ territory, form: id }: z.output<typeof params>): Promise<FeedbackForm> {
    await eraseFeedback(store, clock());
    const form = await store.feedback.find(id);
    if (form === null || form.territory !== territory) throw new Problem('not-found', '');
    return form;
  }
}

function answerView(form: FeedbackForm, answer: FeedbackAnswer, language: Language) {
  const flat = flatOwnAnswers(FEEDBACK_SECTION, answer.answers);
  const [read] = answersView({ sections: { [FEEDBACK_SECTION]: feedbackSection(form) } }, flat, language);
  if (read === undefined) throw new Error('A feedback form has one section');
  const { questions } = form.form;
  return {
    id: answer.id,
    sentAt: answer.sentAt,
    isQuotable: mayBeQuoted(answer.answers),
    quotable: quotableTexts(form, answer).map((id) => ({
      value: id,
      text: questions.find((question) => question.id === id)?.label[language] ?? id,
    })),
    answers: read,
  };
}
