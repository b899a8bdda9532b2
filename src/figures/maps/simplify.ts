// Fewer points for the same line as the eye sees it (Douglas–Peucker): what lies closer to the chord is left out.

export type Line = readonly (readonly [number, number])[];

function distanceToChord(
  [x, y]: readonly [number, number],
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  // A ring starts where it ends, so that its chord is a point.
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}

/** The line without points that are nearer than `tolerance` to what is left; both its ends stay. */
export function simplified(line: Line, tolerance: number): Line {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const [start, end] = [line[from], line[to]];
    let farthest = { at: -1, distance: tolerance };
    for (let at = from + 1; at < to; at += 1) {
      const point = line[at];
      if (point === undefined || start === undefined || end === undefined) continue;
      const distance = distanceToChord(point, start, end);
      if (distance > farthest.distance) farthest = { at, distance };
    }
    if (farthest.at < 0) continue;
    kept.add(farthest.at);
    open.push([from, farthest.at], [farthest.at, to]);
  }
  return line.filter((_, at) => kept.has(at));
}
