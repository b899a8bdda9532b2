// A poll of the ministry: a few questions to municipalities with a deadline. An answer can be changed until then; every
// answer that was given is kept, and the latest one counts.
import { isPast } from '../language/dates.ts';
import { type Label, label } from '../language/label.ts';
import type { Section } from './form.ts';
import {
  commentQuestion,
  type OwnAnswers,
  type OwnForm,
  type OwnQuestions,
  sectionOfOwnForm,
} from './own-form.ts';

export const pollStates = ['draft', 'open', 'closed'] as const;
export type PollState = (typeof pollStates)[number];

/** Who gives one answer: each municipality, or each coordinator. */
export type PollAnswerer = 'territory' | 'person';

/** What an analyst writes. */
export interface PollContent {
  readonly title: Label;
  /** The last day for answers, as an ISO date. */
  readonly deadline: string;
  readonly answeredBy: PollAnswerer;
  /** ATVK codes of those who are asked, in the order of the report. */
  readonly territories: readonly string[];
  readonly form: OwnForm;
}

export interface Poll extends PollContent {
  readonly id: string;
  readonly state: PollState;
  /** Whether everybody may read the counts. */
  readonly isPublished: boolean;
  readonly madeBy: string;
  /** ISO times. */
  readonly madeAt: string;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
}

export interface PollAnswer {
  /** Counts the answers of the poll from 1. */
  readonly no: number;
  readonly territory: string;
  /** Id of who gave it. */
  readonly person: string;
  readonly answers: OwnAnswers;
  /** ISO time. */
  readonly at: string;
}

/** The id of the remark that every poll takes beside its questions. */
export const COMMENT = 'comment';
/** The id of the one section of a poll. */
export const POLL_SECTION = 'poll';

export function pollSection({ form, title }: Pick<PollContent, 'form' | 'title'>): Section<OwnQuestions> {
  const section = sectionOfOwnForm(form, title);
  const comment = commentQuestion(label('Komentārs ministrijai', 'Comment for the ministry'));
  return { ...section, questions: { ...section.questions, [COMMENT]: comment } };
}

/** Whether answers are taken at an ISO time. */
export function takesAnswers({ state, deadline }: Pick<Poll, 'state' | 'deadline'>, now: string): boolean {
  return state === 'open' && !isPast(deadline, now);
}

/** The answers that count: of each municipality, or of each person, the latest. */
export function countedAnswers(
  { answeredBy }: Pick<Poll, 'answeredBy'>,
  answers: readonly PollAnswer[],
): readonly PollAnswer[] {
  const latest = new Map(
    answers.toSorted((one, other) => one.no - other.no).map((answer) => [answer[answeredBy], answer]),
  );
  return [...latest.values()];
}

/** The answer of a municipality or person that counts; null where there is none. */
export function answerOf(
  poll: Pick<Poll, 'answeredBy'>,
  answers: readonly PollAnswer[],
  who: Pick<PollAnswer, 'territory' | 'person'>,
): PollAnswer | null {
  const own = countedAnswers(poll, answers).find(
    (answer) => answer[poll.answeredBy] === who[poll.answeredBy],
  );
  return own ?? null;
}
