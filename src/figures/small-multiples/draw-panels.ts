// Small multiples as plain shapes: panels in a grid, in each some bars over each other.
import type { Language } from '../../language/label.ts';
import { bar, unknownBar, words } from '../bar-shapes.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { labelLines } from '../text-width.ts';
import { theme } from '../theme.ts';
import type { Panel } from './panel.ts';

export interface PanelGrid {
  readonly columns: number;
  /** Of the whole grid. */
  readonly width: number;
  readonly language: Language;
}

const gutter = 20;
const rowGap = 17;
const title = { size: 8.8, leading: 10.8 };
const size = 8;
const barHeight = 6.5;
/** From a bar's words to the next bar's. */
const barStep = 22;
/** From the top of the words to their baseline, and to the bar. */
const baseline = 8;
const belowWords = 10.8;
/** For the value at the right edge; the population is printed before it. */
const valueWidth = 47;
/** Points that a letter of a title takes at most on average; measured titles take 3.7. */
const letterWidth = 4.2;
/** Under the last bars, before the notes. */
const foot = 4;

export function drawPanels(panels: readonly Panel[], grid: PanelGrid): Drawing {
  const { columns, language } = grid;
  const width = (grid.width - gutter * (columns - 1)) / columns;
  const shapes: Shape[] = [];
  let top = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const titles = row.map((panel) => labelLines(panel.title[language], Math.floor(width / letterWidth)));
    const titleHeight = Math.max(...titles.map((lines) => lines.length)) * title.leading + 3;
    row.forEach((panel, column) => {
      const x = column * (width + gutter);
      const lines = titles[column] ?? [];
      shapes.push(
        ...lines.map((line, at) =>
          words([x, top + title.size + at * title.leading], line, { size: title.size, face: 'strong' }),
        ),
        ...barsOf(panel, x, top + titleHeight, width, language),
      );
    });
    const bars = Math.max(...row.map((panel) => panel.bars.length));
    top += titleHeight + (bars - 1) * barStep + belowWords + barHeight + rowGap;
  }
  return { width: grid.width, height: Math.max(0, top - rowGap) + foot, shapes };
}

const tones = {
  emphasis: theme.colours.emphasis,
  calm: theme.colours.calm,
  nation: theme.colours.axis,
} as const;

function barsOf(
  { bars, hasWhole }: Panel,
  x: number,
  y: number,
  width: number,
  language: Language,
): readonly Shape[] {
  return bars.flatMap(({ name, population, text, length, isStrong, tone }, index) => {
    const top = y + index * barStep;
    const line = top + baseline;
    const face = isStrong ? 'strong' : 'regular';
    return [
      words([x, line], name[language], { size, face }),
      words([x + width - valueWidth, line], population[language], {
        size,
        colour: theme.colours.muted,
        anchor: 'end',
      }),
      words([x + width, line], text[language], { size, face, anchor: 'end' }),
      ...barShapes(length, hasWhole, { x, y: top + belowWords, width, colour: tones[tone] }),
    ];
  });
}

interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly colour: string;
}

/** What is unknown is an empty hatched frame; a share of nothing leaves the whole behind it bare. */
function barShapes(length: number | null, hasWhole: boolean, place: BarPlace): readonly Shape[] {
  const { x, y, width, colour } = place;
  const { muted, paper } = theme.colours;
  if (length === null) return [unknownBar([x, y], width, barHeight)];
  return [
    ...(hasWhole ? [{ ...bar([x, y], width, barHeight, paper), stroke: muted, strokeWidth: 0.5 }] : []),
    ...(length === 0 ? [] : [bar([x, y], width * length, barHeight, colour)]),
  ];
}
