// A drawing with every kind of shape, as large as asked.
import type { Drawing, Point } from '../../../src/figures/drawing.ts';
import type { DrawingBlock } from '../../../src/report/block.ts';

const square = (x: number, y: number, side: number): readonly Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

const hatch = { colour: '#5d6875', width: 0.5, distance: 3 };

/** The words in it, in the order of painting. */
export const drawnWords = ['Kreisā', 'Vidējā 12', 'Labā <&>'];

const shapes = (width: number, height: number): Drawing['shapes'] => [
  {
    kind: 'area',
    rings: [square(0, 0, Math.min(width, height)), square(10, 10, 20)],
    fill: '#dbe2e8',
    hatch: null,
    stroke: '#3f4a56',
    strokeWidth: 0.5,
  },
  { kind: 'area', rings: [square(40, 40, 30)], fill: '#ffffff', hatch, stroke: null, strokeWidth: 0 },
  {
    kind: 'area',
    rings: [square(70, 40, 30)],
    fill: '#f3f4f6',
    hatch: { ...hatch },
    stroke: '#3f4a56',
    strokeWidth: 1,
  },
  {
    kind: 'line',
    lines: [
      [
        [0, 0],
        [width, height],
      ],
    ],
    colour: '#8e1b2e',
    width: 1.2,
    dash: [4, 2],
  },
  ...(['start', 'middle', 'end'] as const).map((anchor, index) => ({
    kind: 'label' as const,
    at: [(width * index) / 2, height - 4] as const,
    text: drawnWords[index] ?? '',
    size: 8,
    face: index === 1 ? ('strong' as const) : ('regular' as const),
    colour: '#1c2127',
    anchor,
  })),
];

export const sampleDrawing = (id: string, width = 480, height = 120): DrawingBlock => ({
  kind: 'drawing',
  id,
  label: '1. karte',
  title: 'Kartes paraugs ar visu veidu zīmēm',
  drawing: { width, height, shapes: shapes(width, height) },
  population: '30 no 42 pašvaldībām',
  notes: ['Svītrotās teritorijas: nav datu.'],
  source: 'Avots: pašvaldību iesniegumi par 2025. gadu.',
  alt: 'Karte. Kvadrāts ar caurumu un divi svītroti kvadrāti.',
  table: {
    caption: '1. kartes dati',
    columns: [
      { label: 'Pašvaldība', align: 'start' },
      { label: 'Skaits', align: 'end' },
    ],
    rows: [['Kreisā <i>', '12']],
  },
});
