// The shapes of a drawing on a canvas, one function a kind, in the fonts of the book: those of the package and never of
// the machine, so that a picture looks the same wherever it is made.
import { createRequire } from 'node:module';
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import {
  type AreaShape,
  hatchLines,
  type LabelShape,
  type LineShape,
  type Lines,
  type Shape,
} from '../../figures/drawing.ts';

/** A name of our own: under its real one the machine might have another version of the font. */
export const family = 'Kopskats Sans';

const files = [
  '400Regular/SourceSans3_400Regular.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
];

/** Registers the fonts with all canvases of this process. Throws where the package lacks one. */
export function loadFonts(): void {
  if (GlobalFonts.has(family)) return;
  const { resolve } = createRequire(import.meta.url);
  for (const file of files) {
    const path = resolve(`@expo-google-fonts/source-sans-3/${file}`);
    if (GlobalFonts.registerFromPath(path, family) === null) throw new Error(`${path} is no font`);
  }
}

export function paintShape(context: SKRSContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'area':
      paintArea(context, shape);
      break;
    case 'line':
      paintLine(context, shape);
      break;
    case 'label':
      paintLabel(context, shape);
  }
}

function paintArea(context: SKRSContext2D, { rings, fill, hatch, stroke, strokeWidth }: AreaShape): void {
  trace(context, rings, true);
  context.fillStyle = fill;
  context.fill('evenodd');
  if (hatch !== null) {
    context.save();
    context.clip('evenodd');
    const { colour, width } = hatch;
    paintLine(context, { kind: 'line', lines: hatchLines(rings, hatch), colour, width, dash: [] });
    context.restore();
    trace(context, rings, true);
  }
  if (stroke === null || strokeWidth === 0) return;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  context.stroke();
}

function paintLine(context: SKRSContext2D, { lines, colour, width, dash }: LineShape): void {
  trace(context, lines, false);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
}

const faces = { regular: '', strong: '600 ', italic: 'italic ' } as const;
const alignments = { start: 'left', middle: 'center', end: 'right' } as const;

function paintLabel(context: SKRSContext2D, { at, text, size, face, colour, anchor }: LabelShape): void {
  context.font = `${faces[face]}${size}px "${family}"`;
  context.textAlign = alignments[anchor];
  context.textBaseline = 'alphabetic';
  context.fillStyle = colour;
  context.fillText(text, ...at);
}

function trace(context: SKRSContext2D, lines: Lines, isClosed: boolean): void {
  context.beginPath();
  for (const line of lines) {
    line.forEach((point, index) => {
      if (index === 0) context.moveTo(...point);
      else context.lineTo(...point);
    });
    if (isClosed) context.closePath();
  }
}
