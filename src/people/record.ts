import type { NewEntry } from '../store/audit/entry.ts';
import type { Person } from '../store/people/person.ts';

export type PersonAction =
  | 'person.invite'
  | 'person.link'
  | 'person.take-up'
  | 'person.tie'
  | 'person.password'
  | 'person.rights'
  | 'person.deactivate'
  | 'person.reinstate'
  | 'token.make'
  | 'token.revoke';

/** The entry in the audit trail of what was done to somebody's access. `by` is the id of who did it; null is a command. */
export function recordOf(
  action: PersonAction,
  { id }: Pick<Person, 'id'>,
  by: string | null,
  at: string,
  before: object | null,
  after: object | null,
): NewEntry {
  return { at, person: by, action, subject: `person:${id}`, before, after };
}

/** How somebody stands, without what names them. */
export function standingOf({ status, role, territories, region }: Person): object {
  return { status, role, territories, region };
}

/** Of somebody who from this moment comes in by a password of their own, or by an account of their institution. */
export function cameIn(action: 'person.take-up' | 'person.tie', person: Person, at: string): NewEntry {
  const before = standingOf(person);
  return recordOf(action, person, person.id, at, before, { ...before, status: 'active' });
}
