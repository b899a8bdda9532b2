// Who is asked in a poll, and who has answered.
import type { Holdings } from '../store/open-store.ts';
import { type Person, personName } from '../store/people/person.ts';
import { answerOf, type Poll, type PollAnswer } from '../survey/poll.ts';
import { respondentName } from '../survey/respondent.ts';

/** A municipality, or a coordinator of one, who gives one answer. */
export interface PollRespondent {
  readonly territory: string;
  /** Null where the municipality answers as such. */
  readonly person: Person | null;
  /** Who gets letters about it. */
  readonly recipients: readonly Person[];
  /** The answer that counts; null while there is none. */
  readonly answer: PollAnswer | null;
}

/** Everybody who is asked, in the order of the report. Whoever has answered stays, even with no account any more. */
export async function pollRespondents(
  { people, polls }: Pick<Holdings, 'people' | 'polls'>,
  poll: Poll,
): Promise<readonly PollRespondent[]> {
  const [everybody, answers] = [await people.all(), await polls.answers(poll)];
  if (poll.answeredBy === 'territory')
    return poll.territories.map((territory) => ({
      territory,
      person: null,
      recipients: everybody.filter((person) => answersFor(person, territory)),
      answer: answerOf(poll, answers, { territory, person: '' }),
    }));
  return everybody.flatMap((person): readonly PollRespondent[] => {
    const answer = answerOf(poll, answers, { territory: '', person: person.id });
    const territory = answer?.territory ?? poll.territories.find((code) => answersFor(person, code)) ?? null;
    return territory === null ? [] : [{ territory, person, recipients: [person], answer }];
  });
}

/** Whether somebody answers polls for a municipality: as for its return, coordinators of all of it do. */
function answersFor({ role, status, sections, territories }: Person, territory: string): boolean {
  return (
    role === 'coordinator' && status === 'active' && sections === null && territories.includes(territory)
  );
}

/** What a respondent is called in lists. */
export function respondentIn({ territory, person }: PollRespondent): string {
  return person === null ? respondentName(territory) : `${personName(person)} (${respondentName(territory)})`;
}
