// What a chart looks like wherever it is drawn: colours, letters and measures. Sizes in points.

export interface ChartTheme {
  /** Set by the renderer in the face that it has for this family. */
  readonly fontFamily: string;
  readonly colours: {
    readonly ink: string;
    readonly muted: string;
    readonly axis: string;
    readonly paper: string;
    /** What the text singles out. */
    readonly emphasis: string;
    /** All other bars and columns. */
    readonly calm: string;
    /** The other segments of a ring, dark to light. */
    readonly segments: readonly string[];
  };
  readonly sizes: {
    readonly label: number;
    readonly value: number;
    readonly axisLine: number;
    readonly barThickness: number;
    readonly columnThickness: number;
    /** Beyond the end of the longest bar, for its value. */
    readonly valueSpace: number;
    /** Above the highest column, for its value. */
    readonly valueHeight: number;
    /** Beside a ring, for its legend. */
    readonly legendWidth: number;
  };
}

/**
 * One deep red among slates. They differ in lightness, not only in hue, so that they stay apart in greyscale and
 * for colour-blind readers; segments of a ring are parted by the paper and named beside it.
 */
export const theme: ChartTheme = {
  fontFamily: 'Source Sans 3',
  colours: {
    ink: '#1c2127',
    muted: '#5d6875',
    axis: '#3f4a56',
    paper: '#ffffff',
    emphasis: '#8e1b2e',
    calm: '#8494a5',
    segments: ['#66778a', '#93a3b3', '#bec9d3', '#dbe2e8'],
  },
  sizes: {
    label: 8.5,
    value: 8.5,
    axisLine: 0.6,
    barThickness: 15,
    columnThickness: 46,
    valueSpace: 70,
    valueHeight: 18,
    legendWidth: 290,
  },
};
