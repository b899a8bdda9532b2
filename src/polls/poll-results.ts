// What a poll says so far: who was asked, who has answered, and the counts of each question.
import type { Population } from '../aggregate/indicator.ts';
import { ownFormCounts, type QuestionCounts } from '../aggregate/own-form-counts.ts';
import { type Label, label } from '../language/label.ts';
import { masculine, municipality } from '../language/noun.ts';
import { caseAfter, counting } from '../language/numeral.ts';
import type { Holdings } from '../store/open-store.ts';
import { COMMENT, type Poll, pollSection } from '../survey/poll.ts';
import { type PollRespondent, pollRespondents, respondentIn } from './respondents.ts';

export interface PollResults {
  readonly respondents: readonly PollRespondent[];
  /** `notAnswered` holds names. */
  readonly population: Population;
  /** „Atbildēja 41 no 42 pašvaldībām“. */
  readonly populationText: Label;
  /** The comment is the last question. */
  readonly counts: readonly QuestionCounts[];
  readonly nameOf: (who: string) => string;
}

export async function pollResults(
  holdings: Pick<Holdings, 'people' | 'polls'>,
  poll: Poll,
): Promise<PollResults> {
  const respondents = await pollRespondents(holdings, poll);
  const names = new Map(respondents.map((one) => [keyOf(one), respondentIn(one)]));
  const answered = respondents.flatMap((one) =>
    one.answer === null ? [] : [{ who: keyOf(one), answers: one.answer.answers }],
  );
  const population = {
    asked: respondents.length,
    answered: answered.length,
    notAnswered: respondents.filter(({ answer }) => answer === null).map(respondentIn),
  };
  return {
    respondents,
    population,
    populationText: populationText(poll, population),
    counts: ownFormCounts(pollSection(poll).questions, answered),
    nameOf: (who) => names.get(who) ?? who,
  };
}

/** What everybody may read of a published poll: numbers, without anybody's own words. */
export function publicCounts(counts: readonly QuestionCounts[]): readonly QuestionCounts[] {
  return counts.filter(({ id, kind }) => id !== COMMENT && kind !== 'texts');
}

function keyOf({ territory, person }: PollRespondent): string {
  return person?.id ?? territory;
}

const coordinator = masculine('koordinator');

function populationText({ answeredBy }: Poll, { asked, answered }: Population): Label {
  const noun = answeredBy === 'territory' ? municipality : coordinator;
  const english = answeredBy === 'territory' ? 'municipalities' : 'coordinators';
  return label(
    `Atbildēja ${answered} no ${asked} ${counting(asked, noun, caseAfter('no', asked))}`,
    `${answered} of ${asked} ${english} answered`,
  );
}
