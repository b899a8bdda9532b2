// The last day for handing in the returns of a year: analysts and administrators set it, change it and take it away.

import { z } from 'zod';
import { label } from '../../language/label.ts';
import { Problem } from '../../problem.ts';
import { setDeadline } from '../../publishing/deadline.ts';
import { editionKeepers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import type { App, Parts, Reply } from '../../server/parts.ts';
import { type FieldError, page } from '../layout/page.ts';
import { deadlineTexts as texts } from './texts.ts';

const PATH = '/editions/:edition/deadline';
const params = z.object({ edition: z.coerce.number().int() });
const part = z.string().max(10).trim().default('');
const given = z.object({ day: part, month: part, year: part });
type Given = z.output<typeof given>;

const deadlinePage = page<{ readonly edition: number; readonly given: Given }>('start/deadline.njk', {
  deadline: texts,
});

export function deadlineRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(PATH, { config: { access: editionKeepers }, schema: { params } }, async (request, reply) => {
    const edition = await knownEdition(parts, request.params.edition);
    const [year = '', month = '', day = ''] = (await store.editions.deadline(edition))?.split('-') ?? [];
    return showDeadline(reply, edition, { day: plain(day), month: plain(month), year }, []);
  });

  app.post(
    PATH,
    { config: { access: editionKeepers }, schema: { params, body: given } },
    async (request, reply) => {
      const edition = await knownEdition(parts, request.params.edition);
      const deadline = readDate(request.body);
      if (deadline === undefined)
        return showDeadline(reply, edition, request.body, [
          { field: 'deadline-day', message: texts.notADate },
        ]);
      const { person } = await callerOf(request, parts);
      const actor = { person: person.id, role: person.role };
      await setDeadline(store, { edition, deadline, actor, at: clock() });
      request.log.info({ by: person.id, edition, deadline }, 'deadline set');
      return reply.redirect(`/editions/${edition}?told=deadline`, 303);
    },
  );
}

function showDeadline(reply: Reply, edition: number, values: Given, errors: readonly FieldError[]) {
  return reply.page(deadlinePage, {
    title: label(`${edition}. gada iesniegumu termiņš`, `Deadline for the returns of ${edition}`),
    errors,
    view: { edition, given: values },
  });
}

async function knownEdition({ store }: Parts, edition: number): Promise<number> {
  if ((await store.editions.life(edition)) === null) throw new Problem('not-found', '');
  return edition;
}

/** An ISO date, null where nothing is written, and undefined where it is no day of the calendar. */
export function readDate({ day, month, year }: Given): string | null | undefined {
  if (`${day}${month}${year}` === '') return null;
  const iso = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return z.iso.date().safeParse(iso).data;
}

function plain(number: string): string {
  return number.replace(/^0/, '');
}
