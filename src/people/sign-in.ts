// Signing in: who may, and the session that follows. Sign-ins stand in the log and not in the audit trail, which
// records changes of access.
import type { Store } from '../store/open-store.ts';
import type { Person } from '../store/people/person.ts';
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
