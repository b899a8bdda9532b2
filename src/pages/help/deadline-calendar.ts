// The deadline of a year for the calendars of those who hand in. It is open to everybody, because letters lead to it.
import { z } from 'zod';
import { Problem } from '../../problem.ts';
import { deadlineCalendar } from '../../publishing/deadline-calendar.ts';
import { anyone } from '../../server/access.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { editionYears } from '../../survey/editions.ts';

export function deadlineCalendarRoutes(app: App, parts: Parts): void {
  const { store, config, clock } = parts;
  app.get(
    '/editions/:edition/deadline.ics',
    {
      config: { access: anyone },
      schema: { params: z.object({ edition: z.coerce.number().int().min(1000).max(9999) }) },
    },
    async (request, reply) => {
      const { edition } = request.params;
      const day = editionYears().includes(edition) ? await store.editions.deadline(edition) : null;
      if (day === null) throw new Problem('not-found', '');
      const language = languageOf(request, parts);
      return reply
        .type('text/calendar; charset=utf-8')
        .header('cache-control', 'no-cache')
        .header('content-language', language)
        .header('content-disposition', `attachment; filename="kopskats-${edition}.ics"`)
        .send(deadlineCalendar({ edition, day, origin: config.origin, now: clock(), language }));
    },
  );
}
