// A drawing as SVG within a page: presentation attributes only, so that it obeys the strictest policy on styles.
import type {
  AreaShape,
  Drawing,
  Hatch,
  LabelShape,
  LineShape,
  Lines,
  Point,
  Shape,
} from '../../figures/drawing.ts';
import { html, type Markup } from '../../markup.ts';

/** Points to CSS pixels: letters of eight points are read well on a screen. */
const ENLARGED = 1.4;
const FONTS = "'Source Sans 3', 'Segoe UI', Arial, sans-serif";

const tenths = (value: number): number => Math.round(value * 10);
const text = (value: number): string => String(value / 10);

/** Maps of one book draw the same outlines many times. */
const closedPaths = new WeakMap<Lines, string>();

/** A line in tenths, each point from the one before, which takes half the letters. */
function written(points: readonly Point[]): string {
  let [x, y] = [0, 0];
  const steps = points.map(([toX, toY], index) => {
    const step = `${text(tenths(toX) - x)} ${text(tenths(toY) - y)}`;
    [x, y] = [tenths(toX), tenths(toY)];
    return index === 0 ? `M${step}l` : step;
  });
  return `${steps[0] ?? ''}${steps.slice(1).join(' ')}`;
}

function closedPath(rings: Lines): string {
  const known = closedPaths.get(rings);
  if (known !== undefined) return known;
  const path = rings.map((points) => `${written(points)}z`).join('');
  closedPaths.set(rings, path);
  return path;
}

const sameHatch = (one: Hatch, other: Hatch): boolean =>
  one.colour === other.colour && one.width === other.width && one.distance === other.distance;

interface Pattern {
  readonly hatch: Hatch;
  readonly id: string;
}

function patternsOf(shapes: readonly Shape[], anchor: (wish: string) => string): readonly Pattern[] {
  const hatches = shapes.flatMap((shape) => (shape.kind === 'area' && shape.hatch ? [shape.hatch] : []));
  const different = hatches.filter(
    (hatch, at) => hatches.findIndex((other) => sameHatch(hatch, other)) === at,
  );
  return different.map((hatch) => ({ hatch, id: anchor('svitrojums') }));
}

function patternMarkup({ hatch, id }: Pattern): Markup {
  const { colour, width, distance } = hatch;
  return html`<pattern id="${id}" patternUnits="userSpaceOnUse" width="${distance}" height="${distance}" patternTransform="rotate(45)"><path d="M0 0v${distance}" stroke="${colour}" stroke-width="${2 * width}"/></pattern>`;
}

function area({ rings, fill, hatch, stroke, strokeWidth }: AreaShape, patterns: readonly Pattern[]): Markup {
  const path = closedPath(rings);
  const over = patterns.find((pattern) => hatch !== null && sameHatch(pattern.hatch, hatch));
  const border = stroke === null ? null : html` stroke="${stroke}" stroke-width="${strokeWidth}"`;
  return html`<path d="${path}" fill="${fill}"${border}/>${over === undefined ? null : html`<path d="${path}" fill="url(#${over.id})"/>`}`;
}

function line({ lines, colour, width, dash }: LineShape): Markup {
  const dashes = dash.length === 0 ? null : html` stroke-dasharray="${dash.join(' ')}"`;
  return html`<path d="${lines.map(written).join('')}" fill="none" stroke="${colour}" stroke-width="${width}"${dashes}/>`;
}

const faces = {
  regular: null,
  strong: html` font-weight="600"`,
  italic: html` font-style="italic"`,
} as const;

function label({ at: [x, y], text: words, size, face, colour, anchor }: LabelShape): Markup {
  const style = faces[face];
  const side = anchor === 'start' ? null : html` text-anchor="${anchor}"`;
  return html`<text x="${text(tenths(x))}" y="${text(tenths(y))}" font-size="${size}" fill="${colour}"${style}${side}>${words}</text>`;
}

function shapeMarkup(shape: Shape, patterns: readonly Pattern[]): Markup {
  switch (shape.kind) {
    case 'area':
      return area(shape, patterns);
    case 'line':
      return line(shape);
    case 'label':
      return label(shape);
  }
}

/** `alt` is the message in words, null for an ornament; `anchor` gives an `id` that nothing else on the page has. */
export function svgMarkup(
  { width, height, shapes }: Drawing,
  alt: string | null,
  anchor: (wish: string) => string,
  pixelsPerPoint = ENLARGED,
): Markup {
  const patterns = patternsOf(shapes, anchor);
  const size = html`width="${Math.round(width * pixelsPerPoint)}" height="${Math.round(height * pixelsPerPoint)}"`;
  const defs = patterns.length === 0 ? null : html`<defs>${patterns.map(patternMarkup)}</defs>`;
  const role = alt === null ? html`aria-hidden="true"` : html`role="img" aria-label="${alt}"`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size} ${role} font-family="${FONTS}" fill-rule="evenodd" stroke-linejoin="round" stroke-linecap="round">${defs}
${shapes.map((shape) => html`${shapeMarkup(shape, patterns)}\n`)}</svg>`;
}
