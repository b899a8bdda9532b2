// From a queued message to the letter. What it says is looked up when it is sent, not kept in the queue; one-time
// links are made only then, because their secrets are kept nowhere.
import { isPast } from '../language/dates.ts';
import type { MessageKind } from '../store/collecting-tables.ts';
import { sha256 } from '../store/digest.ts';
import type { Message } from '../store/messages.ts';
import type { Person } from '../store/people/person.ts';
import type { LinkPurpose } from '../store/people/tables.ts';
import { editionYears } from '../survey/editions.ts';
import { aboutApprovalAsked, aboutApprovalRefused } from './about-approval.ts';
import { aboutPoll } from './about-poll.ts';
import { aboutReturn } from './about-return.ts';
import { aboutSectionLink } from './about-section-link.ts';
import { html } from './html.ts';
import type { Letter, LetterText } from './letter.ts';
import { type Invitation, invitation } from './letters/invitation.ts';
import { password } from './letters/password.ts';
import { passwordChanged } from './letters/password-changed.ts';
import { linkTo } from './links.ts';
import { oneLine } from './one-line.ts';
import { plainText } from './plain-text.ts';
import type { Sender } from './sender.ts';

/** The letter of a message, or null where it is out of date and need not be sent. */
export async function compose(message: Message, sender: Sender): Promise<Letter | null> {
  const person = await sender.store.people.find(message.person);
  if (person === null) return null;
  const addressed =
    message.kind === 'section_link'
      ? await aboutSectionLink(message, person, sender)
      : { to: person.email, words: await wordsOf(message, message.kind, person, sender) };
  if (addressed === null || addressed.words === null) return null;
  const { to, words } = addressed;
  const subject = oneLine(`${words.lv.subject} / ${words.en.subject}`);
  return {
    id: `${identity(message)}@${new URL(sender.origin).hostname}`,
    to,
    subject,
    text: plainText(words, sender.contact),
    html: html(words, subject, sender.contact),
  };
}

async function wordsOf(
  message: Message,
  kind: Exclude<MessageKind, 'section_link'>,
  person: Person,
  sender: Sender,
): Promise<LetterText | null> {
  switch (kind) {
    case 'invitation': {
      if (person.status !== 'invited') return null;
      const url = await oneTimeLink(person, 'invitation', sender);
      const name = person.name === null ? null : oneLine(person.name);
      return invitation({
        name,
        institution: oneLine(person.institution),
        url,
        due: await dueNext(person, sender),
      });
    }
    case 'password':
      if (person.status !== 'active') return null;
      return password({ url: await oneTimeLink(person, 'password', sender) });
    case 'password_changed':
      if (person.status !== 'active') return null;
      return passwordChanged({ url: linkTo.forgotten(sender.origin) });
    case 'deadline':
    case 'returned':
    case 'approved':
    case 'conversation':
    case 'receipt':
      return aboutReturn(message, kind, sender);
    case 'approval_asked':
      return aboutApprovalAsked(message, sender);
    case 'approval_refused':
      return aboutApprovalRefused(message, sender);
    case 'poll':
      return aboutPoll(message, sender);
  }
}

/** What somebody who hands in returns is invited to hand in next. */
async function dueNext({ role }: Person, { store, origin, clock }: Sender): Promise<Invitation['due']> {
  if (role !== 'coordinator' && role !== 'region_officer') return null;
  for (const edition of editionYears()) {
    const day = await store.editions.deadline(edition);
    if (day !== null && !isPast(day, clock()))
      return { edition, day, calendar: linkTo.deadlineCalendar(origin, edition) };
  }
  return null;
}

async function oneTimeLink(
  { id }: Person,
  purpose: LinkPurpose,
  { store, origin, clock }: Sender,
): Promise<string> {
  return linkTo[purpose](origin, await store.links.make(id, purpose, clock()));
}

/**
 * The Message-ID. A letter with a one-time link gets another one at each attempt, because each attempt makes a new
 * link: a receiver that dropped the second letter as a duplicate would keep a link that no longer works.
 */
function identity({ kind, dedupe, attempts }: Message): string {
  const hasLink = kind === 'invitation' || kind === 'password' || kind === 'section_link';
  return sha256(hasLink ? `${dedupe}:${attempts}` : dedupe).slice(0, 32);
}
