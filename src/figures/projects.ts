// Projects of the register as figures: their lives beside each other, how many belong to each programme or country, and
// a table of them.
import type { CodeCount } from '../aggregate/project-register.ts';
import { exactNumber, sumOfMoney } from '../language/numbers.ts';
import { labelOf } from '../survey/code-list.ts';
import { programmes } from '../survey/code-lists.ts';
import type { RegisteredProject } from '../survey/dataset.ts';
import type { ProjectDocument } from '../survey/project-form.ts';
import { isSaidToRunPastItsEnd, type ProjectStatus, statusOf } from '../survey/project-status.ts';
import { typedCalendar } from '../survey/reading/read-calendar.ts';
import { respondentName } from '../survey/respondent.ts';
import { chartDrawing, screenChart } from './charts/chart-drawing.ts';
import type { ChartSpec, DrawingFigure } from './figure.ts';
import { absent, numberColumn, printedTable, type Table, textColumn } from './table.ts';
import { textWidth } from './text-width.ts';
import type { ActivityState } from './timeline/plan.ts';
import { timelineOf } from './timeline/timeline.ts';

/** As wide as the page of print is between its margins. */
const PAGE_WIDTH = 487;
export const REGISTER = 'Avots: projektu reģistrs';

interface Named {
  /** Unique in the book. */
  readonly id: string;
  readonly title: string;
}

const stateOf: { readonly [status in ProjectStatus]: ActivityState } = {
  planned: 'planned',
  running: 'running',
  finished: 'done',
  stopped: 'done',
};

/** A bar for each project, from its start to its end; null where no date is known. `today` is an ISO date. */
export function projectsTimeline(
  projects: readonly RegisteredProject[],
  today: string,
  { id, title }: Named,
): DrawingFigure | null {
  const activities = projects.map(({ document }) => {
    const { title: name, programme, start, end } = document.basics;
    return {
      label: name,
      kind: labelOf(programmes, programme),
      country: null,
      from: start,
      to: end,
      state: barOf(document, today),
    };
  });
  const { figure } = timelineOf({ start: null, end: null, activities, today }, { id, title, language: 'lv' });
  if (figure === null) return null;
  const said = projects.map(({ document }) => {
    const time = projectTime(document) ?? 'laiks nav norādīts';
    const past = isSaidToRunPastItsEnd(document, today)
      ? ' (norādīts, ka notiek; beigu datums ir pagājis)'
      : '';
    return `${document.basics.title} – ${time}${past}`;
  });
  return {
    ...figure,
    source: REGISTER,
    alt: `Laika līnija. ${said.join('; ')}.`,
    table: printedTable(projectsTable(projects)),
  };
}

function barOf(document: ProjectDocument, today: string): ActivityState {
  if (isSaidToRunPastItsEnd(document, today)) return 'past_end';
  const status = statusOf(document, today);
  return status === null ? 'planned' : stateOf[status];
}

/** A bar for each programme or country. `head` names what the labels are. */
export function projectCounts(
  counts: readonly CodeCount[],
  head: string,
  { id, title }: Named,
): DrawingFigure {
  const most = Math.max(...counts.map(({ projects }) => projects));
  const chart: ChartSpec = {
    form: 'bars',
    unitLabel: 'projekti',
    items: counts.map(({ key, label: name, projects }) => ({
      key,
      label: name.lv,
      value: projects,
      text: exactNumber(projects, 'lv'),
      emphasis: projects === most && most > 1,
    })),
  };
  const said = counts.map(({ label: name, projects }) => `${name.lv} – ${projects}`).join(', ');
  return {
    id,
    label: null,
    title,
    drawing: chartDrawing(chart, PAGE_WIDTH, textWidth),
    narrow: screenChart(chart, 'narrow'),
    population: '',
    notes: [],
    source: REGISTER,
    alt: `Joslu diagramma. ${said}.`,
    table: {
      caption: title,
      columns: [textColumn(head), numberColumn('Projekti')],
      rows: counts.map(({ label: name, projects }) => [name.lv, exactNumber(projects, 'lv')]),
    },
  };
}

export function projectsTable(projects: readonly RegisteredProject[]): Table {
  return {
    caption: 'Projekti, par kuriem ir ieraksts reģistrā',
    columns: [
      textColumn('Projekts', 3),
      textColumn('Ieraksta uzturētājs', 1.6),
      textColumn('Programma', 1.8),
      textColumn('Laiks', 1.4),
      numberColumn('Finansējums, EUR', 1.2),
    ],
    rows: projects.map(({ territory, document }) => {
      const { title, programme, grant_eur: grant } = document.basics;
      return [
        title,
        keeperOf(territory),
        labelOf(programmes, programme).lv,
        projectTime(document) ?? absent,
        grant === null ? absent : sumOfMoney(grant, 'lv'),
      ];
    }),
  };
}

/** „26 310 EUR“, „26 310,50 EUR“ */
export function grantText(euros: number): string {
  return `${sumOfMoney(euros, 'lv')}\u00a0EUR`;
}

export function keeperOf(territory: string | null): string {
  if (territory === null) return 'ministrija';
  return respondentName(territory);
}

/** „01.10.2023.–30.11.2024.“, „no 01.10.2023.“; null where no date is known. */
export function projectTime({ basics: { start, end } }: Pick<ProjectDocument, 'basics'>): string | null {
  const [from, to] = [start, end].map((iso) => (iso === null ? null : typedCalendar('day', iso)));
  if (from && to) return `${from}–${to}`;
  if (from) return `no ${from}`;
  return to ? `līdz ${to}` : null;
}
