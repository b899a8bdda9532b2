// Taking up an account, and new passwords: by a one-time link, by the present password, or by the account that a
// person has with their institution.

import type { Label } from '../language/label.ts';
import { queueAccountLetter } from '../mail/queue-account-letter.ts';
import { Problem } from '../problem.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import type { Identity } from '../store/people/people.ts';
import type { Person } from '../store/people/person.ts';
import type { LinkPurpose } from '../store/people/tables.ts';
import { accessOf, auditEntry } from './audit-entry.ts';
import { type Objection, objectionTexts } from './objection.ts';
import type { OwnName } from './own-name.ts';
import { hashPassword, objectionToPassword, passwordFits } from './password.ts';

interface PasswordByLink {
  readonly secret: string;
  readonly purpose: LinkPurpose;
  readonly password: string;
  /** What the person is called, where they were asked. */
  readonly named?: OwnName | null;
  /** Whether letters can be sent: then the person is told that their password was changed. */
  readonly hasMail: boolean;
  /** ISO time. */
  readonly at: string;
}

/** The person of a link that can be used. Throws `link-spent`. */
export async function personOfLink(
  { links }: Pick<Store, 'links'>,
  secret: string,
  purpose: LinkPurpose,
  at: string,
): Promise<Person> {
  const person = await links.look(secret, purpose, at);
  if (person === null) throw new Problem('link-spent', '');
  return person;
}

/**
 * Uses the link up and sets the password, or does neither: then `objection` says what is wrong with the password.
 * Throws `link-spent`, also for the second of two requests at the same moment.
 */
export async function setPasswordByLink(
  store: Store,
  { secret, purpose, password, named = null, hasMail, at }: PasswordByLink,
): Promise<{ readonly person: Person; readonly objection: Label | null }> {
  const invited = await personOfLink(store, secret, purpose, at);
  const objection = objectionToPassword(password, invited.email);
  if (objection !== null) return { person: invited, objection };
  const hash = await hashPassword(password);
  return store.transaction(async (holdings) => {
    const person = await holdings.links.use(secret, purpose, at);
    if (person === null || !(await holdings.people.setPassword(person.id, hash)))
      throw new Problem('link-spent', '');
    if (named !== null) await holdings.people.setName(person.id, named);
    if (purpose === 'password') await afterNewPassword(holdings, person, hasMail, at);
    else await recordActivation(holdings, 'person.take-up', person, at);
    return { person, objection: null };
  });
}

interface PasswordChange {
  readonly person: Person;
  readonly current: string;
  readonly password: string;
  readonly hasMail: boolean;
  /** ISO time. */
  readonly at: string;
}

/**
 * Changes a password for whoever knows the present one; every session ends. Returns what has to be corrected, or
 * null. Throws `sign-in-required` where the person was deactivated meanwhile.
 */
export async function changePassword(
  store: Store,
  { person, current, password, hasMail, at }: PasswordChange,
): Promise<Objection | null> {
  if (!(await passwordFits(current, await store.people.passwordHash(person.email))))
    return { field: 'current', message: objectionTexts.wrongCurrent };
  const objection = objectionToPassword(password, person.email);
  if (objection !== null) return { field: 'password', message: objection };
  const hash = await hashPassword(password);
  await store.transaction(async (holdings) => {
    if (!(await holdings.people.setPassword(person.id, hash))) throw new Problem('sign-in-required', '');
    await afterNewPassword(holdings, person, hasMail, at);
  });
  return null;
}

async function afterNewPassword(
  holdings: Holdings,
  person: Person,
  hasMail: boolean,
  at: string,
): Promise<void> {
  await holdings.sessions.endAll(person.id, null);
  if (hasMail) await queueAccountLetter(holdings, person, 'password_changed', at);
  const entry = { action: 'person.password', person, by: person.id, at, before: null, after: null } as const;
  await holdings.audit.append(auditEntry(entry));
}

/** An identity that a provider vouches for; the address is null unless the provider has verified it. */
export interface Vouched {
  readonly identity: Identity;
  readonly verifiedEmail: string | null;
}

/**
 * The person tied to an identity or, at the first sign-in, the person whose address the provider has verified, who
 * is tied to it from then on. An account that is tied to another identity stays with that one. Null where there is
 * no such person.
 */
export async function personOfIdentity(
  store: Store,
  { identity, verifiedEmail }: Vouched,
  at: string,
): Promise<Person | null> {
  const tied = await store.people.findByIdentity(identity);
  if (tied !== null) return tied;
  const invited = verifiedEmail === null ? null : await store.people.findByEmail(verifiedEmail);
  if (invited === null) return null;
  const isTied = await store.transaction(async (holdings) => {
    if (!(await holdings.people.setIdentity(invited.id, identity))) return false;
    await recordActivation(holdings, 'person.tie', invited, at);
    return true;
  });
  return isTied ? invited : null;
}

async function recordActivation(
  { audit }: Pick<Holdings, 'audit'>,
  action: 'person.take-up' | 'person.tie',
  person: Person,
  at: string,
): Promise<void> {
  const before = accessOf(person);
  const after = { ...before, status: 'active' };
  await audit.append(auditEntry({ action, person, by: person.id, at, before, after }));
}
