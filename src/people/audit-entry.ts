// What the audit trail says of changes to somebody's access: under ids, without names and addresses.
import type { NewEntry } from '../store/audit/entry.ts';
import type { Person } from '../store/people/person.ts';

type PersonAction =
  | 'person.invite'
  | 'person.link'
  | 'person.take-up'
  | 'person.tie'
  | 'person.password'
  | 'person.name'
  | 'person.rights'
  | 'person.deactivate'
  | 'person.reinstate'
  | 'session.end'
  | 'token.make'
  | 'token.revoke';

interface AccessChange {
  readonly action: PersonAction;
  /** Whose access it is. */
  readonly person: Pick<Person, 'id'>;
  /** Id of the person who changed it; null is the command line. */
  readonly by: string | null;
  /** ISO time. */
  readonly at: string;
  readonly before: object | null;
  readonly after: object | null;
}

export function auditEntry({ action, person, by, at, before, after }: AccessChange): NewEntry {
  return { at, person: by, action, subject: `person:${person.id}`, before, after };
}

/** Status and rights of a person, without what names them. */
export function accessOf({ status, role, territories, region, sections }: Person): object {
  return { status, role, territories, region, ...(sections === null ? {} : { sections }) };
}
