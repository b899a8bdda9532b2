// The results of a poll: for the analysts of the ministry with who has not answered and what can be done, for everybody
// else its counts once they are published.
import { z } from 'zod';
import { isPast } from '../../language/dates.ts';
import type { Label } from '../../language/label.ts';
import { pollFile, pollPicture } from '../../polls/poll-files.ts';
import { pollResults } from '../../polls/poll-results.ts';
import { closePoll, movePollDeadline, openPoll, publishPoll, remindOfPoll } from '../../polls/run-poll.ts';
import { Problem } from '../../problem.ts';
import { analysisReaders, anyone, reviewers } from '../../server/access.ts';
import { callerOf, identify } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import { sendOwnFormFile } from '../../server/own-form-file.ts';
import type { App, Parts, Request } from '../../server/parts.ts';
import type { Poll } from '../../survey/poll.ts';
import { isCalendar, readCalendar } from '../../survey/reading/read-calendar.ts';
import { page } from '../layout/page.ts';
import { lastDay, showPoll, stateOf, steps, untilText } from './poll-page.ts';
import { pollTexts as texts } from './texts.ts';

interface ListView {
  /** Whether the reader is of the ministry; everybody else sees those that are published. */
  readonly isOwn: boolean;
  readonly polls: readonly {
    readonly id: string;
    readonly title: string;
    /** Null where every poll of the list is published. */
    readonly state: string | null;
    readonly until: string;
    /** ISO date. */
    readonly deadline: string;
  }[];
}

const listPage = page<ListView>('polls/polls.njk', { polls: texts });

const told = {
  saved: texts.toldSaved,
  deadline: texts.toldDeadline,
  reopened: texts.toldReopened,
  open: texts.toldOpened,
  remind: texts.toldReminded,
  close: texts.toldClosed,
  publish: texts.toldPublished,
  withdraw: texts.toldWithdrawn,
} as const;

const params = z.object({ poll: z.uuid() });
const querystring = z.object({
  told: z
    .enum(['saved', 'deadline', 'reopened', ...steps])
    .optional()
    .catch(undefined),
});

export function pollRoutes(app: App, parts: Parts): void {
  const { store, clock, mailer } = parts;

  app.get('/polls', { config: { access: anyone } }, async (request, reply) => {
    const language = languageOf(request, parts);
    const isOwn = await isOfMinistry(request);
    const polls = (await store.polls.all())
      .filter(({ isPublished }) => isOwn || isPublished)
      .map((poll) => ({
        id: poll.id,
        title: poll.title[language],
        state: isOwn ? stateOf(poll, clock())[language] : null,
        until: untilText(poll, clock())[language],
        deadline: lastDay(poll),
      }));
    return reply.page(listPage, { title: texts.title, view: { isOwn, polls } });
  });

  app.get(
    '/polls/:poll',
    { config: { access: anyone }, schema: { params, querystring } },
    async (request, reply) => {
      const shown = await readable(request, request.params.poll);
      const { told: step } = request.query;
      const notice = step === undefined ? null : toldOf(step);
      return showPoll(reply, parts, languageOf(request, parts), { ...shown, notice });
    },
  );

  app.post(
    '/polls/:poll/deadline',
    { config: { access: reviewers }, schema: { params, body: z.object({ deadline: z.string().max(60) }) } },
    async (request, reply) => {
      const typed = request.body.deadline;
      const deadline = readCalendar('day', typed);
      const { poll: id } = request.params;
      if (!isCalendar('day', deadline) || isPast(deadline, clock())) {
        const errors = [{ field: 'deadline', message: texts.wrongDeadline }];
        const shown = { ...(await readable(request, id)), errors, deadline: typed };
        return showPoll(reply, parts, languageOf(request, parts), shown);
      }
      const { person } = await callerOf(request, parts);
      const isReopened = await movePollDeadline(store, { id, by: person.id, at: clock() }, deadline);
      return reply.redirect(`/polls/${id}?told=${isReopened ? 'reopened' : 'deadline'}`, 303);
    },
  );

  app.post(
    '/polls/:poll/:step',
    { config: { access: reviewers }, schema: { params: params.extend({ step: z.enum(steps) }) } },
    async (request, reply) => {
      const { poll: id, step } = request.params;
      const { person } = await callerOf(request, parts);
      const about = { id, by: person.id, at: clock() };
      if (step === 'open') await openPoll(store, about);
      else if (step === 'remind') await remindOfPoll(store, about);
      else if (step === 'close') await closePoll(store, about);
      else await publishPoll(store, about, step === 'publish');
      mailer?.deliverSoon();
      request.log.info({ by: person.id, poll: id, step }, 'poll changed');
      return reply.redirect(`/polls/${id}?told=${step}`, 303);
    },
  );

  app.get(
    '/polls/:poll/pictures/:name',
    { config: { access: anyone }, schema: { params: params.extend({ name: z.string().max(20) }) } },
    async (request, reply) => {
      const { poll } = await readable(request, request.params.poll);
      const [, question = ''] = /^(q\d{1,2})\.png$/.exec(request.params.name) ?? [];
      const picture = await pollPicture(await pollResults(store, poll), question);
      if (picture === null) throw new Problem('not-found', '');
      const about = { kind: `${FILES}-${question}`, title: poll.title, now: clock(), format: 'png' } as const;
      return sendOwnFormFile(reply, picture, about);
    },
  );

  for (const format of ['csv', 'xlsx'] as const)
    app.get(
      `/polls/:poll/answers.${format}`,
      { config: { access: analysisReaders }, schema: { params } },
      async (request, reply) => {
        const { poll } = await readable(request, request.params.poll);
        const file = await pollFile(format, poll, await pollResults(store, poll));
        return sendOwnFormFile(reply, file, { kind: FILES, title: poll.title, now: clock(), format });
      },
    );

  function toldOf(step: keyof typeof told): Label {
    return step === 'open' && mailer === null ? texts.toldOpenedUntold : told[step];
  }

  async function isOfMinistry(request: Request): Promise<boolean> {
    return (await identify(request, parts))?.person.role === 'analyst';
  }

  /** A poll that the reader may see; of any other nobody learns that it exists. */
  async function readable(request: Request, id: string): Promise<{ poll: Poll; isOwn: boolean }> {
    const poll = await store.polls.find(id);
    const isOwn = await isOfMinistry(request);
    if (poll === null || !(isOwn || poll.isPublished)) throw new Problem('not-found', '');
    return { poll, isOwn };
  }
}

/** What names of files begin with. */
const FILES = 'isa-aptauja';
