// The outlines of SVG elements as lines of points: curves become lines that are too short to be told from them.
import svgpath from 'svgpath';
import type { Lines, Point } from '../figures/drawing.ts';
import { label } from '../language/label.ts';
import { LogoRefused, type SvgElement } from './svg-elements.ts';

/** Lines that one curve becomes. */
const PARTS = 12;
const MOST_POINTS = 60_000;

/** In the coordinates that `around` and the transforms of the element lead to. Throws `LogoRefused`. */
export function linesOf(element: SvgElement, around: string): Lines {
  const path = svgpath(pathOf(element)).transform(`${around} ${element.transform}`).abs().unshort().unarc();
  const lines: Point[][] = [];
  let points = 0;
  const add = (...more: readonly Point[]) => {
    lines.at(-1)?.push(...more);
    points += more.length;
    if (points > MOST_POINTS || more.flat().some((one) => !Number.isFinite(one))) throw notDrawn();
  };
  path.iterate((segment, _index, x, y) => {
    const from: Point = [x, y];
    const [kind, ...n] = segment as [string, ...number[]];
    const at = (index: number): Point => [n[index] ?? Number.NaN, n[index + 1] ?? Number.NaN];
    if (kind === 'M') {
      lines.push([]);
      add(at(0));
    } else if (kind === 'L') add(at(0));
    else if (kind === 'H') add([n[0] ?? Number.NaN, y]);
    else if (kind === 'V') add([x, n[0] ?? Number.NaN]);
    else if (kind === 'C') add(...curve([from, at(0), at(2), at(4)]));
    else if (kind === 'Q') add(...curve([from, at(0), at(2)]));
    else if (kind === 'Z') {
      const first = lines.at(-1)?.[0];
      if (first !== undefined) {
        add(first);
        // What follows without a move begins there.
        lines.push([first]);
      }
    }
  });
  if ('err' in path && path.err) throw notDrawn();
  return lines.filter((line) => line.length > 1);
}

function notDrawn(): LogoRefused {
  return new LogoRefused(label('Zīmējumu nevar nolasīt.', 'The drawing cannot be read.'));
}

/** Points of a Bézier curve after its first. */
function curve(control: readonly Point[]): readonly Point[] {
  return Array.from({ length: PARTS }, (_, index) => pointAt(control, (index + 1) / PARTS));
}

function pointAt(control: readonly Point[], t: number): Point {
  const [first, ...rest] = control;
  if (first === undefined) return [0, 0];
  if (rest.length === 0) return first;
  const next = rest.map((to, index): Point => {
    const [x, y] = control[index] ?? to;
    return [x + (to[0] - x) * t, y + (to[1] - y) * t];
  });
  return pointAt(next, t);
}

function pathOf({ name, attributes }: SvgElement): string {
  const number = (key: string, otherwise = 0) => Number.parseFloat(attributes[key] ?? '') || otherwise;
  switch (name) {
    case 'path':
      return attributes.d ?? '';
    case 'rect': {
      const [width, height] = [number('width'), number('height')];
      const rx = Math.min(number('rx', number('ry')), width / 2);
      const ry = Math.min(number('ry', number('rx')), height / 2);
      const corner = (x: number, y: number) => `a${rx} ${ry} 0 0 1 ${x} ${y}`;
      return `M${number('x') + rx} ${number('y')}h${width - 2 * rx}${corner(rx, ry)}v${height - 2 * ry}${corner(-rx, ry)}h${2 * rx - width}${corner(-rx, -ry)}v${2 * ry - height}${corner(rx, -ry)}z`;
    }
    case 'circle':
    case 'ellipse': {
      const rx = number('rx', number('r'));
      const ry = number('ry', number('r'));
      const half = (x: number) => `a${rx} ${ry} 0 0 1 ${x} 0`;
      return `M${number('cx') - rx} ${number('cy')}${half(2 * rx)}${half(-2 * rx)}z`;
    }
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'polyline':
    case 'polygon': {
      const points = (attributes.points ?? '').trim();
      return points === '' ? '' : `M${points}${name === 'polygon' ? 'z' : ''}`;
    }
    default:
      return '';
  }
}
