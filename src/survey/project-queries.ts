// What a project in the register leaves unclear: nothing of it stops anybody from saving, and all of it is asked about
// where the record is read and changed.
import { type Label, label } from '../language/label.ts';
import { type Finding, place } from './finding.ts';
import type { ProjectDocument } from './project-form.ts';
import { isSaidToRunPastItsEnd } from './project-status.ts';
import { typedCalendar } from './reading/read-calendar.ts';
import { namesAPerson } from './text/names-person.ts';

/** The queries about a project on a day (ISO date), in the order of its form. */
export function projectQueries(document: ProjectDocument, today: string): readonly Finding[] {
  const { basics, plan } = document;
  return [
    ...(basics.start === null && basics.end === null ? [withoutDates] : []),
    ...(isSaidToRunPastItsEnd(document, today) ? [pastItsEnd(basics.end ?? '')] : []),
    ...plan.activities.flatMap((activity, index) => [
      ...outsideProject(basics, activity, index + 1),
      ...namedPerson(place('plan', 'activities', index + 1, 'responsible'), activity.responsible),
    ]),
    ...plan.tasks.flatMap(({ person }, index) =>
      namedPerson(place('plan', 'tasks', index + 1, 'person'), person),
    ),
  ];
}

const withoutDates = query(
  'project-without-dates',
  place('basics', 'start'),
  label('Nav datumu.', 'There are no dates.'),
  label(
    'Norādiet sākumu un beigas: bez datumiem projekts nebūs pārskatā, ja to nemin neviens iesniegums.',
    'State start and end: without dates the project will not be in the report unless a return names it.',
  ),
  null,
);

function pastItsEnd(end: string): Finding {
  const day = typedCalendar('day', end);
  return query(
    'said-to-run-past-its-end',
    place('basics', 'status_said'),
    label(
      `Norādīts, ka projekts vēl notiek, bet tā beigu datums (${day}) ir pagājis.`,
      `The project is said to run still, but its end (${day}) has passed.`,
    ),
    label('Labojiet beigu datumu vai statusu.', 'Correct the end or the status.'),
    end,
  );
}

type Times = { readonly from: string | null; readonly to: string | null };
type Life = Pick<ProjectDocument['basics'], 'start' | 'end'>;

function outsideProject({ start, end }: Life, { from, to }: Times, row: number): readonly Finding[] {
  const remedy = label(
    'Pārbaudiet aktivitātes mēnešus un projekta datumus; ja abi ir pareizi, nekas nav jāmaina.',
    'Check the months of the activity and the dates of the project; if both are right, leave them.',
  );
  const months = (month: string, day: string) =>
    [typedCalendar('month', month), typedCalendar('day', day)] as const;
  const found: Finding[] = [];
  const first = from ?? to;
  const last = to ?? from;
  if (first !== null && start !== null && first < start.slice(0, 7)) {
    const [month, day] = months(first, start);
    const message = label(
      `Aktivitāte sākas (${month}) pirms projekta sākuma (${day}).`,
      `The activity begins (${month}) before the project starts (${day}).`,
    );
    const at = place('plan', 'activities', row, from === null ? 'to' : 'from');
    found.push(query('activity-outside-project', at, message, remedy, first));
  }
  if (last !== null && end !== null && last > end.slice(0, 7)) {
    const [month, day] = months(last, end);
    const message = label(
      `Aktivitāte beidzas (${month}) pēc projekta beigām (${day}).`,
      `The activity ends (${month}) after the project has ended (${day}).`,
    );
    const at = place('plan', 'activities', row, to === null ? 'from' : 'to');
    found.push(query('activity-outside-project', at, message, remedy, last));
  }
  return found;
}

function namedPerson(at: Finding['place'], text: string | null): readonly Finding[] {
  if (text === null || !namesAPerson(text)) return [];
  return [
    query(
      'name-of-a-person',
      at,
      label('Te, šķiet, ir personas vārds.', 'This seems to be the name of a person.'),
      label('Rakstiet amatu vai iestādi.', 'Write a post or an institution.'),
      text,
    ),
  ];
}

function query(
  rule: string,
  at: Finding['place'],
  message: Label,
  remedy: Label,
  value: string | null,
): Finding {
  return { rule, level: 'query', place: at, message, remedy, value };
}
