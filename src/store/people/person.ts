// Who works with the system: an e-mail address, a name and post, and the institution they act for.
import type { Role } from '../../review/role.ts';
import { cleanLine } from '../../survey/reading/clean-text.ts';
import type { RegionCode } from '../../survey/territories.ts';

export type PersonStatus = 'invited' | 'active' | 'deactivated';

/** What a person may touch: territories of a coordinator, the region of a region officer, else neither. */
export interface Rights {
  readonly role: Role;
  /** ATVK codes. */
  readonly territories: readonly string[];
  readonly region: RegionCode | null;
  /** The sections that a coordinator works on; null or left out is the whole return. */
  readonly sections?: readonly string[] | null;
}

export interface Person extends Rights {
  readonly id: string;
  /** Normalised: see `emailKey`. */
  readonly email: string;
  /** Null until the person has been asked. */
  readonly name: string | null;
  readonly post: string | null;
  readonly institution: string;
  readonly sections: readonly string[] | null;
  readonly status: PersonStatus;
}

/** The one way of writing an e-mail address by which a person is found. */
export function emailKey(email: string): string {
  return cleanLine(email).toLowerCase();
}

/** „Anna Parauga, Aizkraukles novada pašvaldība“; the e-mail address where the name is not known yet. */
export function personName({
  name,
  institution,
  email,
}: Pick<Person, 'name' | 'institution' | 'email'>): string {
  return name === null ? `${institution} (${email})` : `${name}, ${institution}`;
}
