// Who works with the system. A person is known by an e-mail address and the institution they act for;
// their name is not needed and so not kept.
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
}

export interface Person extends Rights {
  readonly id: string;
  /** Normalised: see `emailKey`. */
  readonly email: string;
  readonly institution: string;
  readonly status: PersonStatus;
}

/** The one way of writing an e-mail address by which a person is found. */
export function emailKey(email: string): string {
  return cleanLine(email).toLowerCase();
}
