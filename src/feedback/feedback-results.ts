// What the answers to a feedback form say, and the answers themselves as files.
import { ownFormCounts, type QuestionCounts } from '../aggregate/own-form-counts.ts';
import { momentIn } from '../language/dates.ts';
import { type Label, label } from '../language/label.ts';
import { answer as answerNoun } from '../language/noun.ts';
import { counting } from '../language/numeral.ts';
import type { Store } from '../store/open-store.ts';
import { type FeedbackAnswer, type FeedbackForm, feedbackSection, QUOTING } from '../survey/feedback.ts';
import { respondentName } from '../survey/respondent.ts';
import { version } from '../version.ts';

export interface FeedbackResults {
  readonly answers: readonly FeedbackAnswer[];
  /** „41 atbilde“. */
  readonly populationText: Label;
  /** Of choices and numbers. */
  readonly counts: readonly QuestionCounts[];
}

export async function feedbackResults(
  { feedback }: Pick<Store, 'feedback'>,
  form: FeedbackForm,
): Promise<FeedbackResults> {
  const answers = await feedback.answers(form);
  const counts = ownFormCounts(
    feedbackSection(form).questions,
    answers.map((one) => ({ who: null, answers: one.answers })),
  );
  return {
    answers,
    populationText: populationText(answers.length),
    counts: counts.filter(({ id, kind }) => id !== QUOTING && kind !== 'texts'),
  };
}

function populationText(count: number): Label {
  if (count === 0) return label('Atbilžu vēl nav', 'No answers yet');
  return label(`${count} ${counting(count, answerNoun)}`, `${count} ${count === 1 ? 'answer' : 'answers'}`);
}

export async function feedbackFile(
  format: 'csv' | 'xlsx',
  form: FeedbackForm,
  { answers, counts, populationText }: FeedbackResults,
): Promise<Uint8Array> {
  const source = {
    title: form.title,
    questions: feedbackSection(form).questions,
    counts,
    population: populationText,
    source: label(
      `Avots: dalībnieku atsauksmes, ${respondentName(form.territory)}`,
      `Source: feedback of participants, ${respondentName(form.territory)}`,
    ),
    heads: [label('Nosūtīts', 'Sent')],
    rows: answers.map((one) => ({ facts: [momentIn('lv', one.sentAt)], answers: one.answers })),
    at: answers.at(-1)?.sentAt ?? form.madeAt,
  };
  // Loading what writes workbooks takes longer than showing a page.
  const { ownFormCsv, ownFormWorkbook } = await import('../exports/own-form-file.ts');
  return format === 'csv' ? ownFormCsv(source) : ownFormWorkbook(source, version);
}
