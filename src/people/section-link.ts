// Sending a section to a colleague who has no account: one return, one section, until a day; it can be ended at any
// time, and opens nothing else.

import { sectionLinkMark } from '../mail/about-section-link.ts';
import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';
import { later } from '../store/people/moment.ts';
import type { Person } from '../store/people/person.ts';
import type { SectionLink } from '../store/people/section-links.ts';
import { returnId } from '../store/returns.ts';
import { cleanLine } from '../survey/reading/clean-text.ts';
import { formAnsweredBy } from '../survey/respondent.ts';
import type { ReturnKey } from '../survey/revision.ts';
import { isRegionCode } from '../survey/territories.ts';
import { isEmailAddress } from './email-address.ts';
import { type Objection, type Objections, objectionTexts } from './objection.ts';
import type { Caller } from './reach.ts';

const DAY_MS = 86_400_000;
/** How many days a link can work. */
export const linkDays = [3, 7, 14, 30] as const;

export interface LinkToSection {
  readonly name: string;
  /** Where the link goes by letter; null where the coordinator passes it on. */
  readonly email: string | null;
  readonly days: number;
}

/** For whom a link is and how long it works, or what has to be corrected. */
export function readSectionLink(given: {
  readonly name: string;
  readonly email: string;
  readonly days: string;
}): LinkToSection | Objections {
  const name = cleanLine(given.name).replaceAll(/\s+/g, ' ');
  const email = cleanLine(given.email) || null;
  const days = linkDays.find((one) => String(one) === given.days);
  const errors: Objection[] = [];
  if (name === '') errors.push({ field: 'name', message: objectionTexts.nameMissing });
  if (email !== null && !isEmailAddress(email))
    errors.push({ field: 'email', message: objectionTexts.emailWrong });
  if (days === undefined) errors.push({ field: 'days', message: objectionTexts.choose });
  return errors.length > 0 || days === undefined ? { errors } : { name, email, days };
}

interface SectionOfReturn {
  readonly key: ReturnKey;
  readonly section: string;
  /** The coordinator. */
  readonly by: Person;
  /** ISO time. */
  readonly at: string;
}

/** Makes a link and returns its secret, which is kept nowhere; null where a letter carries the link. */
export async function makeSectionLink(
  store: Store,
  { key, section, by, at }: SectionOfReturn,
  { name, email, days }: LinkToSection,
): Promise<string | null> {
  return store.transaction(async ({ steps, sectionLinks, messages, audit }) => {
    // Holding the return makes its row where nobody has begun yet.
    const { returnId: id } = await steps.hold(key);
    const expiresAt = later(at, days * DAY_MS);
    const made = await sectionLinks.make({
      returnId: id,
      section,
      name,
      email,
      madeBy: by.id,
      madeAt: at,
      expiresAt,
    });
    await audit.append({
      at,
      person: by.id,
      action: 'section-link.make',
      subject: `section-link:${made.link.id}`,
      before: null,
      after: { return: id, section, expiresAt },
    });
    if (email === null) return made.secret;
    const dedupe = sectionLinkMark(made.link.id);
    const { edition } = key;
    await messages.queue({
      ...{ person: by.id, kind: 'section_link', edition, returnId: id, dedupe, queuedAt: at },
    });
    return null;
  });
}

/** Ends a link; nothing happens where that is so already. */
export async function revokeSectionLink(
  store: Store,
  { key, section, by, at }: SectionOfReturn,
  id: string,
): Promise<void> {
  await store.transaction(async ({ sectionLinks, audit }) => {
    const link = await sectionLinks.revoke(id, { returnId: returnId(key), section }, at);
    if (link === null) return;
    const { returnId: of, expiresAt } = link;
    await audit.append({
      at,
      person: by.id,
      action: 'section-link.revoke',
      subject: `section-link:${id}`,
      before: { return: of, section, expiresAt },
      after: null,
    });
  });
}

/** Records that somebody confirmed the section by a link. */
export async function recordAnswerByLink(
  store: Store,
  { id, returnId: of, section }: SectionLink,
  at: string,
): Promise<void> {
  await store.transaction(async ({ audit }) => {
    await audit.append({
      at,
      person: null,
      action: 'section-link.answer',
      subject: `section-link:${id}`,
      before: null,
      after: { return: of, section },
    });
  });
}

/** The link of a secret, and the return that it opens. Throws `link-spent`. */
export async function sectionByLink(
  { sectionLinks }: Pick<Store, 'sectionLinks'>,
  secret: string,
  at: string,
): Promise<{ readonly link: SectionLink; readonly key: ReturnKey }> {
  const link = await sectionLinks.find(secret, at);
  if (link === null) throw new Problem('link-spent', '');
  const [edition = '', territory = ''] = link.returnId.split('-');
  return { link, key: { edition: Number(edition), territory, form: formAnsweredBy(territory) } };
}

/** Whether a link still opens its section at an ISO time. */
export function isUsable({ revokedAt, expiresAt }: SectionLink, at: string): boolean {
  return revokedAt === null && expiresAt > at;
}

/**
 * Whoever holds a link, as somebody whose reach is this one section of this one return. It is no account: only the
 * routes of the link act for it.
 */
export function guestOf(
  { id, name, section }: SectionLink,
  { territory }: ReturnKey,
): Pick<Caller, 'person' | 'token'> {
  const isRegion = isRegionCode(territory);
  const person: Person = {
    id,
    email: '',
    name,
    post: null,
    institution: '',
    role: isRegion ? 'region_officer' : 'coordinator',
    territories: isRegion ? [] : [territory],
    region: isRegion ? territory : null,
    sections: [section],
    status: 'active',
  };
  return { person, token: null };
}
