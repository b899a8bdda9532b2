import type { Rights } from '../store/people/person.ts';
import { respondentName } from '../survey/respondent.ts';

/** The names of the territories or the region that a person answers for; empty where the role has none. */
export function reachOf({ territories, region }: Rights): readonly string[] {
  return (region === null ? territories : [region]).map(respondentName);
}
