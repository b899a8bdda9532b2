// The tables of people as Kysely sees them; times are ISO text, as everywhere in the store.

import type { Generated } from 'kysely';
import type { Role } from '../../review/role.ts';
import type { RegionCode } from '../../survey/territories.ts';
import type { PersonStatus } from './person.ts';

export interface PeopleTables {
  person: {
    id: string;
    email: string;
    name: string | null;
    post: string | null;
    institution: string;
    role: Role;
    territories: string[];
    region: RegionCode | null;
    /** The sections of a return that a coordinator works on; null is all. */
    sections: string[] | null;
    status: PersonStatus;
    password_hash: string | null;
    oidc_issuer: string | null;
    oidc_subject: string | null;
    made_at: string;
  };
  session: {
    id: string;
    person: string;
    secret_sha256: string;
    browser: string;
    started_at: string;
    seen_at: string;
  };
  one_time_link: {
    id: string;
    person: string;
    purpose: LinkPurpose;
    secret_sha256: string;
    expires_at: string;
    used_at: string | null;
  };
  api_token: {
    id: string;
    person: string;
    name: string;
    secret_sha256: string;
    scope: TokenScope;
    territory: string | null;
    made_at: string;
    expires_at: string;
    revoked_at: string | null;
    used_at: string | null;
  };
  section_link: {
    id: string;
    return_id: string;
    section: string;
    name: string;
    email: Generated<string | null>;
    secret_sha256: string;
    made_by: string;
    made_at: string;
    expires_at: string;
    revoked_at: Generated<string | null>;
  };
  attempt: { key_sha256: string; made_at: string };
}

/** What a one-time link lets its holder do: take up an account, or set a new password. */
export type LinkPurpose = 'invitation' | 'password';

export type TokenScope = 'read' | 'write';
