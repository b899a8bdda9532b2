// Making a feedback form. Its link and QR code are shown this once, because the secret in them is kept nowhere.
import { z } from 'zod';
import { makeFeedback, renewFeedbackLink } from '../../feedback/make-feedback.ts';
import { linkTo } from '../../mail/links.ts';
import { Problem } from '../../problem.ts';
import { feedbackKeepers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { checkSections } from '../../survey/check-sections.ts';
import { EDITED_FEEDBACK, feedbackEditor, feedbackFrom, newFeedback } from '../../survey/feedback-editor.ts';
import type { Finding } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { respondentName } from '../../survey/respondent.ts';
import { territoryByCode } from '../../survey/territories.ts';
import { page } from '../layout/page.ts';
import { formPress } from '../questions/form-press.ts';
import { errorSummary, errorsAt } from '../questions/notes.ts';
import { type SectionQuestions, sectionQuestions } from '../questions/question-view.ts';
import { questionTexts } from '../questions/texts.ts';
import { qrCode } from './qr-code.ts';
import { feedbackTexts as texts } from './texts.ts';

interface NewFormView extends Pick<SectionQuestions, 'groups'> {
  readonly action: string;
  readonly name: string;
  /** The new link, which cannot be seen again, its QR code, and where its answers are. */
  readonly link: string | null;
  readonly code: string;
  readonly answers: string;
}

const newPage = page<NewFormView>('feedback/new-form.njk', { feedback: texts, form: questionTexts });
const config = { access: feedbackKeepers };
const params = z.object({ territory: z.string().max(20) });
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const section = feedbackEditor.sections[EDITED_FEEDBACK];
const PATH = '/feedback/:territory';

export function newFeedbackRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(`${PATH}/new`, { config, schema: { params } }, (request, reply) =>
    show(request, reply, request.params.territory, { answers: newFeedback() }),
  );

  app.post(`${PATH}/new`, { config, schema: { params, body } }, async (request, reply) => {
    const { territory } = request.params;
    requireMunicipality(territory);
    const { answers, isChange, adding } = formPress(EDITED_FEEDBACK, section, request.body);
    if (isChange) return show(request, reply, territory, { answers, adding });
    const { sections, findings } = checkSections(feedbackEditor, answers);
    if (sections === null) return show(request, reply, territory, { answers, findings });
    const { content, faults } = feedbackFrom(sections[EDITED_FEEDBACK], clock());
    if (content === null) {
      const found = faults.map((fault): Finding => ({ ...fault, rule: 'feedback', level: 'error' }));
      return show(request, reply, territory, { answers, findings: found });
    }
    const { person } = await callerOf(request, parts);
    const made = await makeFeedback(store, content, { territory, by: person.id, at: clock() });
    return showLink(request, reply, territory, made.form.id, made.secret);
  });

  app.post(
    `${PATH}/:form/link`,
    { config, schema: { params: params.extend({ form: z.uuid() }) } },
    async (request, reply) => {
      const { territory, form: id } = request.params;
      const { person } = await callerOf(request, parts);
      const secret = await renewFeedbackLink(store, { id, territory, by: person.id, at: clock() });
      return showLink(request, reply, territory, id, secret);
    },
  );

  function showLink(request: Request, reply: Reply, territory: string, form: string, secret: string) {
    const link = linkTo.feedback(parts.config.origin, secret);
    return reply.page(newPage, {
      title: texts.madeTitle,
      view: {
        action: '',
        name: respondentName(territory),
        link,
        code: qrCode(link, texts.qrCode[languageOf(request, parts)]),
        answers: `/feedback/${territory}/${form}`,
        groups: [],
      },
    });
  }

  function show(
    request: Request,
    reply: Reply,
    territory: string,
    {
      answers,
      adding = null,
      findings = [],
    }: {
      readonly answers: readonly FlatAnswer[];
      readonly adding?: string | null;
      readonly findings?: readonly Finding[];
    },
  ) {
    requireMunicipality(territory);
    const language = languageOf(request, parts);
    const source = { id: EDITED_FEEDBACK, section, answers, lastYear: null, adding, path: null, language };
    const { groups } = sectionQuestions({ ...source, notesAt: errorsAt(findings, language) });
    const action = `/feedback/${territory}/new`;
    return reply.page(newPage, {
      title: texts.newTitle,
      errors: errorSummary(feedbackEditor, findings),
      view: { action, name: respondentName(territory), link: null, code: '', answers: '', groups },
    });
  }
}

/** Analysts reach regions as well, which have no participants. */
function requireMunicipality(territory: string): void {
  if (territoryByCode(territory) === null) throw new Problem('not-found', '');
}
