// The timeline of a project: the drawing of its plan for pages and print, what it says in words, and the plan as a table.

import { monthIn } from '../../language/dates.ts';
import { type Language, label } from '../../language/label.ts';
import { activity as activityNoun } from '../../language/noun.ts';
import { countedAfter } from '../../language/numeral.ts';
import type { DrawingFigure } from '../figure.ts';
import { absent, type Cell, printedTable, type Table, textCell, textColumn } from '../table.ts';
import { drawTimeline, narrow, wide } from './draw-timeline.ts';
import { datedActivities, type Plan, type PlannedActivity, undatedActivities } from './plan.ts';
import { monthNotStated, stateLabels } from './words.ts';

export interface Timeline {
  /** Null where neither the project nor any activity has a month. */
  readonly figure: DrawingFigure | null;
  /** All activities, those with months first. */
  readonly table: Table;
  /** Which the drawing cannot show, because no month is known of them. */
  readonly undated: readonly PlannedActivity[];
}

interface Named {
  /** Of the figure, unique on the page or in the book. */
  readonly id: string;
  /** Names the project. */
  readonly title: string;
  readonly language: Language;
}

export function timelineOf(plan: Plan, { id, title, language }: Named): Timeline {
  const undated = undatedActivities(plan);
  const table = planTable(plan, title, language);
  const drawing = drawTimeline(plan, wide, language);
  const small = drawTimeline(plan, narrow, language);
  const figure =
    drawing === null || small === null
      ? null
      : {
          id,
          label: null,
          title,
          drawing,
          narrow: small,
          population: '',
          notes: [],
          source: '',
          alt: altOf(plan, language),
          table: printedTable(table, language),
        };
  return { figure, table, undated };
}

function planTable(plan: Plan, title: string, language: Language): Table {
  const month = (iso: string | null): Cell => (iso === null ? absent : monthIn(language, iso));
  const begins = ({ from, to }: PlannedActivity): Cell =>
    from === null && to === null ? textCell(monthNotStated) : month(from);
  return {
    caption: title,
    columns: [
      textColumn(label('Aktivitāte', 'Activity'), 3),
      textColumn(label('Veids', 'Kind')),
      textColumn(label('Valsts', 'Country')),
      textColumn(label('No', 'From')),
      textColumn(label('Līdz', 'Until')),
      textColumn(label('Stāvoklis', 'State')),
    ],
    rows: [...datedActivities(plan), ...undatedActivities(plan)].map((each) => [
      each.label,
      each.kind === null ? absent : textCell(each.kind),
      each.country === null ? absent : textCell(each.country),
      begins(each),
      month(each.to),
      textCell(stateLabels[each.state]),
    ]),
  };
}

function altOf(plan: Plan, language: Language): string {
  const dated = datedActivities(plan);
  const all = plan.activities.length;
  const life = lifeOf(plan, language);
  if (all === 0) return `${sayTimeline[language]} ${life}`;
  const states = (['done', 'running', 'planned', 'late'] as const)
    .map(
      (state) => `${stateLabels[state][language]} – ${dated.filter((each) => each.state === state).length}`,
    )
    .join(', ');
  const known =
    language === 'lv'
      ? `Mēneši zināmi: ${dated.length} ${countedAfter('no', all, activityNoun)}`
      : `Months are known of ${dated.length} out of ${all} activities`;
  return `${sayTimeline[language]} ${life} ${known}: ${states}.`;
}

const sayTimeline = label('Laika līnija pa mēnešiem.', 'Timeline by month.');

function lifeOf({ start, end }: Plan, language: Language): string {
  const name = language === 'lv' ? 'Projekta laiks' : 'The project';
  const [from, to] = [start, end].map((iso) => (iso === null ? null : monthIn(language, iso)));
  if (from && to) return `${name}: ${from} – ${to}.`;
  const known = from ?? to;
  if (!known)
    return language === 'lv' ? 'Projekta laiks nav norādīts.' : 'The time of the project is not stated.';
  const open = language === 'lv' ? (from ? 'sākums' : 'beigas') : from ? 'from' : 'until';
  return `${name}: ${open} ${known}.`;
}
