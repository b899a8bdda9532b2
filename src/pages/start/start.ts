// The start page of each role: what there is to do or to see, and nothing else.

import { z } from 'zod';
import { type Language, label } from '../../language/label.ts';
import { mayReach } from '../../people/reach.ts';
import { dueOf } from '../../publishing/deadline.ts';
import type { Role } from '../../review/role.ts';
import { statuses, statusLabels } from '../../review/status.ts';
import { signedIn } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { inLanguage, languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { editionYears } from '../../survey/editions.ts';
import { regionCodes, regions } from '../../survey/territories.ts';
import { narrowed, overviewOf } from './overview.ts';
import { startTexts } from './start-texts.ts';

const templateOf: { readonly [role in Role]: string } = {
  coordinator: 'start/respondent.njk',
  region_officer: 'start/respondent.njk',
  analyst: 'start/analyst.njk',
  administrator: 'start/administrator.njk',
};

/** The year that the reader asks for, or the latest that a survey is defined for. */
const querystring = z.object({
  edition: z.coerce
    .number()
    .refine((year) => editionYears.includes(year))
    .catch(Math.max(...editionYears)),
  /** Narrows the lists down to one status or one region. */
  status: z.enum(statuses).nullable().catch(null),
  region: z.enum(regionCodes).nullable().catch(null),
  told: z.literal('deadline').optional().catch(undefined),
});

export function startRoutes(app: App, parts: Parts): void {
  app.get('/', { config: { access: signedIn }, schema: { querystring } }, async (request, reply) => {
    const caller = await callerOf(request, parts);
    const { role } = caller.person;
    const { edition, status, region, told } = request.query;
    const returns = role === 'administrator' ? [] : await parts.store.overview(edition);
    const language = languageOf(request, parts);
    const due = await dueOf(parts, edition);
    const overview = overviewOf(returns, (code) => mayReach(caller, code, 'read'));
    return reply.page({
      template: templateOf[role],
      title: startTexts[role],
      text: { ...startTexts, caption: label(`${edition}. gads`, `The year ${edition}`) },
      notice: told === undefined ? null : startTexts.deadlineSet,
      data: {
        edition,
        due: due && { day: due.day, left: due.left[language] },
        deadlines: role === 'administrator' ? await deadlines(language) : [],
        editions: editionYears.toReversed(),
        statuses: statuses.map((status) => ({ status, text: statusLabels[status][language] })),
        statusName: inLanguage(statusLabels, language),
        ...overview,
        hasReturns: returns.some(({ revision }) => revision !== null),
        ...narrowed(overview, status, region),
        filter: { status, region },
        statusOptions: statuses.map((value) => ({ value, text: statusLabels[value][language] })),
        regionOptions: regionCodes.map((value) => ({ value, text: regions[value].name })),
      },
    });
  });

  async function deadlines(language: Language) {
    return Promise.all(
      editionYears.toReversed().map(async (edition) => ({
        edition,
        year: label(`${edition}. gads`, `The year ${edition}`)[language],
        deadline: await parts.store.editions.deadline(edition),
      })),
    );
  }
}
