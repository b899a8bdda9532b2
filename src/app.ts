// The web service, composed of its parts: server, pages, API, books. Every error becomes an answer here.
import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { addApiV1 } from './api/api-v1.ts';
import { accountRoutes } from './pages/account/account.ts';
import { apiTokenRoutes } from './pages/account/api-tokens.ts';
import { ownNameRoutes } from './pages/account/own-name.ts';
import { assetRoutes } from './pages/assets.ts';
import { documentationRoutes } from './pages/documentation/documentation.ts';
import { editionRoutes } from './pages/editions/edition.ts';
import { editionsRoutes } from './pages/editions/editions.ts';
import { newQuestionRoutes } from './pages/editions/new-question.ts';
import { questionRoutes } from './pages/editions/question.ts';
import { editionSectionRoutes } from './pages/editions/section.ts';
import { feedbackRoutes } from './pages/feedback/forms.ts';
import { newFeedbackRoutes } from './pages/feedback/new-form.ts';
import { participantRoutes } from './pages/feedback/participant.ts';
import { changesRoutes } from './pages/help/changes.ts';
import { deadlineCalendarRoutes } from './pages/help/deadline-calendar.ts';
import { glossaryRoutes } from './pages/help/glossary.ts';
import { supportModelRoutes } from './pages/help/support-model.ts';
import { showPages } from './pages/layout/page.ts';
import { inviteRoutes } from './pages/people/invite.ts';
import { letterRoutes } from './pages/people/letters.ts';
import { peopleRoutes } from './pages/people/people.ts';
import { rightsRoutes } from './pages/people/rights.ts';
import { linkRoutes } from './pages/people/send-link.ts';
import { teamRoutes } from './pages/people/team.ts';
import { pollAnswerRoutes } from './pages/polls/answer.ts';
import { pollConfirmRoutes } from './pages/polls/confirm.ts';
import { pollEditRoutes } from './pages/polls/edit.ts';
import { pollRoutes } from './pages/polls/poll.ts';
import { projectEditRoutes } from './pages/projects/edit.ts';
import { projectHistoryRoutes } from './pages/projects/history.ts';
import { projectListRoutes } from './pages/projects/list.ts';
import { projectRoutes } from './pages/projects/project.ts';
import { projectRemoveRoutes } from './pages/projects/remove.ts';
import { projectRowRoutes } from './pages/projects/rows-of-return.ts';
import { referenceRoutes } from './pages/reference/reference.ts';
import { referenceUploadRoutes } from './pages/reference/upload.ts';
import { regionRoutes } from './pages/regions/regions.ts';
import { publicationRoutes } from './pages/report/publication.ts';
import { reportRoutes } from './pages/report/report.ts';
import { reportsRoutes } from './pages/report/reports.ts';
import { unpublishedReportRoutes } from './pages/report/unpublished.ts';
import { approvalRoutes } from './pages/return/approval.ts';
import { conversationRoutes } from './pages/return/conversation.ts';
import { evidenceRoutes } from './pages/return/evidence.ts';
import { questionnaireRoutes } from './pages/return/questionnaire.ts';
import { receiptRoutes } from './pages/return/receipt.ts';
import { profileRoutes, returnRoutes } from './pages/return/returns.ts';
import { reviewRoutes } from './pages/return/review.ts';
import { sectionRoutes } from './pages/return/section.ts';
import { sectionLinkRoutes } from './pages/return/section-links.ts';
import { sharedSectionRoutes } from './pages/return/shared-section.ts';
import { submitRoutes } from './pages/return/submit.ts';
import { trendRoutes } from './pages/return/trend.ts';
import { versionRoutes } from './pages/return/versions.ts';
import { workbookRoutes } from './pages/return/workbook.ts';
import { demoRoutes } from './pages/sign-in/demo-sign-in.ts';
import { forgottenPasswordRoutes } from './pages/sign-in/forgotten-password.ts';
import { institutionSignInRoutes } from './pages/sign-in/institution-sign-in.ts';
import { newPasswordRoutes } from './pages/sign-in/new-password.ts';
import { signInRoutes } from './pages/sign-in/sign-in.ts';
import { deadlineRoutes } from './pages/start/deadline.ts';
import { startRoutes } from './pages/start/start.ts';
import { partRoutes } from './pages/writing/part.ts';
import { writingRoutes } from './pages/writing/writing.ts';
import { openBooks, type WithBooks } from './publishing/books.ts';
import { requireFormTokens } from './server/form-token.ts';
import { guard } from './server/gate.ts';
import { languageRoutes } from './server/language.ts';
import { logAnswers, logOptions } from './server/log.ts';
import { healthRoutes, metricsRoutes } from './server/monitoring.ts';
import type { App, Parts } from './server/parts.ts';
import { answerProblems, answerUnreadable } from './server/problem-answer.ts';
import { sendSecurityHeaders } from './server/security-headers.ts';
import { dropTrailingSlashes } from './server/trailing-slash.ts';

/** A route module: adds its routes to an app. */
export type Routes = (app: App, parts: Parts & WithBooks) => void;

/** For machines that watch the service, and what pages load: no language, no forms. */
const serviceRoutes: readonly Routes[] = [healthRoutes, metricsRoutes, assetRoutes];

/** For people in a browser: pages and forms. */
const pageRoutes: readonly Routes[] = [
  languageRoutes,
  reportRoutes,
  reportsRoutes,
  glossaryRoutes,
  supportModelRoutes,
  changesRoutes,
  deadlineCalendarRoutes,
  signInRoutes,
  demoRoutes,
  institutionSignInRoutes,
  forgottenPasswordRoutes,
  newPasswordRoutes,
  startRoutes,
  returnRoutes,
  sectionRoutes,
  sectionLinkRoutes,
  evidenceRoutes,
  sharedSectionRoutes,
  submitRoutes,
  approvalRoutes,
  conversationRoutes,
  workbookRoutes,
  questionnaireRoutes,
  receiptRoutes,
  profileRoutes,
  trendRoutes,
  versionRoutes,
  reviewRoutes,
  projectListRoutes,
  projectEditRoutes,
  projectRoutes,
  projectHistoryRoutes,
  projectRemoveRoutes,
  projectRowRoutes,
  regionRoutes,
  referenceRoutes,
  referenceUploadRoutes,
  feedbackRoutes,
  newFeedbackRoutes,
  participantRoutes,
  pollRoutes,
  pollConfirmRoutes,
  pollEditRoutes,
  pollAnswerRoutes,
  publicationRoutes,
  writingRoutes,
  partRoutes,
  unpublishedReportRoutes,
  accountRoutes,
  ownNameRoutes,
  apiTokenRoutes,
  peopleRoutes,
  rightsRoutes,
  linkRoutes,
  letterRoutes,
  deadlineRoutes,
  editionsRoutes,
  editionRoutes,
  editionSectionRoutes,
  newQuestionRoutes,
  questionRoutes,
  inviteRoutes,
  teamRoutes,
];

/**
 * The app with all routes, ready to listen or to be asked by tests, which may add routes of their own. It keeps
 * nothing between requests. Throws where a route names no access.
 */
export async function buildApp(
  parts: Parts,
  more: { readonly pages?: readonly Routes[]; readonly api?: readonly Routes[] } = {},
): Promise<App> {
  const app = bareApp(parts);
  const books = openBooks({ ...parts, onMade: (made) => app.log.info(made, 'file made') });
  app.addHook('onClose', books.close);
  const all = { ...parts, books };

  await app.register(cookie);
  await sendSecurityHeaders(app, parts.config);
  dropTrailingSlashes(app);
  guard(app, parts);
  showPages(app, parts);
  answerProblems(app);
  logAnswers(app);
  // Pages accept forms and the API accepts JSON; neither parses anything else.
  app.removeAllContentTypeParsers();
  for (const routes of serviceRoutes) routes(app, all);
  await app.register(async (pages: App) => {
    await pages.register(formbody);
    requireFormTokens(pages, parts);
    for (const routes of [...pageRoutes, ...(more.pages ?? [])]) routes(pages, all);
  });
  await app.register(async (api: App) => {
    await addApiV1(api, all);
    // A page, but made from the OpenAPI document, which is known within the API alone.
    documentationRoutes(api, parts);
    for (const routes of more.api ?? []) routes(api, all);
  });
  await app.ready();
  return app;
}

function bareApp({ config, limits, log }: Parts): App {
  const app: App = Fastify({
    ...logOptions(log),
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    genReqId: () => randomUUID(),
    frameworkErrors: answerUnreadable,
    bodyLimit: limits.body,
    requestTimeout: limits.request,
    keepAliveTimeout: limits.keepAlive,
    http: { headersTimeout: limits.headers, connectionsCheckingInterval: limits.check },
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  return app;
}
