// The letter that asks for the answer to a poll, when it opens and again as a reminder.
import type { Message } from '../store/messages.ts';
import { answerOf, takesAnswers } from '../survey/poll.ts';
import { respondentName } from '../survey/respondent.ts';
import type { LetterText } from './letter.ts';
import { poll as pollLetter } from './letters/poll.ts';
import { linkTo } from './links.ts';
import { oneLine } from './one-line.ts';
import type { Sender } from './sender.ts';

const PREFIX = 'poll:';

/** The deduplication key of the letter of a round (`open`, or the day of a reminder) to somebody for a municipality. */
export function pollMark(poll: string, territory: string, round: string, person: string): string {
  return `${PREFIX}${poll}:${territory}:${round}:${person}`;
}

/** The letter, or null where the poll takes no answer any more, has one, or asks somebody else. */
export async function aboutPoll(
  { dedupe, person }: Message,
  { store, origin, clock }: Sender,
): Promise<LetterText | null> {
  const [, id = '', territory = ''] = dedupe.split(':');
  const poll = await store.polls.find(id);
  if (poll === null || !takesAnswers(poll, clock())) return null;
  const recipients = await store.messages.recipients({ form: 'municipal', territory });
  if (!recipients.includes(person)) return null;
  if (answerOf(poll, await store.polls.answers(poll), { territory, person }) !== null) return null;
  return pollLetter({
    title: { lv: oneLine(poll.title.lv), en: oneLine(poll.title.en) },
    name: respondentName(territory),
    deadline: poll.deadline,
    url: linkTo.poll(origin, id, territory),
  });
}
