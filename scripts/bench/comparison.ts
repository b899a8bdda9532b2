// What the measurements say: the median of each command, and how many times its peers Kopskats takes.
import { textTable } from '../command/text-table.ts';
import type { Measured } from './measure.ts';

/** The measurements of each command; the n-th of all belong to the same round. */
export type Rounds = ReadonlyMap<string, readonly Measured[]>;

const OWN = 'kopskats';

/** A table for people. A ratio below 1 says that Kopskats needs less; the range is that of the single rounds. */
export function comparison(rounds: Rounds): string {
  const own = rounds.get(OWN) ?? [];
  const columns = (
    name: string,
    results: readonly Measured[],
    of: (one: Measured) => number,
    unit: string,
  ) => [
    `${decimal(median(results.map(of)))} ${unit}`,
    name === OWN ? '' : ratios(own.map(of), results.map(of)),
  ];
  const rows = [...rounds].map(([name, results]) => [
    name,
    ...columns(name, results, ({ seconds }) => seconds, 's'),
    ...columns(name, results, ({ processorSeconds }) => processorSeconds ?? Number.NaN, 's'),
    ...columns(name, results, ({ peakMebibytes }) => peakMebibytes ?? Number.NaN, 'MiB'),
  ]);
  const heads = ['laiks', 'procesora laiks', 'atmiņa'].flatMap((head) => [head, `${OWN} / šis`]);
  return `${textTable(['', ...heads], rows)}\n`;
}

/** „0,61 (0,58–0,70)“: the ratio of the medians, then the least and the greatest of the rounds. */
export function ratios(own: readonly number[], peer: readonly number[]): string {
  const each = own.map((value, round) => value / (peer[round] ?? Number.NaN));
  const range = `${decimal(Math.min(...each))}–${decimal(Math.max(...each))}`;
  return `${decimal(median(own) / median(peer))} (${range})`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

const decimal = (value: number): string => value.toFixed(2).replace('.', ',');
