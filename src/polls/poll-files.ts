// The answers to a poll as files, and the chart of a question as a picture.
import { countsFigure } from '../figures/own-form-figure.ts';
import { dateIn, momentIn } from '../language/dates.ts';
import { label } from '../language/label.ts';
import { personName } from '../store/people/person.ts';
import { type Poll, pollSection } from '../survey/poll.ts';
import { respondentName } from '../survey/respondent.ts';
import { version } from '../version.ts';
import type { PollResults } from './poll-results.ts';

/** The answers that count, in the order of those asked. */
export async function pollFile(
  format: 'csv' | 'xlsx',
  poll: Poll,
  { respondents, counts, populationText }: PollResults,
): Promise<Uint8Array> {
  const answered = respondents.flatMap(({ territory, person, answer }) =>
    answer === null ? [] : [{ territory, person, answer }],
  );
  const source = {
    title: poll.title,
    questions: pollSection(poll).questions,
    counts,
    population: populationText,
    source: label(
      `Avots: ministrijas īsā aptauja, atbildes līdz ${dateIn('lv', poll.deadline)}`,
      `Source: quick poll of the ministry, answers until ${dateIn('en', poll.deadline)}`,
    ),
    heads: [
      label('Kods', 'Code'),
      label('Pašvaldība', 'Municipality'),
      ...(poll.answeredBy === 'person' ? [label('Koordinators', 'Coordinator')] : []),
      label('Atbildēts', 'Answered'),
    ],
    rows: answered.map(({ territory, person, answer }) => ({
      facts: [
        territory,
        respondentName(territory),
        ...(person === null ? [] : [personName(person)]),
        momentIn('lv', answer.at),
      ],
      answers: answer.answers,
    })),
    at: answered.at(-1)?.answer.at ?? poll.madeAt,
  };
  // Loading what writes workbooks takes longer than showing a page.
  const { ownFormCsv, ownFormWorkbook } = await import('../exports/own-form-file.ts');
  return format === 'csv' ? ownFormCsv(source) : ownFormWorkbook(source, version);
}

/** The chart of a question of codes as PNG; null for any other question. */
export async function pollPicture(
  { counts, populationText }: PollResults,
  question: string,
): Promise<Uint8Array | null> {
  const found = counts.find(({ id }) => id === question);
  if (found?.kind !== 'codes') return null;
  const { chartPicture } = await import('../exports/pictures/chart-picture.ts');
  return chartPicture(countsFigure(found, populationText).chart.lv).png;
}
