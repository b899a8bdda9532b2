// A plan as plain shapes: a column for each month, the life of the project as a pale field behind all rows, a bar for
// each activity. What is done is dark, what is under way light, what is planned an empty frame, what is late a
// hatched one, and a project that is said to run past its end is light and hatched, so that they stay apart in
// greyscale.
import type { Language } from '../../language/label.ts';
import { palette } from '../../palette.ts';
import { bar, words } from '../bar-shapes.ts';
import type { AreaShape, Drawing, LineShape, Point, Shape } from '../drawing.ts';
import { textWidth, wrapped } from '../text-width.ts';
import { theme } from '../theme.ts';
import { type Months, monthNumber, monthsFrom } from './months.ts';
import { type ActivityState, datedActivities, monthsOfPlan, type Plan } from './plan.ts';
import { timelineWords } from './words.ts';

export interface TimelineLayout {
  readonly width: number;
  /** Room for the names, at the left of the columns; 0 where each name stands above its bar. */
  readonly nameWidth: number;
}

/** As wide as the page of print is between its margins. */
export const wide: TimelineLayout = { width: 487, nameWidth: 178 };
export const narrow: TimelineLayout = { width: 230, nameWidth: 0 };

const { axis, emphasis, guide, muted, paper } = theme.colours;
const size = 8.2;
const leading = 10;
const small = 7.2;
const barHeight = 7;
const rowGap = 5;
const head = 24;
const gutter = 8;
/** Names take this part of their room at most, because a page without the fonts of the book sets them wider. */
const ROOM = 0.9;

/** Null where the plan knows no month. */
export function drawTimeline(plan: Plan, layout: TimelineLayout, language: Language): Drawing | null {
  const months = monthsOfPlan(plan);
  if (months === null) return null;
  const columns = columnsOf(months, layout);
  const said = timelineWords[language];
  const life = monthsFrom(plan.start, plan.end);
  const rows = [
    ...(life === null ? [] : [{ name: said.project, months: life, look: 'project' as const }]),
    ...datedActivities(plan).map(({ label, months: each, state }) => ({
      name: label,
      months: each,
      look: state,
    })),
  ];
  let top = head + 3;
  const shapes = rows.flatMap(({ name, months: each, look }): readonly Shape[] => {
    const face = look === 'project' ? 'strong' : 'regular';
    const fits = (line: string) => textWidth(line, face, size) <= ROOM * (layout.nameWidth || layout.width);
    const lines = wrapped(name, fits);
    const height = lines.length * leading;
    const y = layout.nameWidth === 0 ? top + height + 1.5 : top + (height - barHeight) / 2;
    const written = lines.map((line, index) =>
      words([0, top + (index + 0.78) * leading], line, { size, face }),
    );
    top = Math.max(top + height, y + barHeight) + rowGap;
    return [...written, barOf(look, [columns.at(each.first), y], columns.at(each.last + 1))];
  });
  const bottom = top - rowGap + 3;
  const today = monthNumber(plan.today);
  const isShown = today >= months.first && today <= months.last;
  const key = keyOf(plan, bottom + 10 + leading, layout.width, language);
  return {
    width: layout.width,
    height: bottom + 12 + leading * key.lines,
    shapes: [
      ...(life === null ? [] : [fieldOf(life, columns, bottom)]),
      ...gridOf(months, columns, bottom, layout),
      ...(isShown ? todayOf(columns.at(today + 0.5), bottom, said.today, layout) : []),
      ...shapes,
      ...key.shapes,
    ],
  };
}

interface Columns {
  readonly from: number;
  /** Where a month begins. */
  readonly at: (month: number) => number;
  readonly step: number;
}

function columnsOf({ first, last }: Months, { width, nameWidth }: TimelineLayout): Columns {
  const from = nameWidth === 0 ? 0 : nameWidth + gutter;
  const step = (width - from) / (last - first + 1);
  return { from, step, at: (month) => from + (month - first) * step };
}

function fieldOf({ first, last }: Months, { at }: Columns, bottom: number): AreaShape {
  return bar([at(first), head], at(last + 1) - at(first), bottom - head, palette.wash);
}

/** Years and months above, a line before each; where months are narrow, only every third has its number, or none. */
function gridOf(
  months: Months,
  columns: Columns,
  bottom: number,
  { nameWidth }: TimelineLayout,
): readonly Shape[] {
  // Lines would cross names that stand above their bars.
  const hasMonthLines = nameWidth > 0;
  const { at, step, from } = columns;
  const every = [1, 3, 12].find((count) => count * step >= 11) ?? 12;
  const all = Array.from({ length: months.last - months.first + 1 }, (_, index) => months.first + index);
  const isJanuary = (month: number) => month % 12 === 0;
  const right = at(months.last + 1);
  const years = all.filter((month, index) => index === 0 || isJanuary(month));
  return [
    ...all
      .filter((month) => month > months.first && (isJanuary(month) || (hasMonthLines && step >= 4)))
      .map((month) => upright(at(month), isJanuary(month) ? head - 22 : head, bottom, isJanuary(month))),
    ...years.flatMap((month, index) => {
      const text = String(Math.floor(month / 12));
      const room = at(years[index + 1] ?? months.last + 1) - at(month);
      if (textWidth(text, 'strong', small) > room - 2) return [];
      return [words([at(month) + 1.5, head - 15], text, { size: small, face: 'strong', colour: axis })];
    }),
    ...all
      .filter((month) => every < 12 && (month % 12) % every === 0)
      .map((month) =>
        words([at(month) + step / 2, head - 4.5], String((month % 12) + 1), {
          size: small,
          colour: muted,
          anchor: 'middle',
        }),
      ),
    line([from, head], [right, head], axis, 0.6),
    line([from, bottom], [right, bottom], axis, 0.6),
  ];
}

function todayOf(x: number, bottom: number, text: string, { width }: TimelineLayout): readonly Shape[] {
  const half = textWidth(text, 'strong', small) / 2;
  return [
    line([x, head - 2], [x, bottom + 3], emphasis, 1),
    words([Math.min(Math.max(x, half), width - half), bottom + 10], text, {
      size: small,
      face: 'strong',
      colour: emphasis,
      anchor: 'middle',
    }),
  ];
}

function barOf(look: ActivityState | 'project', [x, y]: Point, right: number): AreaShape {
  const inset = 0.8;
  const plain = bar([x + inset, y], right - x - 2 * inset, barHeight, paper);
  const hatch = { colour: emphasis, width: 0.7, distance: 2.2 };
  switch (look) {
    case 'project':
      return { ...plain, fill: theme.colours.ink };
    case 'done':
      return { ...plain, fill: theme.colours.calm, stroke: axis, strokeWidth: 0.7 };
    case 'running':
      return { ...plain, fill: guide, stroke: axis, strokeWidth: 0.9 };
    case 'planned':
      return { ...plain, stroke: axis, strokeWidth: 0.9 };
    case 'past_end':
      return { ...plain, fill: guide, hatch: { ...hatch, colour: axis }, stroke: axis, strokeWidth: 0.9 };
    case 'late':
      return { ...plain, hatch, stroke: emphasis, strokeWidth: 0.9 };
  }
}

/** What the looks of the bars mean, as far as they occur, in as many lines as the width needs. */
function keyOf(
  plan: Plan,
  firstLine: number,
  width: number,
  language: Language,
): { readonly shapes: readonly Shape[]; readonly lines: number } {
  const said = timelineWords[language].states;
  const states = (['done', 'running', 'past_end', 'planned', 'late'] as const).filter((state) =>
    datedActivities(plan).some((activity) => activity.state === state),
  );
  let [x, y, lines] = [0, firstLine, 1];
  const shapes = states.flatMap((state) => {
    const room = 20 + textWidth(said[state], 'regular', small);
    if (x > 0 && x + room > width) [x, y, lines] = [0, y + leading, lines + 1];
    const sample = barOf(state, [x, y - barHeight + 0.5], x + 16);
    const text = words([x + 20, y], said[state], { size: small, colour: muted });
    x += 14 + room;
    return [sample, text];
  });
  return { shapes, lines };
}

function upright(x: number, top: number, bottom: number, isStrong: boolean): LineShape {
  return line([x, top], [x, bottom], isStrong ? axis : guide, isStrong ? 0.6 : 0.4);
}

function line(from: Point, to: Point, colour: string, width: number): LineShape {
  return { kind: 'line', lines: [[from, to]], colour, width, dash: [] };
}
