import { isPast } from '../language/dates.ts';
import type { Language } from '../language/label.ts';
import { receiptsOf } from '../returns/receipt.ts';
import type { Reason } from '../review/reason.ts';
import type { Status } from '../review/status.ts';
import type { MessageKind } from '../store/collecting-tables.ts';
import type { Message } from '../store/messages.ts';
import { personName } from '../store/people/person.ts';
import { formOf } from '../survey/editions.ts';
import { placeName } from '../survey/place-name.ts';
import { formAnsweredBy, respondentName } from '../survey/respondent.ts';
import type { ReturnKey } from '../survey/revision.ts';
import type { LetterText, Remark } from './letter.ts';
import { approved } from './letters/approved.ts';
import { conversation } from './letters/conversation.ts';
import { deadline } from './letters/deadline.ts';
import { receipt } from './letters/receipt.ts';
import { returned } from './letters/returned.ts';
import { linkTo } from './links.ts';
import type { Sender } from './sender.ts';

/** The letter about a return, or null where it is out of date or the return is no longer this person's. */
export async function aboutReturn(
  message: Message,
  kind: Extract<MessageKind, 'deadline' | 'returned' | 'approved' | 'conversation' | 'receipt'>,
  { store, origin, clock }: Sender,
): Promise<LetterText | null> {
  const key = returnOf(message);
  if (kind === 'conversation') return aboutConversation(message, key, { store, origin });
  if (!(await store.messages.recipients(key)).includes(message.person)) return null;
  const { status, lastStep } = await store.steps.standing(key);
  const about = {
    name: respondentName(key.territory),
    edition: key.edition,
    url: linkTo.return(origin, key),
  };
  if (kind === 'deadline') {
    const day = await store.editions.deadline(key.edition);
    if (day === null || isPast(day, clock()) || !isToHandIn(status)) return null;
    // Each deadline has its own rounds of reminders.
    if (!message.dedupe.startsWith(reminderPrefix(message, day))) return null;
    return deadline({
      ...about,
      deadline: day,
      status,
      calendar: linkTo.deadlineCalendar(origin, key.edition),
    });
  }
  // A message about a step is queued at the time of the step. What was handed in stays proven whatever came after.
  if (kind === 'receipt') {
    const found = (await receiptsOf(store, key)).find(({ at }) => at === message.queuedAt);
    if (found === undefined) return null;
    const approvedBy = await approverAt(message, store);
    return receipt({ ...about, receipt: found, approvedBy, url: `${about.url}/receipt` });
  }
  if (lastStep === null || lastStep.at !== message.queuedAt) return null;
  if (kind === 'approved') return approved(about);
  const remarks = {
    lv: remarksIn('lv', key, lastStep.reasons),
    en: remarksIn('en', key, lastStep.reasons),
  };
  return returned({ ...about, remarks, wasApproved: lastStep.action === 'reopen' });
}

/** What one side has written since the burst began that the message tells of. */
async function aboutConversation(
  { person, dedupe }: Message,
  key: ReturnKey,
  { store, origin }: Pick<Sender, 'store' | 'origin'>,
): Promise<LetterText | null> {
  const [, , side, first] = dedupe.split(':');
  if (side !== 'ministry' && side !== 'respondent') throw new Error(`No side writes in ${dedupe}`);
  const readers =
    side === 'ministry' ? await store.messages.recipients(key) : await store.messages.analysts();
  if (!readers.includes(person)) return null;
  const items = (await store.conversations.of(key)).filter(
    (item) => item.side === side && item.no >= Number(first) && item.text !== '',
  );
  if (items.length === 0) return null;
  const names = await store.people.names();
  const signed = items.map((item) => ({ ...item, by: names.get(item.person) }));
  return conversation({
    name: respondentName(key.territory),
    edition: key.edition,
    side,
    remarks: { lv: remarksIn('lv', key, signed), en: remarksIn('en', key, signed) },
    url: `${linkTo.return(origin, key)}/conversation`,
  });
}

/** Who approved the return for the municipality by handing it in when the message was queued; null where nobody had to. */
async function approverAt(
  { returnId, queuedAt }: Message,
  { approvals, people }: Sender['store'],
): Promise<string | null> {
  const asked = returnId === null ? [] : await approvals.of(returnId);
  const ended = asked.find((one) => one.ended?.outcome === 'approved' && one.ended.at === queuedAt)?.ended;
  const person = ended === undefined || ended === null ? null : await people.find(ended.by);
  return person === null ? null : personName(person);
}

/** The prefix of the deduplication keys of all reminders of this deadline. */
export function reminderPrefix({ returnId }: { readonly returnId: string | null }, day: string): string {
  return `deadline:${returnId}:${day}:`;
}

/** Whether a return still has to be handed in, for the first time or again. */
export function isToHandIn(status: Status): status is Exclude<Status, 'submitted' | 'approved'> {
  return status !== 'submitted' && status !== 'approved';
}

export function returnOf({ id, edition, returnId }: Message): ReturnKey {
  if (edition === null || returnId === null) throw new Error(`Message ${id} names no return`);
  const territory = returnId.slice(`${edition}-`.length);
  return { edition, form: formAnsweredBy(territory), territory };
}

function remarksIn(
  language: Language,
  { edition, form }: ReturnKey,
  reasons: readonly (Reason & Pick<Remark, 'by'>)[],
): readonly Remark[] {
  const asked = formOf(edition, form);
  if (asked === null) throw new Error(`There is no ${form} form of ${edition}`);
  return reasons.map(({ place, text, by }) => ({ place: placeName(asked, place, language), text, by }));
}
