// Inviting somebody: what an invitation has to say, in a form or on the command line, and the command itself.
import type { Store } from '../store/open-store.ts';
import type { Person, Rights } from '../store/people/person.ts';
import { cleanLine } from '../survey/reading/clean-text.ts';
import { accessOf, auditEntry } from './audit-entry.ts';
import { isEmailAddress } from './email-address.ts';
import { type Objections, objectionTexts } from './objection.ts';
import { type IssuedLink, issueWithin, type LinkDelivery } from './one-time-link.ts';
import { type GivenRights, type RightsRead, readRights } from './rights.ts';

/** As a form or a command gives it; an empty text is no choice. */
export interface GivenInvitation extends GivenRights {
  readonly email: string;
  readonly name?: string;
  readonly post?: string;
}

export interface Invitation extends RightsRead {
  readonly email: string;
  /** As far as the one who invites knows; the person confirms it when they take up the account. */
  readonly name: string | null;
  readonly post: string | null;
}

interface InvitationToSend {
  readonly invitation: Invitation;
  /** Id of the administrator; null is the command line. */
  readonly by: string | null;
  readonly delivery: LinkDelivery;
  /** ISO time. */
  readonly at: string;
}

interface Invited {
  readonly person: Person;
  readonly link: IssuedLink;
}

/** Whom to invite, or what has to be corrected. */
export function readInvitation(given: GivenInvitation): Invitation | Objections {
  const email = cleanLine(given.email);
  const name = cleanLine(given.name ?? '') || null;
  const post = cleanLine(given.post ?? '') || null;
  const rights = readRights(given);
  const wrong = isEmailAddress(email) ? [] : [{ field: 'email', message: objectionTexts.emailWrong }];
  if ('errors' in rights) return { errors: [...wrong, ...rights.errors] };
  return wrong.length > 0 ? { errors: wrong } : { email, name, post, ...rights };
}

/** Adds a person as invited and issues their link; null where the e-mail address is known already. */
export async function invite(
  store: Store,
  { invitation, by, delivery, at }: InvitationToSend,
): Promise<Invited | null> {
  return store.transaction(async (holdings) => {
    const person = await holdings.people.add({ ...invitation, madeAt: at });
    if (person === null) return null;
    await holdings.audit.append(
      auditEntry({ action: 'person.invite', person, by, at, before: null, after: accessOf(person) }),
    );
    return { person, link: await issueWithin(holdings, person, delivery, at) };
  });
}

/**
 * Issues another link to somebody who was invited with the same rights and has not signed in yet. It never changes
 * rights: an invitation with others is refused, so that nobody believes that they were given.
 */
export async function inviteAgain(
  store: Store,
  { invitation, by, delivery, at }: InvitationToSend,
): Promise<Invited | 'not-invited' | 'other-rights'> {
  return store.transaction(async (holdings) => {
    const person = await holdings.people.findByEmail(invitation.email);
    if (person?.status !== 'invited') return 'not-invited';
    if (rightsKey(person) !== rightsKey(invitation)) return 'other-rights';
    const access = accessOf(person);
    await holdings.audit.append(
      auditEntry({ action: 'person.invite', person, by, at, before: access, after: access }),
    );
    return { person, link: await issueWithin(holdings, person, delivery, at) };
  });
}

function rightsKey({ role, territories, region }: Rights): string {
  return JSON.stringify([role, territories.toSorted(), region]);
}
