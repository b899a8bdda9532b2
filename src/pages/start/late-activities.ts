// The activities of the reader's projects that are late, as the start page lists them.
import { dayInLatvia, monthIn } from '../../language/dates.ts';
import type { Language } from '../../language/label.ts';
import type { Caller } from '../../people/reach.ts';
import { lateActivities } from '../../projects/late-activities.ts';
import type { Parts } from '../../server/parts.ts';

export async function lateIn(caller: Caller, { store, clock }: Parts, language: Language) {
  const late = lateActivities(await store.projects.all(), caller, dayInLatvia(clock()));
  return late.map(({ project, activity: { label, to } }) => ({
    project: project.document.basics.title,
    href: `/projects/${project.id}#plan`,
    activity: label,
    to: to === null ? '' : monthIn(language, to),
  }));
}
