// Feedback by link: a form that a municipality makes for those who took part in a project or activity. Whoever has the
// link answers without an account; what tells of a person is erased when the time of keeping ends.
import { isPast } from '../language/dates.ts';
import { type Label, label } from '../language/label.ts';
import type { Section } from './form.ts';
import {
  type OwnAnswers,
  type OwnForm,
  type OwnQuestion,
  type OwnQuestions,
  sectionOfOwnForm,
} from './own-form.ts';

/** What a coordinator writes. */
export interface FeedbackContent {
  /** The project or activity. */
  readonly title: Label;
  readonly form: OwnForm;
  /** Why the name is asked for; null where it is not. */
  readonly nameReason: string | null;
  /** The last day for answers and the last day of keeping what tells of a person, as ISO dates. */
  readonly openUntil: string;
  readonly keptUntil: string;
  /** The most answers that the link takes. */
  readonly maxAnswers: number;
}

export interface FeedbackForm extends FeedbackContent {
  readonly id: string;
  /** ATVK code of the municipality. */
  readonly territory: string;
  /** Id of the project of the register that the form is about; null where it only has a title. */
  readonly project: string | null;
  readonly madeBy: string;
  /** ISO times; null for what has not happened. */
  readonly madeAt: string;
  readonly endedAt: string | null;
  readonly erasedAt: string | null;
}

/** An answer that was sent; its id is shown to those alone who may read it. */
export interface FeedbackAnswer {
  readonly id: string;
  readonly answers: OwnAnswers;
  /** ISO time. */
  readonly sentAt: string;
}

/** The id of the one section of a form, and those of what is asked beside its questions. */
export const FEEDBACK_SECTION = 'feedback';
export const QUOTING = 'quoting';
const NAME = 'name';

const LONGEST_NAME = 120;

export function feedbackSection({
  form,
  title,
  nameReason,
}: Pick<FeedbackContent, 'form' | 'title' | 'nameReason'>): Section<OwnQuestions> {
  const section = sectionOfOwnForm(form, title);
  const name = nameReason === null ? {} : { [NAME]: nameQuestion(nameReason) };
  return { ...section, questions: { ...section.questions, ...name, [QUOTING]: quotingQuestion } };
}

function nameQuestion(reason: string): OwnQuestion {
  return {
    kind: 'text',
    label: label('Vārds un uzvārds', 'First name and surname'),
    help: label(reason, reason),
    maxLength: LONGEST_NAME,
  };
}

/** Nothing ticked is no consent. */
const quotingQuestion: OwnQuestion = {
  kind: 'multiple_choice',
  label: label('Citēšana', 'Quoting'),
  codes: {
    yes: label(
      'Piekrītu, ka pašvaldība un ministrija manas atbildes citē kā labās prakses piemēru, neminot vārdu',
      'I agree that the municipality and the ministry quote my answers as good practice, without my name',
    ),
  },
};

/** Whether somebody agreed to be quoted. */
export function mayBeQuoted(answers: OwnAnswers): boolean {
  return [answers[QUOTING] ?? []].flat().includes('yes');
}

/** The questions that an answer says something about in words which its participant lets others read. */
export function quotableTexts(
  { form }: Pick<FeedbackForm, 'form'>,
  { answers }: FeedbackAnswer,
): readonly string[] {
  if (!mayBeQuoted(answers)) return [];
  const texts = form.questions.filter(({ kind }) => kind === 'text' || kind === 'long_text');
  return texts.map(({ id }) => id).filter((id) => typeof answers[id] === 'string');
}

/** Whether the link takes answers at an ISO time. */
export function takesFeedback(
  { openUntil, endedAt }: Pick<FeedbackForm, 'openUntil' | 'endedAt'>,
  now: string,
): boolean {
  return endedAt === null && !isPast(openUntil, now);
}

/** What stays of an answer once its time has ended: choices and numbers, without words, name and consent. */
export function withoutPerson(questions: OwnQuestions, answers: OwnAnswers): OwnAnswers {
  const stays = Object.entries(questions).filter(
    ([id, { kind }]) => id !== QUOTING && kind !== 'text' && kind !== 'long_text',
  );
  return Object.fromEntries(stays.map(([id]) => [id, answers[id] ?? null]));
}
