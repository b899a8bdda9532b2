// The letters about the approval by a second person of the municipality, or null where they are out of date.
import type { ApprovalRequest } from '../store/approvals.ts';
import type { Message } from '../store/messages.ts';
import { personName } from '../store/people/person.ts';
import { wholeReturn } from '../survey/place-name.ts';
import { respondentName } from '../survey/respondent.ts';
import { returnOf } from './about-return.ts';
import type { LetterText } from './letter.ts';
import { approvalAsked, approvalRefused } from './letters/approval.ts';
import { linkTo } from './links.ts';
import { oneLine } from './one-line.ts';
import type { Sender } from './sender.ts';

/** To somebody who may approve, for as long as the return waits. */
export async function aboutApprovalAsked(message: Message, sender: Sender): Promise<LetterText | null> {
  const asked = await requestNamed(message, sender);
  if (asked === null || asked.ended !== null) return null;
  const about = await aboutReturnBy(message, asked.requestedBy, sender);
  return approvalAsked({ ...about, url: `${about.url}/approval` });
}

/** To whoever asked for the approval that somebody else did not give. */
export async function aboutApprovalRefused(message: Message, sender: Sender): Promise<LetterText | null> {
  const asked = await requestNamed(message, sender);
  if (asked === null || asked.ended === null) return null;
  const { by, note } = asked.ended;
  const remarksIn = (language: 'lv' | 'en') =>
    note === null ? [] : [{ place: wholeReturn[language], text: note }];
  return approvalRefused({
    ...(await aboutReturnBy(message, by, sender)),
    remarks: { lv: remarksIn('lv'), en: remarksIn('en') },
  });
}

/** The request that the message is about, for one who still answers for the return. */
async function requestNamed(
  message: Message,
  { store }: Pick<Sender, 'store'>,
): Promise<ApprovalRequest | null> {
  const { person, returnId, dedupe } = message;
  const recipients = await store.messages.recipients(returnOf(message));
  if (returnId === null || !recipients.includes(person)) return null;
  const [, , no] = dedupe.split(':');
  return (await store.approvals.of(returnId)).find((one) => one.no === Number(no)) ?? null;
}

async function aboutReturnBy(message: Message, by: string, { store, origin }: Sender) {
  const key = returnOf(message);
  const person = await store.people.find(by);
  return {
    name: respondentName(key.territory),
    edition: key.edition,
    by: person === null ? '' : oneLine(personName(person)),
    url: linkTo.return(origin, key),
  };
}
