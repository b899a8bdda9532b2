// The plan of a project as a timeline shows it.
import type { Label } from '../../language/label.ts';
import { type Months, monthsAround, monthsFrom } from './months.ts';

/** `late` is planned or running, and its last month is over; `past_end` is a project said to run although its end is over. */
export type ActivityState = 'planned' | 'running' | 'done' | 'late' | 'past_end';

/** Months are ISO months or days: `2024-03`; null is not known. */
export interface PlannedActivity {
  readonly label: string;
  readonly kind: Label | null;
  readonly country: Label | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly state: ActivityState;
}

/** `start` and `end` of the project, and `today`: ISO months or days. */
export interface Plan {
  readonly start: string | null;
  readonly end: string | null;
  readonly activities: readonly PlannedActivity[];
  readonly today: string;
}

export interface DatedActivity extends PlannedActivity {
  readonly months: Months;
}

/** In the order in which they begin, those that begin together in the order of the plan. */
export function datedActivities({ activities }: Plan): readonly DatedActivity[] {
  return activities
    .flatMap((activity): DatedActivity[] => {
      const months = monthsFrom(activity.from, activity.to);
      return months === null ? [] : [{ ...activity, months }];
    })
    .sort((one, other) => one.months.first - other.months.first);
}

/** In the order of the plan. */
export function undatedActivities({ activities }: Plan): readonly PlannedActivity[] {
  return activities.filter(({ from, to }) => from === null && to === null);
}

/** The months that a timeline of the plan shows; null where it knows none. */
export function monthsOfPlan(plan: Plan): Months | null {
  const life = monthsFrom(plan.start, plan.end);
  return monthsAround([
    ...(life === null ? [] : [life]),
    ...datedActivities(plan).map(({ months }) => months),
  ]);
}
