// One-time links: an invitation for people who have not signed in yet, a way to a new password for the others. A
// link goes to its person by letter; a service without mail shows it once to the administrator who asked for it.
import { queueAccountLetter } from '../mail/queue-account-letter.ts';
import { Problem } from '../problem.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import type { Person } from '../store/people/person.ts';
import type { LinkPurpose } from '../store/people/tables.ts';
import { auditEntry } from './audit-entry.ts';

/** `letter` needs a mail server; `shown` returns the secret to the caller. */
export type LinkDelivery = 'letter' | 'shown';

export interface IssuedLink {
  readonly purpose: LinkPurpose;
  /** Null where a letter carries it: its secret is made when the letter is sent. */
  readonly secret: string | null;
}

interface LinkToIssue {
  readonly person: Person;
  /** Id of the administrator. */
  readonly by: string;
  readonly delivery: LinkDelivery;
  /** ISO time. */
  readonly at: string;
}

/** Issues another link for a person; earlier ones stop working. Throws `bad-request` for a deactivated person. */
export async function issueLink(
  store: Store,
  { person, by, delivery, at }: LinkToIssue,
): Promise<IssuedLink> {
  if (person.status === 'deactivated') throw new Problem('bad-request', '');
  return store.transaction(async (holdings) => {
    const issued = await issueWithin(holdings, person, delivery, at);
    const after = { purpose: issued.purpose };
    await holdings.audit.append(auditEntry({ action: 'person.link', person, by, at, before: null, after }));
    return issued;
  });
}

/** For commands that issue a link as part of their own transaction, which also writes the audit entry. */
export async function issueWithin(
  { links, messages }: Pick<Holdings, 'links' | 'messages'>,
  person: Person,
  delivery: LinkDelivery,
  at: string,
): Promise<IssuedLink> {
  const purpose = person.status === 'invited' ? 'invitation' : 'password';
  if (delivery === 'shown') return { purpose, secret: await links.make(person.id, purpose, at) };
  await queueAccountLetter({ messages }, person, purpose, at);
  return { purpose, secret: null };
}

/**
 * Queues the letter with a link to a new password where an active person has this address; says whether it did.
 * It is no entry of the audit trail: anybody can ask for it, and using the link is one.
 */
export async function requestPasswordLink(
  store: Store,
  { email, at }: { readonly email: string; readonly at: string },
): Promise<boolean> {
  const person = await store.people.findByEmail(email);
  if (person?.status !== 'active') return false;
  await queueAccountLetter(store, person, 'password', at);
  return true;
}
