// What changed most: answers as two marks on one line, hollow for the year before and filled for the year after, with their numbers.
import { formatNumber } from '../../language/numbers.ts';
import { formatDifference } from '../../narrative/change-sentences.ts';
import type { AreaShape, Drawing, LabelShape, LineShape, Point, Shape } from '../drawing.ts';
import { labelLines } from '../text-width.ts';
import { theme } from '../theme.ts';

const head = 20;
const size = 8.2;
const leading = 10;
const small = { size: 7.4, leading: 9.4 };
const rowGap = 8;
const radius = 3.3;
const CORNERS = 24;
const { ink, muted, axis, paper, emphasis, guide } = theme.colours;

/** An answer that more or fewer municipalities give than in the edition before. */
export interface ChangedAnswer {
  readonly name: string;
  /** What was asked: „Darbības virziens“. */
  readonly among: string;
  readonly before: number;
  readonly after: number;
}

export interface Years {
  readonly before: number;
  readonly after: number;
}

export function drawChanges(values: readonly ChangedAnswer[], years: Years, layout: ChangesLayout): Drawing {
  const { plot } = layout;
  const most = Math.max(...values.flatMap(({ before, after }) => [before, after]));
  const at = (count: number) => plot.from + ((plot.to - plot.from) * count) / most;
  const rows: Shape[] = [];
  let top = head;
  for (const value of values) {
    const names = labelLines(value.name, layout.characters);
    const baseline = top + leading - 2;
    const among = baseline + (names.length - 1) * leading + small.leading;
    const marked = layout.isStacked ? among + leading + 2 : baseline;
    rows.push(
      ...names.map((name, index) => words([0, baseline + index * leading], name, {})),
      words([0, among], value.among, { size: small.size, colour: muted }),
      line([plot.from, marked - 2], [plot.to, marked - 2], guide, 0.8),
      ...(layout.isStacked ? [line([plot.from, marked - 8], [plot.from, marked + 4], axis, 0.6)] : []),
      ...marks(at(value.before), at(value.after), marked - 2),
      ...numbersOf(value, layout, marked),
    );
    top = Math.max(among, marked) + 2 + rowGap;
  }
  const height = top - rowGap + 4;
  // Words stand where the line of zeros would go on.
  const zero = layout.isStacked ? [] : [line([plot.from, head - 4], [plot.from, height], axis, 0.6)];
  return { width: layout.width, height, shapes: [...headOf(years, layout), ...rows, ...zero] };
}

function headOf({ before, after }: Years, { plot, numbers }: ChangesLayout): readonly Shape[] {
  const y = 9;
  const word = (x: number, text: string) =>
    words([x, y], text, { size: small.size, face: 'strong', colour: axis, anchor: 'end' });
  return [
    words([plot.from, y], 'Pašvaldību skaits', { size: small.size, face: 'strong', colour: axis }),
    circle([numbers.before - 22, y - 2.6], paper),
    word(numbers.before, String(before)),
    circle([numbers.after - 22, y - 2.6], emphasis),
    word(numbers.after, String(after)),
    word(numbers.difference, 'Starpība'),
  ];
}

function marks(before: number, after: number, y: number): readonly Shape[] {
  const [from, to]: [Point, Point] = [
    [before, y],
    [after, y],
  ];
  return [line(from, to, emphasis, 1.4), circle(from, paper), circle(to, emphasis)];
}

function numbersOf(
  { before, after }: ChangedAnswer,
  { numbers }: ChangesLayout,
  y: number,
): readonly Shape[] {
  const end = { anchor: 'end' } as const;
  return [
    words([numbers.before, y], formatNumber(before), end),
    words([numbers.after, y], formatNumber(after), end),
    words([numbers.difference, y], formatDifference(after - before, 'municipalities'), {
      ...end,
      face: 'strong',
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
  return { kind: 'label', at, text, size, face: 'regular', colour: ink, anchor: 'start', ...look };
}

export interface ChangesLayout {
  readonly width: number;
  /** Characters of a name on one line. */
  readonly characters: number;
  readonly plot: { readonly from: number; readonly to: number };
  /** The right edges of the numbers. */
  readonly numbers: { readonly before: number; readonly after: number; readonly difference: number };
  /** Whether the marks stand under the words instead of beside them. */
  readonly isStacked: boolean;
}

/** As wide as the page of print is between its margins. */
export const wide: ChangesLayout = {
  width: 487,
  characters: 50,
  plot: { from: 218, to: 368 },
  numbers: { before: 409, after: 447, difference: 487 },
  isStacked: false,
};

export const narrow: ChangesLayout = {
  width: 210,
  characters: 46,
  plot: { from: 4, to: 104 },
  numbers: { before: 136, after: 172, difference: 210 },
  isStacked: true,
};
