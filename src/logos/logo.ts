// A logo of the publication: an SVG file as a drawing, painted like every chart, so that no part of the file itself gets
// into a book or page.
import type { AreaShape, Drawing, Lines, Point, Shape } from '../figures/drawing.ts';
import { label } from '../language/label.ts';
import { LogoRefused, type SvgElement, svgElements } from './svg-elements.ts';
import { linesOf } from './svg-lines.ts';
import { paintOf } from './svg-paint.ts';

/** The longest file that is taken, in characters. */
export const LONGEST_LOGO = 60_000;

/** In points: all are of one height, but none wider than this. */
const HEIGHT = 34;
const WIDEST = 130;
const GAP = 22;
const ROW = 430;

/** Throws `LogoRefused`, which says why and what to do. */
export function readLogo(svg: string): Drawing {
  if (svg.length > LONGEST_LOGO)
    throw new LogoRefused(
      label(
        'Logotips ir pārāk liels: ne vairāk kā 60 000 rakstzīmju. Vienkāršojiet līknes.',
        'The logo is too large: at most 60,000 characters. Simplify its curves.',
      ),
    );
  const [root, ...elements] = svgElements(svg);
  if (root === undefined) throw new LogoRefused(label('Tā nav SVG datne.', 'This is no SVG file.'));
  const { x, y, width, height } = boxOf(root);
  const scale = Math.min(HEIGHT / height, WIDEST / width);
  const around = `scale(${scale}) translate(${-x} ${-y})`;
  const shapes = elements.flatMap((element) => shapesOf(element, around, scale));
  if (shapes.length === 0)
    throw new LogoRefused(label('Datnē nekas nav uzzīmēts.', 'Nothing is drawn in the file.'));
  return { width: width * scale, height: height * scale, shapes };
}

/** The logos beside each other, in the middle of the row's height, which is `height` points at most. */
export function logoRow(logos: readonly Drawing[], height = HEIGHT): Drawing {
  const natural = logos.reduce((sum, { width }) => sum + width, GAP * (logos.length - 1));
  const scale = Math.min(height / HEIGHT, ROW / natural);
  let from = 0;
  const shapes = logos.flatMap((logo) => {
    const [left, top] = [from, (HEIGHT - logo.height) / 2];
    from += logo.width + GAP;
    const at = ([x, y]: Point): Point => [(left + x) * scale, (top + y) * scale];
    return logo.shapes.map((shape) => moved(shape, at, scale));
  });
  return { width: natural * scale, height: HEIGHT * scale, shapes };
}

function moved(shape: Shape, at: (point: Point) => Point, scale: number): Shape {
  switch (shape.kind) {
    case 'area':
      return { ...shape, rings: shape.rings.map((ring) => ring.map(at)) };
    case 'line':
      return { ...shape, width: shape.width * scale, lines: shape.lines.map((line) => line.map(at)) };
    case 'label':
      return { ...shape, at: at(shape.at), size: shape.size * scale };
  }
}

function boxOf({ attributes }: SvgElement) {
  const [x = 0, y = 0, width = 0, height = 0] = (attributes.viewBox ?? '').split(/[\s,]+/).map(Number);
  const box =
    width > 0 && height > 0
      ? { x, y, width, height }
      : {
          ...{ x: 0, y: 0 },
          width: Number.parseFloat(attributes.width ?? ''),
          height: Number.parseFloat(attributes.height ?? ''),
        };
  if (Object.values(box).every(Number.isFinite) && box.width > 0 && box.height > 0) return box;
  throw new LogoRefused(
    label(
      'SVG datnē nav norādīts zīmējuma izmērs (viewBox).',
      'The SVG file does not say how large its drawing is (viewBox).',
    ),
  );
}

function shapesOf(element: SvgElement, around: string, scale: number): readonly Shape[] {
  const [fill, stroke] = [paintOf(element, 'fill'), paintOf(element, 'stroke')];
  if (fill === null && stroke === null) return [];
  const lines = linesOf(element, around);
  if (lines.length === 0) return [];
  const isEvenOdd = element.attributes['fill-rule'] === 'evenodd';
  const areas =
    fill === null ? [] : (isEvenOdd ? [lines] : partsOf(lines)).map((rings) => areaOf(rings, fill));
  if (stroke === null) return areas;
  const width = (Number.parseFloat(element.attributes['stroke-width'] ?? '') || 1) * scale;
  return [...areas, { kind: 'line', lines, colour: stroke, width, dash: [] }];
}

function areaOf(rings: Lines, fill: string): AreaShape {
  return { kind: 'area', rings, fill, hatch: null, stroke: null, strokeWidth: 0 };
}

/**
 * Rings that are filled by the rule „nonzero“ as areas that can be filled by „even-odd“: a ring that turns the other way
 * than the one around it is a hole in it, any other an area of its own.
 */
function partsOf(rings: Lines): readonly Lines[] {
  const around = (ring: readonly Point[]) =>
    rings
      .filter((other) => other !== ring && ring[0] !== undefined && isWithin(ring[0], other))
      .sort((one, other) => Math.abs(turn(one)) - Math.abs(turn(other)))[0];
  const holes = new Map(
    rings.flatMap((ring) => {
      const outer = around(ring);
      return outer !== undefined && turn(outer) * turn(ring) < 0 ? [[ring, outer] as const] : [];
    }),
  );
  return rings
    .filter((ring) => !holes.has(ring))
    .map((ring) => [ring, ...rings.filter((hole) => holes.get(hole) === ring)]);
}

/** Twice the area of a ring, negative where it turns the other way. */
function turn(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function isWithin([x, y]: Point, ring: readonly Point[]): boolean {
  return ring.reduce((isIn, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !isIn : isIn;
  }, false);
}
