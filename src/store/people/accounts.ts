// People and everything by which they come in. What belongs to accounts stands in this folder alone.
import type { Kysely } from 'kysely';
import { type ApiTokens, apiTokensIn } from './api-tokens.ts';
import { type Attempts, attemptsIn } from './attempts.ts';
import { type Links, linksIn } from './links.ts';
import { type People, peopleIn } from './people.ts';
import { type Sessions, sessionsIn } from './sessions.ts';
import type { PeopleTables } from './tables.ts';

export interface Accounts {
  readonly people: People;
  readonly sessions: Sessions;
  readonly links: Links;
  readonly apiTokens: ApiTokens;
  readonly attempts: Attempts;
}

export function accountsIn(db: Kysely<PeopleTables>): Accounts {
  return {
    people: peopleIn(db),
    sessions: sessionsIn(db),
    links: linksIn(db),
    apiTokens: apiTokensIn(db),
    attempts: attemptsIn(db),
  };
}
