// The plan of a project of the register, for its timeline.
import { labelOf } from '../../survey/code-list.ts';
import { countries } from '../../survey/countries.ts';
import { activityKinds } from '../../survey/project-codes.ts';
import type { Activity, ProjectDocument } from '../../survey/project-form.ts';
import { isLate } from '../../survey/project-status.ts';
import type { ActivityState, Plan } from './plan.ts';

/** On a day (ISO date). Activities that were dropped are left out. */
export function planOfProject(
  { basics, plan }: Pick<ProjectDocument, 'basics' | 'plan'>,
  today: string,
): Plan {
  return {
    start: basics.start,
    end: basics.end,
    today,
    activities: plan.activities
      .filter(({ state }) => state !== 'dropped')
      .map(({ label, kind, country, from, to, state }) => ({
        ...{ label, from, to },
        kind: kind === null ? null : labelOf(activityKinds, kind),
        country: country === null ? null : labelOf(countries, country),
        state: stateOf({ to, state }, today),
      })),
  };
}

function stateOf({ to, state }: Pick<Activity, 'to' | 'state'>, today: string): ActivityState {
  if (state === 'done') return 'done';
  if (isLate({ to, state }, today)) return 'late';
  return state === 'running' ? 'running' : 'planned';
}
