// The polls of the ministry that wait for an answer of somebody, or may still be changed.
import type { Language } from '../../language/label.ts';
import { type Caller, reachesWholeReturn } from '../../people/reach.ts';
import type { Parts } from '../../server/parts.ts';
import { answerOf, takesAnswers } from '../../survey/poll.ts';
import { respondentName } from '../../survey/respondent.ts';

export interface OpenPoll {
  readonly title: string;
  /** The municipality, where the person answers for several. */
  readonly name: string | null;
  readonly href: string;
  /** ISO date. */
  readonly deadline: string;
  readonly isAnswered: boolean;
}

export async function openPolls(
  caller: Caller,
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  language: Language,
): Promise<readonly OpenPoll[]> {
  const { person } = caller;
  if (person.role !== 'coordinator' || !reachesWholeReturn(caller)) return [];
  const open: OpenPoll[] = [];
  for (const poll of await store.polls.all()) {
    if (!takesAnswers(poll, clock())) continue;
    const asked = person.territories.filter((code) => poll.territories.includes(code));
    const answers = await store.polls.answers(poll);
    for (const territory of poll.answeredBy === 'person' ? asked.slice(0, 1) : asked)
      open.push({
        title: poll.title[language],
        name: person.territories.length > 1 ? respondentName(territory) : null,
        href: `/polls/${poll.id}/answer/${territory}`,
        deadline: poll.deadline,
        isAnswered: answerOf(poll, answers, { territory, person: person.id }) !== null,
      });
  }
  return open;
}
