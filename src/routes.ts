// Every route module. A new one is one line here; what it serves, and to whom, stands in the module.

import { apiV1Routes } from './api/api-v1.ts';
import { accountRoutes } from './pages/account/account.ts';
import { apiTokenRoutes } from './pages/account/api-tokens.ts';
import { assetRoutes } from './pages/assets.ts';
import { inviteRoutes } from './pages/people/invite.ts';
import { letterRoutes } from './pages/people/letters.ts';
import { peopleRoutes } from './pages/people/people.ts';
import { rightsRoutes } from './pages/people/rights.ts';
import { linkRoutes } from './pages/people/send-link.ts';
import { regionRoutes } from './pages/regions/regions.ts';
import { publicationRoutes } from './pages/report/publication.ts';
import { reportRoutes } from './pages/report/report.ts';
import { reportsRoutes } from './pages/report/reports.ts';
import { unpublishedReportRoutes } from './pages/report/unpublished.ts';
import { profileRoutes } from './pages/return/profile.ts';
import { returnRoutes } from './pages/return/returns.ts';
import { reviewRoutes } from './pages/return/review.ts';
import { sectionRoutes } from './pages/return/section.ts';
import { submitRoutes } from './pages/return/submit.ts';
import { workbookRoutes } from './pages/return/workbook.ts';
import { demoRoutes } from './pages/sign-in/demo-sign-in.ts';
import { forgottenPasswordRoutes } from './pages/sign-in/forgotten-password.ts';
import { institutionSignInRoutes } from './pages/sign-in/institution-sign-in.ts';
import { newPasswordRoutes } from './pages/sign-in/new-password.ts';
import { signInRoutes } from './pages/sign-in/sign-in.ts';
import { deadlineRoutes } from './pages/start/deadline.ts';
import { startRoutes } from './pages/start/start.ts';
import { healthRoutes } from './server/health.ts';
import { languageRoutes } from './server/language.ts';
import { metricsRoutes } from './server/metrics.ts';
import type { Routes } from './server/parts.ts';

/** For machines: no language, no forms. */
export const serviceRoutes: readonly Routes[] = [healthRoutes, metricsRoutes, assetRoutes];

/** For people in a browser: pages and forms, under a session. */
export const pageRoutes: readonly Routes[] = [
  languageRoutes,
  reportRoutes,
  reportsRoutes,
  signInRoutes,
  demoRoutes,
  institutionSignInRoutes,
  forgottenPasswordRoutes,
  newPasswordRoutes,
  startRoutes,
  returnRoutes,
  sectionRoutes,
  submitRoutes,
  workbookRoutes,
  profileRoutes,
  reviewRoutes,
  regionRoutes,
  publicationRoutes,
  unpublishedReportRoutes,
  accountRoutes,
  apiTokenRoutes,
  peopleRoutes,
  rightsRoutes,
  linkRoutes,
  letterRoutes,
  deadlineRoutes,
  inviteRoutes,
];

/** For programs: JSON under `/api/`, with an API token. Each module writes its whole path. */
export const apiRoutes: readonly Routes[] = [apiV1Routes];
