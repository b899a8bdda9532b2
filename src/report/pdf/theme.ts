// Colours and text styles: a serif for running text, a sans for what is looked up, one deep red used sparingly.
import { palette } from '../../palette.ts';
import type { FaceName } from './text/faces.ts';

export const colour = palette;

export interface TextStyle {
  readonly face: FaceName;
  /** For strong and emphasised words of the same text. */
  readonly strong: FaceName;
  readonly emphasis: FaceName;
  /** Font size and line height, in points. */
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
  /** Words may be hyphenated; without, only words wider than their column are. */
  readonly hyphens?: boolean;
}

const serif = {
  face: 'serif',
  strong: 'serif-strong',
  emphasis: 'serif-italic',
  colour: colour.ink,
} as const;
const sans = { face: 'sans', strong: 'sans-strong', emphasis: 'sans-italic', colour: colour.ink } as const;
const head = { ...serif, face: 'serif-strong' } as const;
const label = { ...sans, face: 'sans-strong' } as const;

export const style = {
  body: { ...serif, size: 9.6, leading: 12.9, hyphens: true },
  lead: { ...serif, size: 11.5, leading: 16.5, colour: colour.slate },
  note: { ...sans, size: 8.5, leading: 11.5, colour: colour.muted, hyphens: true },
  signature: { ...serif, face: 'serif-italic', size: 9.6, leading: 12.9 },
  footnote: { ...sans, size: 7.8, leading: 9.9, colour: colour.slate, hyphens: true },
  part: { ...head, size: 27, leading: 32 },
  chapter: { ...head, size: 20, leading: 25 },
  section: { ...head, size: 12.5, leading: 16 },
  sideHead: { ...label, size: 9, leading: 11.6 },
  sideNumber: { ...label, size: 9, leading: 11.6, colour: colour.accent },
  factLabel: { ...sans, size: 9, leading: 12.4, colour: colour.muted },
  fact: { ...sans, size: 9.3, leading: 12.4, hyphens: true },
  cell: { ...sans, size: 8.5, leading: 11, hyphens: true },
  cellHead: { ...label, size: 8, leading: 10.4, colour: colour.slate },
  caption: { ...label, size: 9.5, leading: 12.5 },
  figureTitle: { ...label, size: 11, leading: 14 },
  keyValue: { ...head, size: 17, leading: 21 },
  keyLabel: { ...sans, size: 8, leading: 10.4, colour: colour.muted },
  running: { ...sans, size: 8, leading: 10, colour: colour.muted },
  folio: { ...label, size: 8.5, leading: 10, colour: colour.slate },
  contentsPart: { ...label, size: 10, leading: 14 },
  contentsChapter: { ...sans, size: 9.5, leading: 13.4 },
  cover: { ...head, size: 37, leading: 43 },
  coverSubtitle: { ...serif, size: 15, leading: 21, colour: colour.slate },
  coverLabel: { ...label, size: 11, leading: 15, colour: colour.slate },
  coverNote: { ...sans, size: 9, leading: 12.5, colour: colour.slate },
} as const satisfies Record<string, TextStyle>;
