// One entry of the audit trail. Each holds the hash of the one before it, so that the trail is a chain: an
// entry that is altered, taken out, put in or moved no longer fits.
import { canonicalJson } from '../../survey/canonical.ts';
import { sha256 } from '../digest.ts';

/** What happened. Of people only their ids are written down. */
export interface NewEntry {
  /** ISO time. */
  readonly at: string;
  /** Id of who did it; null is the system. */
  readonly person: string | null;
  /** Such as `return.approve`. */
  readonly action: string;
  /** What it was done to, such as `return:2025-LV0031000`. */
  readonly subject: string;
  /** How things stood before and after, as far as the action changed them; null where there was nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface Entry extends NewEntry {
  /** Counts from 1 without gaps. */
  readonly no: number;
  /** Hash of the entry before; of the first one `NO_HASH`. */
  readonly previous: string;
  readonly sha256: string;
}

export const NO_HASH = '0'.repeat(64);

/** SHA-256 of the canonical JSON of everything in the entry but the hash itself, in hexadecimal. */
export function hashOf({ no, at, person, action, subject, before, after, previous }: Entry): string {
  return sha256(canonicalJson({ no, at, person, action, subject, before, after, previous }));
}
