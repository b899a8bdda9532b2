// The plan of a project of the register, for its timeline.
import { labelOf } from '../../survey/code-list.ts';
import { countries } from '../../survey/countries.ts';
import { activityKinds } from '../../survey/project-codes.ts';
import type { ProjectDocument } from '../../survey/project-form.ts';
import { isLate } from '../../survey/project-status.ts';
import type { Plan } from './plan.ts';

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
        state: state === 'done' ? 'done' : isLate({ to, state }, today) ? 'late' : 'planned',
      })),
  };
}
