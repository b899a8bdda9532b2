// Signing in and out, and the sessions between. Sign-ins and sign-outs are log lines; the audit trail records changes of
// access, and ending sessions from the account page is one.
import type { Store } from '../store/open-store.ts';
import type { Person } from '../store/people/person.ts';
import { auditEntry } from './audit-entry.ts';
import { demoPeople } from './demo-people.ts';
import { passwordFits } from './password.ts';

/**
 * The active person with this address and password, or null. It takes as long for an address that has no account,
 * so that the time tells nobody whether there is one.
 */
export async function personByPassword(
  { people }: Pick<Store, 'people'>,
  email: string,
  password: string,
): Promise<Person | null> {
  const fits = await passwordFits(password, await people.passwordHash(email));
  const person = fits ? await people.findByEmail(email) : null;
  return person?.status === 'active' ? person : null;
}

/** A sample person, added and activated where needed; null for any other address. For demonstrations alone. */
export async function demoPerson(store: Store, email: string, at: string): Promise<Person | null> {
  const sample = demoPeople.find((one) => one.email === email);
  if (sample === undefined) return null;
  return store.transaction(async ({ people }) => {
    const person = (await people.add({ ...sample, madeAt: at })) ?? (await people.findByEmail(sample.email));
    if (person === null || person.status === 'deactivated') return null;
    await people.activate(person.id);
    return person;
  });
}

/**
 * Starts a session and returns its new secret. The session that the browser had before, if any, is ended:
 * `previous` is its secret, which somebody else may have planted there.
 */
export async function startSession(
  store: Store,
  person: Person,
  {
    browser,
    previous,
    at,
  }: { readonly browser: string; readonly previous: string | null; readonly at: string },
): Promise<string> {
  return store.transaction(async ({ sessions }) => {
    const earlier = previous === null ? null : await sessions.find(previous, at);
    if (earlier !== null) await sessions.end(earlier.person.id, earlier.session.id);
    return sessions.start(person.id, browser, at);
  });
}

/** Ends the session in which a person signs out. */
export async function signOut({ sessions }: Store, person: Person, session: string): Promise<void> {
  await sessions.end(person.id, session);
}

/**
 * Ends one session of a person, named by its id, or all of them; nothing happens where none is running. `at` is an ISO
 * time.
 */
export async function endSessions(
  store: Store,
  person: Person,
  which: { readonly session: string } | 'all',
  at: string,
): Promise<void> {
  await store.transaction(async ({ sessions, audit }) => {
    const ended = await (which === 'all'
      ? sessions.endAll(person.id, null)
      : sessions.end(person.id, which.session));
    if (ended === 0) return;
    const before = { sessions: ended };
    await audit.append(auditEntry({ action: 'session.end', person, by: person.id, at, before, after: null }));
  });
}
