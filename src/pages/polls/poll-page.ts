// The page of a poll: its counts, for the ministry with who has not answered and what can be done, and before it is
// opened as the municipalities will see it.
import { dayInLatvia, isPast } from '../../language/dates.ts';
import { type Label, type Language, label } from '../../language/label.ts';
import { municipality } from '../../language/noun.ts';
import { counted } from '../../language/numeral.ts';
import { pollResults, publicCounts } from '../../polls/poll-results.ts';
import { mayMoveDeadline } from '../../polls/run-poll.ts';
import type { Parts, Reply } from '../../server/parts.ts';
import { POLL_SECTION, type Poll, pollSection, takesAnswers } from '../../survey/poll.ts';
import { typedCalendar } from '../../survey/reading/read-calendar.ts';
import { type CountsView, countsView } from '../figures/counts-view.ts';
import { type FieldError, page } from '../layout/page.ts';
import { errorsAt } from '../questions/notes.ts';
import { type SectionQuestions, sectionQuestions } from '../questions/question-view.ts';
import { questionTexts } from '../questions/texts.ts';
import { countsTexts, stateLabels, pollTexts as texts } from './texts.ts';

interface PollView {
  readonly path: string;
  readonly until: string;
  /** The last day for answers, as an ISO date. */
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
    /** Where everybody reads the published counts; null while they are not published. */
    readonly address: string | null;
    readonly isPublished: boolean;
    readonly missing: readonly string[];
    readonly steps: readonly { readonly name: string; readonly text: string; readonly isAsked: boolean }[];
    /** What stands in the field for another deadline; null where it cannot be moved. */
    readonly newDeadline: string | null;
    /** Whether another deadline opens the poll again. */
    readonly isReopened: boolean;
  } | null;
}

const pollPage = page<PollView>('polls/poll.njk', { polls: texts, counts: countsTexts, form: questionTexts });

export const steps = ['open', 'remind', 'close', 'publish', 'withdraw'] as const;
type Step = (typeof steps)[number];
/** Steps that a page of their own asks about before they are taken. */
export const confirmed = ['open', 'close', 'publish'] as const satisfies readonly Step[];

interface ShownPoll {
  readonly poll: Poll;
  /** Whether the reader is of the ministry. */
  readonly isOwn: boolean;
  readonly notice?: Label | null;
  readonly errors?: readonly FieldError[];
  /** The new deadline as it was typed. */
  readonly deadline?: string | null;
}

export async function showPoll(
  reply: Reply,
  { store, clock, mailer, config }: Parts,
  language: Language,
  { poll, isOwn, notice = null, errors = [], deadline = null }: ShownPoll,
): Promise<Reply> {
  const { population, populationText, counts, nameOf } = await pollResults(store, poll);
  const isDraft = poll.state === 'draft';
  const shown = isOwn ? counts : publicCounts(counts);
  return reply.page(pollPage, {
    title: poll.title,
    notice: isOwn ? notice : null,
    errors,
    view: {
      path: `/polls/${poll.id}`,
      until: untilText(poll, clock())[language],
      deadline: lastDay(poll),
      population: isDraft ? null : populationText[language],
      preview: isDraft ? previewOf(poll, language) : null,
      counts: isDraft ? [] : countsView(shown, populationText, nameOf, language),
      own: isOwn
        ? {
            state: stateOf(poll, clock())[language],
            isDraft,
            isPublished: poll.isPublished,
            address: poll.isPublished ? `${config.origin}/polls/${poll.id}` : null,
            missing: isDraft ? [] : population.notAnswered,
            steps: stepsOf(poll, clock(), mailer !== null).map((name) => ({
              name,
              text: stepText(name, mailer !== null)[language],
              isAsked: confirmed.some((step) => step === name),
            })),
            newDeadline: mayMoveDeadline(poll) ? (deadline ?? typedCalendar('day', poll.deadline)) : null,
            isReopened: poll.state === 'closed',
          }
        : null,
    },
  });
}

export function stepText(step: Step, hasMail: boolean): Label {
  return step === 'open' && !hasMail ? texts.openUntold : texts[step];
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

/** What stands before the last day for answers. */
export function untilText(poll: Poll, now: string): Label {
  return poll.state === 'draft' || takesAnswers(poll, now) ? texts.until : texts.wasUntil;
}

/** The last day for answers as an ISO date: that on which the poll was closed where this came first. */
export function lastDay({ deadline, closedAt }: Poll): string {
  const closed = closedAt === null ? deadline : dayInLatvia(closedAt);
  return closed < deadline ? closed : deadline;
}

export function stateOf({ state, deadline }: Poll, now: string): Label {
  return stateLabels[state === 'open' && isPast(deadline, now) ? 'over' : state];
}

/** What can be done with a poll now, the likeliest first. */
export function stepsOf(
  { state, deadline, isPublished }: Poll,
  now: string,
  hasMail: boolean,
): readonly Step[] {
  if (state === 'draft') return ['open'];
  if (state === 'open' && !isPast(deadline, now))
    return isPublished ? ['withdraw'] : [...(hasMail ? (['remind'] as const) : []), 'close'];
  return [isPublished ? 'withdraw' : 'publish', ...(state === 'open' ? (['close'] as const) : [])];
}
