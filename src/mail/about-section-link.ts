// The letter that carries a link to a section. It goes to a colleague who has no account; its message stands under the
// coordinator who asked for it.
import { label } from '../language/label.ts';
import type { Message } from '../store/messages.ts';
import { type Person, personName } from '../store/people/person.ts';
import { formOf } from '../survey/editions.ts';
import { respondentName } from '../survey/respondent.ts';
import { returnOf } from './about-return.ts';
import type { LetterText } from './letter.ts';
import { sectionLink } from './letters/section-link.ts';
import { linkTo } from './links.ts';
import { oneLine } from './one-line.ts';
import type { Sender } from './sender.ts';

const PREFIX = 'section_link:';

/** The deduplication key of the letter that carries this link. */
export function sectionLinkMark(link: string): string {
  return `${PREFIX}${link}`;
}

/** The letter with a secret made for it, and where it goes; null where the link has ended. */
export async function aboutSectionLink(
  message: Message,
  coordinator: Person,
  { store, origin, clock }: Sender,
): Promise<{ readonly to: string; readonly words: LetterText } | null> {
  const renewed = await store.sectionLinks.renew(message.dedupe.slice(PREFIX.length), clock());
  if (renewed === null) return null;
  const { link, secret } = renewed;
  const { edition, form, territory } = returnOf(message);
  const section = formOf(edition, form)?.sections[link.section];
  if (section === undefined || link.email === null) throw new Error(`Link ${link.id} has no letter`);
  const words = sectionLink({
    name: respondentName(territory),
    edition,
    section: label(`${section.no}. ${section.label.lv}`, `${section.no}. ${section.label.en}`),
    by: oneLine(personName(coordinator)),
    until: link.expiresAt,
    url: linkTo.sharedSection(origin, secret),
  });
  return { to: link.email, words };
}
