// The activities of projects that should be over and are not done: what whoever keeps the projects is told of.
import type { Caller } from '../people/reach.ts';
import type { Project } from '../store/projects.ts';
import type { Activity } from '../survey/project-form.ts';
import { isLate, statusOf } from '../survey/project-status.ts';
import { mayEditProject } from './project-reach.ts';

export interface LateActivity {
  readonly project: Project;
  readonly activity: Activity;
}

/** Of the projects that a caller keeps and that were not stopped, on a day (ISO date); those longest due first. */
export function lateActivities(
  projects: readonly Project[],
  caller: Pick<Caller, 'person' | 'token'>,
  today: string,
): readonly LateActivity[] {
  return projects
    .filter((project) => mayEditProject(caller, project) && statusOf(project.document, today) !== 'stopped')
    .flatMap((project) =>
      project.document.plan.activities
        .filter((activity) => isLate(activity, today))
        .map((activity) => ({ project, activity })),
    )
    .sort((one, other) => (one.activity.to ?? '').localeCompare(other.activity.to ?? ''));
}
