import type { Holdings } from '../store/open-store.ts';
import type { Person } from '../store/people/person.ts';
import type { Invited } from './read-invitation.ts';
import { recordOf, standingOf } from './record.ts';

/** Adds somebody as invited and writes down who did it; null where the e-mail address is known already. */
export async function invitePerson(
  { people, audit }: Pick<Holdings, 'people' | 'audit'>,
  invited: Invited,
  by: string | null,
  at: string,
): Promise<Person | null> {
  const person = await people.add({ ...invited, madeAt: at });
  if (person !== null)
    await audit.append(recordOf('person.invite', person, by, at, null, standingOf(person)));
  return person;
}
