// Every route module. A new one is one line here; what it serves, and to whom, stands in the module.
import { accountRoutes } from './account/account.ts';
import { apiTokenRoutes } from './account/api-tokens.ts';
import { apiV1Routes } from './api/api-v1.ts';
import { assetRoutes } from './assets.ts';
import { deadlineRoutes } from './deadline/deadline.ts';
import { demoRoutes } from './demo/demo-sign-in.ts';
import type { Routes } from './door.ts';
import { sectionRoutes } from './form/section.ts';
import { languageRoutes } from './language.ts';
import { letterRoutes } from './letters/letters.ts';
import { healthRoutes } from './observe/health.ts';
import { metricsRoutes } from './observe/metrics.ts';
import { inviteRoutes } from './people/invite.ts';
import { peopleRoutes } from './people/people.ts';
import { rightsRoutes } from './people/rights.ts';
import { linkRoutes } from './people/send-link.ts';
import { publicationRoutes } from './regions/publication.ts';
import { regionRoutes } from './regions/regions.ts';
import { reportRoutes } from './report/report.ts';
import { reportsRoutes } from './report/reports.ts';
import { unpublishedReportRoutes } from './report/unpublished.ts';
import { profileRoutes } from './returns/profile.ts';
import { returnRoutes } from './returns/returns.ts';
import { reviewRoutes } from './returns/review.ts';
import { submitRoutes } from './returns/submit.ts';
import { workbookRoutes } from './returns/workbook.ts';
import { forgottenPasswordRoutes } from './sign-in/forgotten-password.ts';
import { institutionSignInRoutes } from './sign-in/institution-sign-in.ts';
import { newPasswordRoutes } from './sign-in/new-password.ts';
import { signInRoutes } from './sign-in/sign-in.ts';
import { startRoutes } from './start/start.ts';

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
