// What a chart looks like wherever it is drawn: colours, letters and measures. Sizes in points.
import { palette } from '../palette.ts';

/**
 * One deep red among slates, 3:1 from the paper and from each other in lightness, so that they stay apart in greyscale
 * and for colour-blind readers.
 */
export const theme = {
  colours: {
    ink: palette.ink,
    muted: palette.muted,
    axis: palette.slate,
    paper: palette.paper,
    emphasis: palette.accent,
    calm: '#8595a6',
    /** Lines that lead the eye and carry nothing. */
    guide: palette.hairline,
  },
  sizes: {
    label: 8.5,
    value: 8.5,
    axisLine: 0.6,
    barThickness: 15,
    columnThickness: 46,
    /** Above the highest column, for its value. */
    valueHeight: 18,
  },
} as const;

/** What maps look like: one hue from light to dark; what is unknown is hatched and never a shade. */
export const mapTheme = {
  shades: ['#dce6ef', '#b0c7dc', '#7ba0c1', '#47759f', palette.link],
  /** Known and nothing. */
  nothing: palette.paper,
  /** Municipalities outside the population of the map. */
  silent: '#eceef1',
  hatch: { colour: '#a3afbb', width: 0.5, distance: 3.4 },
  /** Where words stand on it. */
  plate: palette.paper,
  ink: palette.ink,
  muted: palette.muted,
  paper: palette.paper,
  border: { colour: palette.muted, width: 0.35 },
  outer: { colour: palette.slate, width: 0.6 },
  /** Of planning regions. */
  region: { colour: palette.ink, width: 1.2 },
  /** Paper on both sides of a border, so that it is seen on light and on dark areas. */
  casing: { colour: palette.paper, width: 0.7 },
  leader: { colour: palette.slate, width: 0.5 },
  leaderCasing: { colour: palette.paper, width: 1.3 },
  sizes: { name: 6.4, value: 7.6, legend: 7.6, leading: 8 },
} as const;

/** The letters that can be read on a colour: dark on light, light on dark. */
export function inkOn(fill: string): string {
  const { ink, paper } = mapTheme;
  return contrast(ink, fill) >= contrast(paper, fill) ? ink : paper;
}

/** How far two colours are apart in lightness, 1 to 21, as WCAG 2 counts it. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
