// The words of a chart that Chart.js does not draw: the value at the end of each mark, the name of the unit, and
// labels above bars.
import type { Chart } from 'chart.js';
import type { LabelShape, Point, Shape } from '../drawing.ts';
import type { ChartItem, ChartSpec } from '../figure.ts';
import { theme } from '../theme.ts';
import { type ChartLayout, leading } from './chart-layout.ts';
import { baselines } from './recording-context.ts';

const { colours, sizes } = theme;
const { top: TOP = 0, middle: MIDDLE = 0, bottom: BOTTOM = 0 } = baselines;
/** From the end of a mark to its value. */
const DISTANCE = 5;

/** `unknown` is printed where there is no value. */
export function chartLabels(
  { items, unitLabel }: ChartSpec,
  { form, labels, lines, valueSize: size }: ChartLayout,
  { scales, chartArea }: Chart<'bar', (number | null)[], string[]>,
  unknown: string,
): readonly Shape[] {
  const isLying = form === 'bars';
  const values = scales[isLying ? 'x' : 'y'];
  const places = scales[isLying ? 'y' : 'x'];
  if (values === undefined || places === undefined) return [];
  const unit = label([isLying ? chartArea.left : 0, TOP * (size - 0.5)], unitLabel, {
    size: size - 0.5,
    colour: colours.muted,
  });
  return [
    unit,
    ...items.flatMap((item, index) => {
      const place = places.getPixelForValue(index);
      const end = values.getPixelForValue(item.value ?? 0);
      const value = isLying
        ? valueLabel(item, [end + DISTANCE, place + MIDDLE * size], 'start', size, unknown)
        : valueLabel(item, [place, end - DISTANCE + 2 + BOTTOM * size], 'middle', size, unknown);
      return labels === 'over the bars' ? [...linesOver(lines[index] ?? [], place), value] : [value];
    }),
  ];
}

function linesOver(lines: readonly string[], place: number): readonly Shape[] {
  const last = place - sizes.barThickness / 2 - 3 + BOTTOM * sizes.label;
  return lines.map((line, row) => label([0, last - (lines.length - 1 - row) * leading], line));
}

function valueLabel(
  { value, text, emphasis }: ChartItem,
  at: Point,
  anchor: LabelShape['anchor'],
  size: number,
  unknown: string,
): LabelShape {
  return value === null
    ? label(at, unknown, { size, anchor, face: 'italic', colour: colours.muted })
    : label(at, text, { size, anchor, face: emphasis ? 'strong' : 'regular' });
}

function label(at: Point, text: string, look: Partial<LabelShape> = {}): LabelShape {
  const plain = { size: sizes.label, face: 'regular', colour: colours.ink, anchor: 'start' } as const;
  return { kind: 'label', at, text, ...plain, ...look };
}
