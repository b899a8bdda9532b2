// Making a feedback form. Its link and QR code are shown this once, because the secret in them is kept nowhere.
import { z } from 'zod';
import { makeFeedback, renewFeedbackLink } from '../../feedback/make-feedback.ts';
import { type Label, label } from '../../language/label.ts';
import { linkTo } from '../../mail/links.ts';
import { Problem } from '../../problem.ts';
import { requireSeen } from '../../projects/project-reach.ts';
import { feedbackKeepers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { forgetInterruptedForm, interruptedForm } from '../../server/interrupted-form.ts';
import { languageOf } from '../../server/language.ts';
import { ownFormFileName } from '../../server/own-form-file.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { checkSections } from '../../survey/check-sections.ts';
import type { FeedbackForm } from '../../survey/feedback.ts';
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
  /** Whether what stands here is not saved. */
  readonly isUnsaved: boolean;
  readonly name: string;
  /** The new link, which cannot be seen again, its QR code, and where its answers are. */
  readonly link: string | null;
  readonly code: string;
  /** The code as a file that the page itself holds; null before there is one. */
  readonly codeFile: { readonly href: string; readonly name: string } | null;
  readonly answers: string;
}

const newPage = page<NewFormView>('feedback/new-form.njk', { feedback: texts, form: questionTexts });
const config = { access: feedbackKeepers };
const saving = { ...config, whenInterrupted: 'set-aside' } as const;
const querystring = z.object({ project: z.uuid().optional().catch(undefined) });
const params = z.object({ territory: z.string().max(20) });
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const section = feedbackEditor.sections[EDITED_FEEDBACK];
const PATH = '/feedback/:territory';

export function newFeedbackRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(`${PATH}/new`, { config, schema: { params, querystring } }, async (request, reply) => {
    const { territory } = request.params;
    const project = await projectIn(request, request.query.project);
    const typed = await interruptedForm(request, parts);
    if (typed !== null) {
      const restored = { ...formPress(EDITED_FEEDBACK, section, typed), notice: questionTexts.restored };
      return show(request, reply, { territory, project, ...restored });
    }
    return show(request, reply, { territory, project, answers: newFeedback(project?.title ?? null) });
  });

  app.post(
    `${PATH}/new`,
    { config: saving, schema: { params, querystring, body } },
    async (request, reply) => {
      const { territory } = request.params;
      requireMunicipality(territory);
      const project = await projectIn(request, request.query.project);
      const { answers, isRowChange, adding } = formPress(EDITED_FEEDBACK, section, request.body);
      const again = { territory, project, answers };
      if (isRowChange) return show(request, reply, { ...again, adding, isUnsaved: true });
      const { sections, findings } = checkSections(feedbackEditor, answers);
      if (sections === null) return show(request, reply, { ...again, findings });
      const { content, faults } = feedbackFrom(sections[EDITED_FEEDBACK], clock());
      if (content === null) {
        const found = faults.map((fault): Finding => ({ ...fault, rule: 'feedback', level: 'error' }));
        return show(request, reply, { ...again, findings: found });
      }
      const { person } = await callerOf(request, parts);
      const about = { territory, project: project?.id ?? null, by: person.id, at: clock() };
      const made = await makeFeedback(store, content, about);
      await forgetInterruptedForm(request, reply, parts);
      return showLink(request, reply, made.form, made.secret);
    },
  );

  app.post(
    `${PATH}/:form/link`,
    { config, schema: { params: params.extend({ form: z.uuid() }) } },
    async (request, reply) => {
      const { territory, form: id } = request.params;
      const { person } = await callerOf(request, parts);
      const renewed = await renewFeedbackLink(store, { id, territory, by: person.id, at: clock() });
      return showLink(request, reply, renewed.form, renewed.secret);
    },
  );

  /** The project that a form is to be about, where the caller sees it. Throws `not-found` for any other. */
  async function projectIn(request: Request, id: string | undefined) {
    if (id === undefined) return null;
    const project = requireSeen(await store.projects.find(id), await callerOf(request, parts));
    const { title, title_en } = project.document.basics;
    return { id, title: label(title, title_en ?? '') };
  }

  function showLink(request: Request, reply: Reply, form: FeedbackForm, secret: string) {
    const { territory, title } = form;
    const link = linkTo.feedback(parts.config.origin, secret);
    const code = qrCode(link, texts.qrCode[languageOf(request, parts)]);
    return reply.page(newPage, {
      title: texts.madeTitle,
      view: {
        action: '',
        isUnsaved: false,
        name: respondentName(territory),
        link,
        code,
        codeFile: {
          href: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(code)}`,
          name: ownFormFileName('qr-kods', title, clock(), 'svg'),
        },
        answers: `/feedback/${territory}/${form.id}`,
        groups: [],
      },
    });
  }

  function show(
    request: Request,
    reply: Reply,
    {
      territory,
      project,
      answers,
      adding = null,
      findings = [],
      notice = null,
      isUnsaved = findings.length > 0 || notice !== null,
    }: {
      readonly territory: string;
      readonly project: { readonly id: string } | null;
      readonly answers: readonly FlatAnswer[];
      readonly adding?: string | null;
      readonly findings?: readonly Finding[];
      readonly notice?: Label | null;
      readonly isUnsaved?: boolean;
    },
  ) {
    requireMunicipality(territory);
    const language = languageOf(request, parts);
    const source = { id: EDITED_FEEDBACK, section, answers, lastYear: null, adding, path: null, language };
    const { groups } = sectionQuestions({ ...source, notesAt: errorsAt(findings, language) });
    const name = respondentName(territory);
    const action = `/feedback/${territory}/new${project === null ? '' : `?project=${project.id}`}`;
    return reply.page(newPage, {
      title: texts.newTitle,
      notice,
      errors: errorSummary(feedbackEditor, findings),
      view: { action, isUnsaved, name, link: null, code: '', codeFile: null, answers: '', groups },
    });
  }
}

/** Analysts reach regions as well, which have no participants. */
function requireMunicipality(territory: string): void {
  if (territoryByCode(territory) === null) throw new Problem('not-found', '');
}
