// Ranges with round borders that part numbers into about equal groups, zero apart from all others.

/** Both ends belong to it; `to` is null in the last of several, which is open. */
export interface Range {
  readonly from: number;
  readonly to: number | null;
}

const MOST = 5;
/** Fewer numbers than this in a range would say little. */
const FEWEST = 2;
const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** `step` is the distance of the numbers as they are printed: 1 for whole ones. */
export function rangesOf(numbers: readonly number[], step = 1): readonly Range[] {
  const sorted = numbers.map((value) => onStep(value, step)).sort((a, b) => a - b);
  const positive = sorted.filter((value) => value > 0);
  const zero = sorted.length > positive.length ? [{ from: 0, to: 0 }] : [];
  if (positive.length === 0) return zero;
  const starts = [step, ...borders(positive, step)];
  // A single range is labelled by its own ends.
  if (starts.length === 1) return [...zero, { from: positive[0] ?? step, to: positive.at(-1) ?? null }];
  return [...zero, ...between(starts, step)];
}

/** Where ranges start, beside the lowest: round numbers near the quantiles. */
function borders(sorted: readonly number[], step: number): readonly number[] {
  const count = Math.min(MOST, Math.floor(sorted.length / FEWEST));
  const wanted = Array.from({ length: Math.max(0, count - 1) }, (_, index) =>
    roundDown(sorted[Math.floor(((index + 1) * sorted.length) / count)] ?? 0, step),
  );
  return wanted.filter((border, index) => {
    const last = wanted.slice(0, index).at(-1) ?? step;
    return border > last && sorted.some((value) => value >= last && value < border);
  });
}

function between(starts: readonly number[], step: number): readonly Range[] {
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === undefined ? null : onStep(next - step, step) };
  });
}

/** The largest round number that is not above. */
function roundDown(value: number, step: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, step)));
  const candidates = roundSteps.map((round) => onStep(round * power, step));
  return Math.max(step, ...candidates.filter((round) => round <= value && isOnStep(round, step)));
}

function isOnStep(value: number, step: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-6;
}

/** Without the crumbs of binary fractions. */
function onStep(value: number, step: number): number {
  const parts = Math.round(1 / step);
  return Math.round(value * parts) / parts;
}
