// The small chart of a main point: bars under each other, each on the line of its name and its value. What is unknown
// is an empty hatched bar.
import type { Language } from '../language/label.ts';
import type { MainPoint } from '../narrative/main-points.ts';
import { bar, unknownBar, words } from './bar-shapes.ts';
import type { Drawing, Shape } from './drawing.ts';
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
      words([0, top + baseline], name[language], { size, face }),
      value === null
        ? unknownBar([nameWidth, y], room, barHeight)
        : bar(
            [nameWidth, y],
            Math.max(0.6, (room * value) / longest),
            barHeight,
            emphasis ? theme.colours.emphasis : theme.colours.calm,
          ),
      words([width, top + baseline], text[language], { size, face, anchor: 'end' }),
    ];
  });
  return { width, height: Math.max(step, bars.length * step), shapes };
}
