// Which reports are published, for everybody: to read on the web, to download, and the profile of each municipality.

import type { Language } from '../../language/label.ts';
import {
  profileFile,
  reportFile,
  reportPath,
  summaryFile,
  summaryPage,
} from '../../publishing/report-paths.ts';
import { anyone } from '../../server/access.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type RegionCode, regionCodes, territoriesOfRegion } from '../../survey/territories.ts';
import { page } from '../layout/page.ts';
import { reportName, reportTexts as texts } from './texts.ts';

const reportsPage = page<{ readonly reports: readonly ReportView[] }>('report/reports.njk', {
  report: texts,
});

interface ReportView {
  readonly edition: number;
  readonly name: string;
  readonly publishedAt: string;
  readonly path: string;
  readonly pdf: string;
  /** In English. */
  readonly summary: string;
  readonly summaryPdf: string;
  readonly regions: readonly {
    readonly name: string;
    readonly profiles: ReturnType<typeof profilesOf>;
  }[];
}

export function reportsRoutes(app: App, parts: Parts): void {
  app.get('/reports', { config: { access: anyone } }, async (request, reply) => {
    const language = languageOf(request, parts);
    const publications = await parts.store.publications.all();
    return reply.page(reportsPage, {
      title: texts.title,
      view: {
        reports: publications.map(({ edition, publishedAt }) => ({
          edition,
          name: reportName(edition)[language],
          publishedAt,
          path: reportPath(edition),
          pdf: `${reportPath(edition)}${reportFile(edition)}`,
          summary: `${reportPath(edition)}${summaryPage}`,
          summaryPdf: `${reportPath(edition)}${summaryFile}`,
          regions: regionCodes.map((code) => ({
            name: respondentName(code),
            profiles: profilesOf(edition, code),
          })),
        })),
      },
    });
  });
}

/** The published reports by name, the latest first, for the sign-in page. */
export async function reportList({ store }: Pick<Parts, 'store'>, language: Language) {
  const publications = await store.publications.all();
  return publications.map(({ edition }) => ({
    path: reportPath(edition),
    name: reportName(edition)[language],
  }));
}

function profilesOf(edition: number, region: RegionCode) {
  return territoriesOfRegion(edition, region).map(({ code, name }) => ({
    name,
    href: `${reportPath(edition)}${profileFile(code)}`,
  }));
}
