// The start page of each role: what there is to do or to see, and nothing else.

import { z } from 'zod';
import { type Language, label } from '../../language/label.ts';
import { mayReach } from '../../people/reach.ts';
import { dueOf } from '../../publishing/deadline.ts';
import { conversationOf } from '../../returns/conversation.ts';
import { openQuestions } from '../../review/conversation.ts';
import { type Status, statuses, statusLabels } from '../../review/status.ts';
import { signedIn } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { inLanguage, languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { changesInto } from '../../survey/edition-changes.ts';
import { editionYears } from '../../survey/editions.ts';
import { formAnsweredBy, respondentName } from '../../survey/respondent.ts';
import { type RegionCode, regionCodes, regions } from '../../survey/territories.ts';
import { page } from '../layout/page.ts';
import { lateIn } from './late-activities.ts';
import { type OpenPoll, openPolls } from './open-polls.ts';
import { narrowed, type Overview, overviewOf } from './overview.ts';
import { type OwnReturn, ownReturns, returnedElsewhere } from './own-returns.ts';
import { ownReturnTexts, startTexts } from './texts.ts';

interface StartView extends Pick<Overview, 'municipalities' | 'regions'> {
  readonly caption: string;
  readonly edition: number;
  readonly editions: readonly number[];
  /** Null where the edition has no deadline. */
  readonly due: { readonly day: string; readonly left: string } | null;
  readonly statusName: { readonly [status in Status]: string };
}

interface RespondentView extends StartView {
  /** The returns that the reader answers for; of the other municipalities an officer sees the list. */
  readonly own: readonly OwnReturn[];
  /** Returns of other years that were sent back. */
  readonly returned: readonly { readonly name: string; readonly href: string }[];
  readonly late: Awaited<ReturnType<typeof lateIn>>;
  /** Quick polls of the ministry that take answers. */
  readonly polls: readonly OpenPoll[];
  /** Whether there was a survey before this one that it differs from. */
  readonly hasChanges: boolean;
}

interface AnalystView extends StartView, Overview {
  /** Returns in which a respondent waits for an answer of the ministry. */
  readonly asked: readonly { readonly name: string; readonly href: string; readonly count: string }[];
  readonly hasReturns: boolean;
  readonly statuses: readonly Option[];
  readonly regionOptions: readonly Option[];
  readonly filter: { readonly status: Status | null; readonly region: RegionCode | null };
}

interface Option {
  readonly value: string;
  readonly text: string;
}

interface AdministratorView {
  readonly deadlines: readonly {
    readonly edition: number;
    readonly year: string;
    readonly deadline: string | null;
  }[];
}

const texts = { start: startTexts, own: ownReturnTexts };
const respondentPage = page<RespondentView>('start/respondent.njk', texts);
const analystPage = page<AnalystView>('start/analyst.njk', texts);
const administratorPage = page<AdministratorView>('start/administrator.njk', texts);

/** The edition asked for, or the latest. */
const querystring = z.object({
  edition: z.coerce
    .number()
    .refine((year) => editionYears().includes(year))
    .catch(() => Math.max(...editionYears())),
  /** Narrows the lists down to one status or one region. */
  status: z.enum(statuses).nullable().catch(null),
  region: z.enum(regionCodes).nullable().catch(null),
});

export function startRoutes(app: App, parts: Parts): void {
  app.get('/', { config: { access: signedIn }, schema: { querystring } }, async (request, reply) => {
    const caller = await callerOf(request, parts);
    const language = languageOf(request, parts);
    const { role } = caller.person;
    const { edition, status, region } = request.query;
    const about = { title: startTexts[role] };
    if (role === 'administrator')
      return reply.page(administratorPage, { ...about, view: { deadlines: await deadlines(language) } });
    const returns = await parts.store.overview(edition);
    const overview = overviewOf(returns, (code) => mayReach(caller, code, 'read'));
    const due = await dueOf(parts, edition);
    const view: StartView = {
      caption: label(`${edition}. gads`, `The year ${edition}`)[language],
      edition,
      editions: editionYears().toReversed(),
      due: due === null ? null : { day: due.day, left: due.left[language] },
      statusName: inLanguage(statusLabels, language),
      ...narrowed(overview, status, region),
    };
    if (role !== 'analyst') {
      const { territories, region: own } = caller.person;
      const asked = overview.municipalities.map(({ territory }) => territory);
      const answered = own === null ? asked.filter((code) => territories.includes(code)) : [own];
      const municipalities = own === null ? [] : view.municipalities;
      return reply.page(respondentPage, {
        ...about,
        view: {
          ...view,
          due: null,
          municipalities,
          hasChanges: changesInto(edition, own === null ? 'municipal' : 'regional') !== null,
          polls: await openPolls(caller, parts, language),
          late: await lateIn(caller, parts, language),
          own: await ownReturns(edition, answered, caller, parts, language),
          returned: await returnedElsewhere(edition, answered, parts),
        },
      });
    }
    return reply.page(analystPage, {
      ...about,
      view: {
        ...overview,
        ...view,
        asked: await askedIn(edition, language),
        hasReturns: returns.some(({ revision }) => revision !== null),
        statuses: statuses.map((value) => ({ value, text: statusLabels[value][language] })),
        regionOptions: regionCodes.map((value) => ({ value, text: regions[value].name })),
        filter: { status, region },
      },
    });
  });

  async function askedIn(edition: number, language: Language) {
    const asked = [];
    for (const id of await parts.store.conversations.begunIn(edition)) {
      const territory = id.slice(`${edition}-`.length);
      const key = { edition, territory, form: formAnsweredBy(territory) };
      const count = openQuestions(await conversationOf(parts.store, key)).length;
      const isOne = count % 10 === 1 && count % 100 !== 11;
      const words = label(
        `${count} ${isOne ? 'jautājums' : 'jautājumi'}`,
        `${count} ${count === 1 ? 'question' : 'questions'}`,
      );
      const href = `/returns/${edition}/${territory}/conversation`;
      if (count > 0) asked.push({ name: respondentName(territory), href, count: words[language] });
    }
    return asked;
  }

  async function deadlines(language: Language) {
    return Promise.all(
      editionYears()
        .toReversed()
        .map(async (edition) => ({
          edition,
          year: label(`${edition}. gads`, `The year ${edition}`)[language],
          deadline: await parts.store.editions.deadline(edition),
        })),
    );
  }
}
