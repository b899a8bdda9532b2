// Fewer points for the same line as the eye sees it (Douglas–Peucker): what lies closer to the chord is left out.

export type Line = readonly (readonly [number, number])[];

/** The line without points that are nearer than `tolerance` to what is left; both its ends stay. */
export function simplified(line: Line, tolerance: number): Line {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const at = farthest(line, from, to, tolerance);
    if (at < 0) continue;
    kept.add(at);
    open.push([from, at], [at, to]);
  }
  return line.filter((_, at) => kept.has(at));
}

/** The point between two others that is farthest from their chord; -1 where none is farther than `tolerance`. */
function farthest(line: Line, from: number, to: number, tolerance: number): number {
  const [fromX, fromY] = line[from] ?? [0, 0];
  const [toX, toY] = line[to] ?? [0, 0];
  const dx = toX - fromX;
  const dy = toY - fromY;
  const length = dx * dx + dy * dy;
  let found = -1;
  let most = tolerance * tolerance;
  for (let at = from + 1; at < to; at += 1) {
    const point = line[at];
    if (point === undefined) continue;
    const x = point[0] - fromX;
    const y = point[1] - fromY;
    // A ring starts where it ends, so that its chord is a point.
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
    const [offX, offY] = [x - along * dx, y - along * dy];
    const distance = offX * offX + offY * offY;
    if (distance > most) [found, most] = [at, distance];
  }
  return found;
}
