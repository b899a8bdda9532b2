// Which territories somebody's work extends to, in a browser or through an API token of theirs.
import type { ApiToken } from '../store/people/api-tokens.ts';
import type { Person, Rights } from '../store/people/person.ts';
import type { Session } from '../store/people/sessions.ts';
import { regionOf, respondentName } from '../survey/respondent.ts';
import type { RegionCode } from '../survey/territories.ts';

/** Who makes a request: a person in a browser by their session, or a program of theirs by an API token. */
export type Caller =
  | { readonly person: Person; readonly session: Session; readonly token: null }
  | { readonly person: Person; readonly session: null; readonly token: ApiToken };

/**
 * Whether the return of a territory (ATVK or region code) is within a caller's reach. A region officer answers for
 * the region and reads what its municipalities say; an analyst sees all; an administrator looks after people, not
 * returns. A token that is bound to a territory reaches no other.
 */
export function mayReach(
  { person, token }: Pick<Caller, 'person' | 'token'>,
  territory: string,
  does: 'read' | 'write',
): boolean {
  if (token !== null && token.territory !== null && token.territory !== territory) return false;
  switch (person.role) {
    case 'coordinator':
      return person.territories.includes(territory);
    case 'region_officer':
      return person.region !== null && person.region === (does === 'read' ? regionOf(territory) : territory);
    case 'analyst':
      return regionOf(territory) !== null;
    case 'administrator':
      return false;
  }
}

/**
 * Whether a caller works on the whole of returns. Coordinators of single sections see and change those alone, whatever
 * the channel: routes that do not say how they keep to sections refuse them.
 */
export function reachesWholeReturn({ person }: Pick<Caller, 'person'>): boolean {
  return person.sections === null;
}

/** Whether a section of the returns within reach is the caller's to see and to answer. */
export function mayReachSection({ person }: Pick<Caller, 'person'>, section: string): boolean {
  return person.sections === null || person.sections.includes(section);
}

/**
 * How much of an edition that is not yet published a caller may see in the summary of a planning region: those who
 * prepare the report the whole country, officers their own region alone, everybody else nothing (null).
 */
export function previewScope(
  { person, token }: Pick<Caller, 'person' | 'token'>,
  region: RegionCode,
): 'country' | 'region' | null {
  const bound = token?.territory ?? null;
  if (bound !== null && bound !== region) return null;
  switch (person.role) {
    case 'analyst':
    case 'administrator':
      return bound === null ? 'country' : 'region';
    case 'region_officer':
      return person.region === region ? 'region' : null;
    case 'coordinator':
      return null;
  }
}

/** The names of the territories or the region that a person answers for; empty where the role has none. */
export function reachOf({ territories, region }: Rights): readonly string[] {
  return (region === null ? territories : [region]).map(respondentName);
}
