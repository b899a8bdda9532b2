// The start page of each role: what there is to do or to see, and nothing else.
import { z } from 'zod';
import type { Role } from '../../store/people/person.ts';
import { editionYears } from '../../survey/editions.ts';
import { label } from '../../survey/label.ts';
import { mayReach, signedIn } from '../access.ts';
import { callerOf } from '../caller.ts';
import type { App, Parts } from '../door.ts';
import { overviewOf } from './overview.ts';
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
});

export function startRoutes(app: App, parts: Parts): void {
  app.get('/', { config: { access: signedIn }, schema: { querystring } }, async (request, reply) => {
    const caller = await callerOf(request, parts);
    const { role } = caller.person;
    const { edition } = request.query;
    const handIns = role === 'administrator' ? [] : await parts.store.handIns.of(edition);
    return reply.page({
      template: templateOf[role],
      title: startTexts[role],
      text: { ...startTexts, caption: label(`${edition}. gads`, `The year ${edition}`) },
      data: {
        edition,
        editions: editionYears.toReversed(),
        ...overviewOf(edition, handIns, (code) => mayReach(caller, code, 'read')),
      },
    });
  });
}
