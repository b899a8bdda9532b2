// Answers as two marks on one line, hollow for the year before and filled for the year after, with their numbers.
import { formatDifference } from '../../narrative/change-difference.ts';
import { formatNumber } from '../../narrative/number-format.ts';
import type { AreaShape, Drawing, LabelShape, LineShape, Point, Shape } from '../drawing.ts';
import { labelLines } from '../label-lines.ts';
import { theme } from '../theme.ts';
import type { MovedValue } from './moved-values.ts';

/** As wide as the page of print is between its margins. */
const WIDTH = 487;
const plot = { from: 218, to: 368 };
/** The right edges of the numbers. */
const numbers = { before: 409, after: 447, difference: WIDTH };
const head = 20;
const size = 8.2;
const leading = 10;
const small = { size: 7.4, leading: 9.4 };
/** Characters of a name on one line. */
const NAME = 50;
const rowGap = 8;
const radius = 3.3;
const CORNERS = 24;
const { ink, muted, axis, paper, emphasis, segments } = theme.colours;
const guide = segments[3] ?? paper;

export interface Years {
  readonly before: number;
  readonly after: number;
}

export function drawMoved(values: readonly MovedValue[], years: Years): Drawing {
  const most = Math.max(...values.flatMap(({ before, after }) => [before, after]));
  const at = (count: number) => plot.from + ((plot.to - plot.from) * count) / most;
  const rows: Shape[] = [];
  let top = head;
  for (const value of values) {
    const names = labelLines(value.name, NAME);
    const baseline = top + leading - 2;
    rows.push(
      ...names.map((name, index) => words([0, baseline + index * leading], name, {})),
      words([0, baseline + (names.length - 1) * leading + small.leading], value.among, {
        size: small.size,
        colour: muted,
      }),
      ...marks(at(value.before), at(value.after), baseline + 1),
      ...numbersOf(value, baseline),
    );
    top += names.length * leading + small.leading + rowGap;
  }
  const height = top - rowGap + 4;
  return {
    width: WIDTH,
    height,
    shapes: [...headOf(years), ...rows, line([plot.from, head - 4], [plot.from, height], axis, 0.6)],
  };
}

function headOf({ before, after }: Years): readonly Shape[] {
  const y = 9;
  const word = (x: number, text: string) =>
    words([x, y], text, { size: small.size, weight: 'strong', colour: axis, anchor: 'end' });
  return [
    words([plot.from, y], 'Pašvaldību skaits', { size: small.size, weight: 'strong', colour: axis }),
    circle([numbers.before - 22, y - 2.6], paper),
    word(numbers.before, String(before)),
    circle([numbers.after - 22, y - 2.6], emphasis),
    word(numbers.after, String(after)),
    word(numbers.difference, 'Starpība'),
  ];
}

function marks(before: number, after: number, y: number): readonly Shape[] {
  const [from, to]: [Point, Point] = [
    [before, y - 3],
    [after, y - 3],
  ];
  return [
    line([plot.from, y - 3], [plot.to, y - 3], guide, 0.8),
    line(from, to, emphasis, 1.4),
    circle(from, paper),
    circle(to, emphasis),
  ];
}

function numbersOf({ before, after }: MovedValue, y: number): readonly Shape[] {
  const end = { anchor: 'end' } as const;
  return [
    words([numbers.before, y], formatNumber(before), end),
    words([numbers.after, y], formatNumber(after), end),
    words([numbers.difference, y], formatDifference(after - before, 'municipalities'), {
      ...end,
      weight: 'strong',
    }),
  ];
}

function line(from: Point, to: Point, colour: string, width: number): LineShape {
  return { kind: 'line', lines: [[from, to]], colour, width, dash: [] };
}

function circle([x, y]: Point, fill: string): AreaShape {
  const ring = Array.from({ length: CORNERS }, (_, corner): Point => {
    const turn = (corner / CORNERS) * 2 * Math.PI;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });
  return { kind: 'area', rings: [ring], fill, hatch: null, stroke: emphasis, strokeWidth: 1.2 };
}

function words(at: Point, text: string, look: Partial<LabelShape>): LabelShape {
  return { kind: 'label', at, text, size, weight: 'regular', colour: ink, anchor: 'start', ...look };
}
