// Plain shapes straight onto the open page: vectors and text, without transparency, patterns or pictures.
import {
  type AreaShape,
  type Drawing,
  hatchLines,
  type LabelShape,
  type LineShape,
  type Shape,
} from '../../../figures/drawing.ts';
import { paintRun } from '../flow/paint-text.ts';
import { type Painter, rgb, round } from '../flow/painter.ts';
import { breakLines } from '../text/break-lines.ts';
import { plain } from '../text/span.ts';
import { style } from '../theme.ts';
import { pathOf } from './paths.ts';
import { faceNames } from './text-width.ts';

const area = ({ doc }: Painter, { rings, fill, hatch, stroke, strokeWidth }: AreaShape): void => {
  const path = pathOf(rings);
  doc.addContent(`${rgb(fill)} rg ${path} f*`);
  if (hatch !== null) {
    doc.addContent(
      `q ${path} W* n ${rgb(hatch.colour)} RG ${hatch.width} w ${pathOf(hatchLines(rings, hatch), false)} S Q`,
    );
  }
  if (stroke !== null && strokeWidth > 0) {
    doc.addContent(`${rgb(stroke)} RG ${round(strokeWidth)} w ${path} S`);
  }
};

const line = ({ doc }: Painter, { lines, colour, width, dash }: LineShape): void => {
  const dashes = `[${dash.map(round).join(' ')}] 0 d`;
  doc.addContent(`${rgb(colour)} RG ${round(width)} w ${dashes} ${pathOf(lines, false)} S [] 0 d`);
};

const shares = { start: 0, middle: 0.5, end: 1 } as const;

const label = (painter: Painter, { at: [x, y], text, size, face, colour, anchor }: LabelShape): void => {
  const look = { ...style.note, face: faceNames[face], size, colour };
  const [set] = breakLines(painter.faces, [plain(text, look)], Number.POSITIVE_INFINITY);
  for (const run of set?.runs ?? []) paintRun(painter, run, x - (set?.width ?? 0) * shares[anchor], y);
};

const paint = (painter: Painter, shape: Shape): void => {
  switch (shape.kind) {
    case 'area':
      area(painter, shape);
      break;
    case 'line':
      line(painter, shape);
      break;
    case 'label':
      label(painter, shape);
  }
};

/** Draws with the top left corner at a point of the page; the marked content must be open. */
export const drawShapes = (
  painter: Painter,
  { shapes }: Drawing,
  { x, y }: { readonly x: number; readonly y: number },
  scale: number,
): void => {
  const { doc } = painter;
  doc.addContent(`q ${scale} 0 0 ${scale} ${round(x)} ${round(y)} cm 1 j 1 J`);
  for (const shape of shapes) paint(painter, shape);
  doc.addContent('Q');
};
