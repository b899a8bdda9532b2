// What a project and its activities may not do: end before they begin.
import { label } from '../language/label.ts';
import { type Finding, type Place, place, placeKey } from './finding.ts';
import type { FlatAnswer } from './flat-answer.ts';
import type { CalendarUnit } from './question.ts';
import { isCalendar, readCalendar, typedCalendar } from './reading/read-calendar.ts';

/** The findings among the answers to a project, right or wrong: dates that cannot be read are not compared. */
export function endsBeforeItBegins(answers: readonly FlatAnswer[]): readonly Finding[] {
  const byPlace = new Map(answers.map(({ place: at, value }) => [placeKey(at), value]));
  const read = (unit: CalendarUnit, at: Place) => {
    const raw = byPlace.get(placeKey(at));
    const iso = typeof raw === 'string' ? readCalendar(unit, raw) : '';
    return isCalendar(unit, iso) ? iso : null;
  };
  const compared = (unit: CalendarUnit, from: Place, to: Place) => {
    const [start, end] = [read(unit, from), read(unit, to)];
    return start === null || end === null || end >= start ? [] : [reversed(unit, to, start, end)];
  };
  const rows = answers.flatMap(({ place: { section, question, row } }) =>
    section === 'plan' && question === 'activities' && row !== null ? [row] : [],
  );
  const month = (row: number, field: string) => place('plan', 'activities', row, field);
  return [
    ...compared('day', place('basics', 'start'), place('basics', 'end')),
    ...[...new Set(rows)].flatMap((row) => compared('month', month(row, 'from'), month(row, 'to'))),
  ];
}

function reversed(unit: CalendarUnit, at: Place, start: string, end: string): Finding {
  const [from, to] = [typedCalendar(unit, start), typedCalendar(unit, end)];
  return {
    rule: 'ends-before-it-begins',
    level: 'error',
    place: at,
    message:
      unit === 'day'
        ? label(
            `Beigu datums (${to}) ir agrāks par sākuma datumu (${from}).`,
            `The end (${to}) is before the start (${from}).`,
          )
        : label(
            `Beigu mēnesis (${to}) ir agrāks par sākuma mēnesi (${from}).`,
            `The last month (${to}) is before the first (${from}).`,
          ),
    remedy: label('Pārbaudiet abus datumus.', 'Check both dates.'),
    value: end,
  };
}
