// The addresses of what a published report consists of.
import { profileId } from '../report/chapters/profiles.ts';

export function reportPath(edition: number): string {
  return `/report/${edition}/`;
}

/** The national report as a PDF, beside the pages. */
export function reportFile(edition: number): string {
  return `parskats-${edition}.pdf`;
}

/** The summary in English, as a page and as a PDF beside the pages. */
export const summaryPage = 'summary-en.html';
export const summaryFile = 'summary-en.pdf';

/** The page of a municipality in the web book. */
export function profilePage(code: string): string {
  return `${profileId(code)}.html`;
}

/** The profile of a municipality as a PDF, named like its page. */
export function profileFile(code: string): string {
  return `${profileId(code)}.pdf`;
}
