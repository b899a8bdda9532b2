// The words of a chart that Chart.js does not draw: the value at the end of each mark, the name of the unit, labels
// above bars, and beside or under a ring each segment's colour, value and label on lines of their own.
import type { Chart } from 'chart.js';
import type { LabelShape, Point, Shape } from '../drawing.ts';
import type { ChartItem, ChartSpec } from '../figure.ts';
import { theme } from '../theme.ts';
import { type ChartType, segmentColours } from './chart-config.ts';
import { type ChartLayout, leading, legend } from './chart-layout.ts';
import { baselines } from './recording-context.ts';

type DrawnChart = Chart<ChartType, (number | null)[], string[]>;

const { colours, sizes } = theme;
const { top: TOP = 0, middle: MIDDLE = 0, bottom: BOTTOM = 0 } = baselines;
/** From the end of a mark to its value. */
const DISTANCE = 5;

/** `unknown` is printed where there is no value. */
export function chartLabels(
  chart: ChartSpec,
  layout: ChartLayout,
  drawn: DrawnChart,
  unknown: string,
): readonly Shape[] {
  return layout.form === 'ring'
    ? [...unitInRing(chart, drawn), ...ringLegend(chart, layout, unknown)]
    : barLabels(chart, layout, drawn, unknown);
}

function barLabels(
  { items, unitLabel }: ChartSpec,
  { form, labels, lines, valueSize: size }: ChartLayout,
  { scales, chartArea }: DrawnChart,
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

/** What the whole is, a word on each line. */
function unitInRing({ unitLabel }: ChartSpec, { chartArea }: DrawnChart): readonly Shape[] {
  const x = (chartArea.left + chartArea.right) / 2;
  const middle = (chartArea.top + chartArea.bottom) / 2 + MIDDLE * sizes.label;
  return unitLabel.split(' ').map((word, index, words) => {
    const down = (index - (words.length - 1) / 2) * leading;
    return label([x, middle + down], word, { colour: colours.muted, anchor: 'middle' });
  });
}

function ringLegend({ items }: ChartSpec, { lines, legendAt }: ChartLayout, unknown: string) {
  const shades = segmentColours(items);
  const [x, top] = legendAt;
  let y = top;
  return items.flatMap((item, index): readonly Shape[] => {
    const rows = lines[index] ?? [];
    const middle = y + leading / 2;
    const baseline = middle + MIDDLE * sizes.label;
    y += rows.length * leading + legend.between;
    const isKnown = item.value !== null;
    const look = isKnown ? {} : { colour: colours.muted };
    return [
      swatch([x, middle - legend.swatch / 2], shades[index] ?? colours.calm),
      valueLabel(item, [x + legend.valueEnd, baseline], 'end', sizes.label, unknown),
      ...rows.map((line, row) =>
        label([x + legend.label, baseline + row * leading], line, {
          ...look,
          face: item.emphasis && isKnown ? 'strong' : 'regular',
        }),
      ),
    ];
  });
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

function swatch([x, y]: Point, fill: string): Shape {
  const side = legend.swatch;
  const ring: readonly Point[] = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  return { kind: 'area', rings: [ring], fill, hatch: null, stroke: null, strokeWidth: 0 };
}

function label(at: Point, text: string, look: Partial<LabelShape> = {}): LabelShape {
  const plain = { size: sizes.label, face: 'regular', colour: colours.ink, anchor: 'start' } as const;
  return { kind: 'label', at, text, ...plain, ...look };
}
