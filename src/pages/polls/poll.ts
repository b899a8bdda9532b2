// The results of a poll: for the analysts of the ministry with who has not answered and what can be done, for everybody
// else its counts once they are published.
import { z } from 'zod';
import { isPast } from '../../language/dates.ts';
import { type Label, type Language, label } from '../../language/label.ts';
import { municipality } from '../../language/noun.ts';
import { counted } from '../../language/numeral.ts';
import { pollFile, pollPicture } from '../../polls/poll-files.ts';
import { pollResults, publicCounts } from '../../polls/poll-results.ts';
import { closePoll, openPoll, publishPoll, remindOfPoll } from '../../polls/run-poll.ts';
import { Problem } from '../../problem.ts';
import { analysisReaders, anyone, reviewers } from '../../server/access.ts';
import { callerOf, identify } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Request } from '../../server/parts.ts';
import { POLL_SECTION, type Poll, pollSection } from '../../survey/poll.ts';
import { type CountsView, countsView } from '../figures/counts-view.ts';
import { page } from '../layout/page.ts';
import { errorsAt } from '../questions/notes.ts';
import { type SectionQuestions, sectionQuestions } from '../questions/question-view.ts';
import { questionTexts } from '../questions/texts.ts';
import { countsTexts, stateLabels, pollTexts as texts } from './texts.ts';

interface PollView {
  readonly path: string;
  readonly deadline: string;
  /** Null before the poll is opened. */
  readonly population: string | null;
  readonly counts: readonly CountsView[];
  /** A draft as the municipalities will see it; null once the poll is open. */
  readonly preview: (Pick<SectionQuestions, 'groups'> & { readonly asks: string }) | null;
  /** What the ministry alone sees. */
  readonly own: {
    readonly state: string;
    readonly isDraft: boolean;
    readonly isPublished: boolean;
    readonly missing: readonly string[];
    readonly steps: readonly { readonly name: string; readonly text: string; readonly hint: string | null }[];
  } | null;
}

interface ListView {
  readonly polls: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: string;
    readonly deadline: string;
  }[];
}

const pollPage = page<PollView>('polls/poll.njk', { polls: texts, counts: countsTexts, form: questionTexts });
const listPage = page<ListView>('polls/polls.njk', { polls: texts });

const steps = ['open', 'remind', 'close', 'publish', 'withdraw'] as const;
type Step = (typeof steps)[number];
const told = {
  saved: texts.toldSaved,
  open: texts.toldOpened,
  remind: texts.toldReminded,
  close: texts.toldClosed,
  publish: texts.toldPublished,
  withdraw: texts.toldWithdrawn,
} as const;

const params = z.object({ poll: z.uuid() });
const querystring = z.object({
  told: z
    .enum(['saved', ...steps])
    .optional()
    .catch(undefined),
});

export function pollRoutes(app: App, parts: Parts): void {
  const { store, clock, mailer } = parts;

  app.get('/polls', { config: { access: analysisReaders } }, async (request, reply) => {
    const language = languageOf(request, parts);
    const polls = (await store.polls.all()).map((poll) => ({
      id: poll.id,
      title: poll.title[language],
      state: stateOf(poll, clock())[language],
      deadline: poll.deadline,
    }));
    return reply.page(listPage, { title: texts.title, view: { polls } });
  });

  app.get(
    '/polls/:poll',
    { config: { access: anyone }, schema: { params, querystring } },
    async (request, reply) => {
      const { poll, isOwn } = await readable(request, request.params.poll);
      const language = languageOf(request, parts);
      const results = await pollResults(store, poll);
      const { population, populationText, counts, nameOf } = results;
      const isDraft = poll.state === 'draft';
      const shown = isOwn ? counts : publicCounts(counts);
      return reply.page(pollPage, {
        title: poll.title,
        notice: isOwn && request.query.told !== undefined ? toldOf(request.query.told) : null,
        view: {
          path: `/polls/${poll.id}`,
          deadline: poll.deadline,
          population: isDraft ? null : populationText[language],
          preview: isDraft ? previewOf(poll, language) : null,
          counts: isDraft ? [] : countsView(shown, populationText, nameOf, language),
          own: isOwn
            ? {
                state: stateOf(poll, clock())[language],
                isDraft,
                isPublished: poll.isPublished,
                missing: isDraft ? [] : population.notAnswered,
                steps: stepsOf(poll, clock(), mailer !== null).map((name) => ({
                  name,
                  text: (name === 'open' && mailer === null ? texts.openUntold : texts[name])[language],
                  hint: name === 'publish' ? texts.publishHint[language] : null,
                })),
              }
            : null,
        },
      });
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
      const name = `attachment; filename="${question}.png"`;
      return reply.type('image/png').header('content-disposition', name).send(Buffer.from(picture));
    },
  );

  for (const format of ['csv', 'xlsx'] as const)
    app.get(
      `/polls/:poll/answers.${format}`,
      { config: { access: analysisReaders }, schema: { params } },
      async (request, reply) => {
        const { poll } = await readable(request, request.params.poll);
        const file = await pollFile(format, poll, await pollResults(store, poll));
        const name = `attachment; filename="isa-aptauja.${format}"`;
        return reply.type(fileTypes[format]).header('content-disposition', name).send(Buffer.from(file));
      },
    );

  function toldOf(step: keyof typeof told): Label {
    return step === 'open' && mailer === null ? texts.toldOpenedUntold : told[step];
  }

  /** A poll that the reader may see; of any other nobody learns that it exists. */
  async function readable(request: Request, id: string): Promise<{ poll: Poll; isOwn: boolean }> {
    const poll = await store.polls.find(id);
    const caller = await identify(request, parts);
    const isOwn = caller?.person.role === 'analyst';
    if (poll === null || !(isOwn || poll.isPublished)) throw new Problem('not-found', '');
    return { poll, isOwn };
  }
}

/** The questions without anything to answer: nothing is sent from them. */
function previewOf(poll: Poll, language: Language) {
  const { groups } = sectionQuestions({
    ...{ id: POLL_SECTION, section: pollSection(poll), answers: [], notesAt: errorsAt([], language) },
    ...{ lastYear: null, adding: null, path: null, language },
  });
  return { groups, asks: asksText(poll.territories.length)[language] };
}

function asksText(count: number): Label {
  return label(
    `Jautās ${counted(count, municipality, 'dative')}.`,
    count === 1 ? 'It asks one municipality.' : `It asks ${count} municipalities.`,
  );
}

const fileTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

function stateOf({ state, deadline }: Poll, now: string): Label {
  return stateLabels[state === 'open' && isPast(deadline, now) ? 'over' : state];
}

/** What can be done with a poll now, the likeliest first. */
function stepsOf({ state, deadline, isPublished }: Poll, now: string, hasMail: boolean): readonly Step[] {
  if (state === 'draft') return ['open'];
  if (state === 'open' && !isPast(deadline, now))
    return isPublished ? ['withdraw'] : [...(hasMail ? (['remind'] as const) : []), 'close'];
  return [isPublished ? 'withdraw' : 'publish', ...(state === 'open' ? (['close'] as const) : [])];
}
