// What a project and its activities may not do: end before they begin.
import { type Label, label } from '../language/label.ts';
import { type Finding, place } from './finding.ts';
import type { ProjectDocument } from './project-form.ts';
import { typedCalendar } from './reading/read-calendar.ts';

/** The findings for a project whose sections are each in order. */
export function endsBeforeItBegins({ basics, plan }: ProjectDocument): readonly Finding[] {
  const { start, end } = basics;
  return [
    ...(isReversed(start, end) ? [finding(place('basics', 'end'), end, typedCalendar('day', start))] : []),
    ...plan.activities.flatMap(({ from, to }, index) =>
      isReversed(from, to)
        ? [finding(place('plan', 'activities', index + 1, 'to'), to, typedCalendar('month', from))]
        : [],
    ),
  ];
}

function isReversed(from: string | null, to: string | null): from is string {
  return from !== null && to !== null && to < from;
}

function finding(at: Finding['place'], value: string | null, begins: string): Finding {
  const message: Label = label(
    `Beigas ir pirms sākuma (${begins}).`,
    `The end is before the start (${begins}).`,
  );
  const remedy = label('Pārbaudiet abus datumus.', 'Check both dates.');
  return { rule: 'ends-before-it-begins', level: 'error', place: at, message, remedy, value };
}
