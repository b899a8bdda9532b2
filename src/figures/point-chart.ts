// The small chart of a main point: bars under each other, each on the line of its name and its value. What is unknown
// is an empty hatched bar.
import type { Language } from '../language/label.ts';
import type { MainPoint } from '../narrative/main-points.ts';
import type { Drawing, LabelShape, Point, Shape } from './drawing.ts';
import { theme } from './theme.ts';

/** In points: of the whole, of the names, and of the values at the end. */
const width = 158;
const nameWidth = 86;
const valueWidth = 32;
const step = 11.5;
const barHeight = 6;
const size = 7.8;
const baseline = 7.6;

export function pointChart(
  { bars, longest }: Pick<MainPoint, 'bars' | 'longest'>,
  language: Language,
): Drawing {
  const room = width - nameWidth - valueWidth;
  const shapes = bars.flatMap(({ name, value, text, emphasis }, index): readonly Shape[] => {
    const top = index * step;
    const face = emphasis ? 'strong' : 'regular';
    const y = top + (step - barHeight) / 2 - 0.6;
    return [
      words([0, top + baseline], name[language], face, 'start'),
      value === null
        ? area(y, room, theme.colours.paper, true)
        : area(
            y,
            Math.max(0.6, (room * value) / longest),
            emphasis ? theme.colours.emphasis : theme.colours.calm,
          ),
      words([width, top + baseline], text[language], face, 'end'),
    ];
  });
  return { width, height: Math.max(step, bars.length * step), shapes };
}

function area(y: number, length: number, fill: string, isUnknown = false): Shape {
  const [left, right] = [nameWidth, nameWidth + length];
  const ring: readonly Point[] = [
    [left, y],
    [right, y],
    [right, y + barHeight],
    [left, y + barHeight],
  ];
  const { muted } = theme.colours;
  return {
    kind: 'area',
    rings: [ring],
    fill,
    hatch: isUnknown ? { colour: muted, width: 0.5, distance: 3 } : null,
    stroke: isUnknown ? muted : null,
    strokeWidth: isUnknown ? 0.5 : 0,
  };
}

function words(at: Point, text: string, face: LabelShape['face'], anchor: LabelShape['anchor']): LabelShape {
  return { kind: 'label', at, text, size, face, colour: theme.colours.ink, anchor };
}
