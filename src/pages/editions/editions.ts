// The years of the survey: how far each has come, preparing the next one, opening and closing, and later last days.
import { z } from 'zod';
import { extendDeadline, prepareEdition, setEditionState } from '../../editions/edition-life.ts';
import { isPast } from '../../language/dates.ts';
import { label } from '../../language/label.ts';
import { Problem } from '../../problem.ts';
import { editionKeepers, editionReaders } from '../../server/access.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { isCalendar, readCalendar } from '../../survey/reading/read-calendar.ts';
import { respondentName, respondentsOf } from '../../survey/respondent.ts';
import { page } from '../layout/page.ts';
import { showEdition } from './edition.ts';
import { actorOf, editionParams, keptEdition } from './kept-edition.ts';
import { editionTexts as texts } from './texts.ts';

interface EditionsView {
  readonly editions: readonly {
    readonly edition: number;
    readonly state: string;
    readonly isDraft: boolean;
    readonly isPublished: boolean;
    readonly deadline: string | null;
  }[];
  /** The year that can be prepared; null while the last is a draft. */
  readonly next: number | null;
}

interface StateView {
  readonly edition: number;
  readonly state: 'open' | 'closed';
  readonly lead: string;
  readonly button: string;
}

const editionsPage = page<EditionsView>('editions/editions.njk', { editions: texts });
const statePage = page<StateView>('editions/state.njk', { editions: texts });
const stateParams = editionParams.extend({ state: z.enum(['open', 'closed']) });
const extension = z.object({
  territory: z.string().max(20).default(''),
  until: z.string().max(40).default(''),
  why: z.string().max(500).trim().default(''),
});

export function editionsRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get('/editions', { config: { access: editionReaders } }, async (request, reply) => {
    const language = languageOf(request, parts);
    const all = await store.editions.all();
    const last = all.at(-1);
    const editions = await Promise.all(
      all.toReversed().map(async ({ edition, state, deadline }) => ({
        edition,
        state: texts[state][language],
        isDraft: state === 'draft',
        isPublished: (await store.publications.of(edition)) !== null,
        deadline,
      })),
    );
    const next = last === undefined || last.state === 'draft' ? null : last.edition + 1;
    return reply.page(editionsPage, { title: texts.title, view: { editions, next } });
  });

  app.post('/editions/prepare', { config: { access: editionKeepers } }, async (request, reply) => {
    const edition = await prepareEdition(store, { actor: await actorOf(request, parts), at: clock() });
    return reply.redirect(`/editions/${edition}`, 303);
  });

  app.get(
    '/editions/:edition/state/:state',
    { config: { access: editionKeepers }, schema: { params: stateParams } },
    async (request, reply) => {
      const { edition, state } = request.params;
      const { life } = await keptEdition(parts, edition);
      const language = languageOf(request, parts);
      const button =
        state === 'closed' ? texts.closeYear : life.state === 'draft' ? texts.openYear : texts.reopenYear;
      return reply.page(statePage, {
        title: label(`${button.lv}: ${edition}`, `${button.en}: ${edition}`),
        view: {
          edition,
          state,
          lead: (state === 'closed' ? texts.closeLead : texts.openLead)[language],
          button: button[language],
        },
      });
    },
  );

  app.post(
    '/editions/:edition/state/:state',
    { config: { access: editionKeepers }, schema: { params: stateParams } },
    async (request, reply) => {
      const { edition, state } = request.params;
      await setEditionState(store, { edition, state, actor: await actorOf(request, parts), at: clock() });
      return reply.redirect(`/editions/${edition}?told=${state}`, 303);
    },
  );

  app.post(
    '/editions/:edition/extensions',
    { config: { access: editionKeepers }, schema: { params: editionParams, body: extension } },
    async (request, reply) => {
      const { edition } = request.params;
      const { territory, until, why } = request.body;
      const day = readCalendar('day', until);
      const isDay = isCalendar('day', day) && !isPast(day, clock());
      const errors = [
        ...(respondentsOf(edition).some((one) => one.territory === territory)
          ? []
          : [{ field: 'territory', message: texts.whichTerritory }]),
        ...(!isDay ? [{ field: 'until', message: texts.wrongDay }] : []),
        ...(why === '' ? [{ field: 'why', message: texts.whyMissing }] : []),
      ];
      if (errors.length > 0)
        return showEdition(request, reply, parts, edition, { errors, extension: request.body });
      await extendDeadline(store, {
        edition,
        territory,
        deadline: day,
        reason: why,
        actor: await actorOf(request, parts),
        at: clock(),
      });
      request.log.info({ edition, territory: respondentName(territory), day }, 'deadline extended');
      return reply.redirect(`/editions/${edition}?told=extended`, 303);
    },
  );

  app.post(
    '/editions/:edition/extensions/end',
    {
      config: { access: editionKeepers },
      schema: { params: editionParams, body: z.object({ territory: z.string().max(20) }) },
    },
    async (request, reply) => {
      const { edition } = request.params;
      const { territory } = request.body;
      if ((await store.editions.life(edition)) === null) throw new Problem('not-found', '');
      const actor = await actorOf(request, parts);
      await extendDeadline(store, { edition, territory, deadline: null, reason: '', actor, at: clock() });
      return reply.redirect(`/editions/${edition}?told=ended`, 303);
    },
  );
}
