// What the day says: how long each kind of request took, and how many times the empty route that is.
import { textTable } from '../../command/text-table.ts';
import { type Journal, type Kind, kinds } from './journal.ts';

const names: { readonly [kind in Kind]: string } = {
  draft: 'melnraksts saglabājas pats',
  button: 'saglabā ar pogu',
  page: 'atver sadaļu',
  upload: 'augšupielādē darbgrāmatu',
  empty: 'tukšs Fastify maršruts',
};

/** A table for people: milliseconds, and the ratio of medians and of 95th percentiles to the empty route. */
export function summary({ times }: Pick<Journal, 'times'>): string {
  const empty = times.empty;
  const rows = kinds.map((kind) => [
    names[kind],
    String(times[kind].length),
    ...[percentile(times[kind], 50), percentile(times[kind], 95), Math.max(...times[kind])].map(shown),
    ...[50, 95].map((part) => shown(percentile(times[kind], part) / percentile(empty, part))),
  ]);
  return textTable(['', 'reizes', 'p50 ms', 'p95 ms', 'max ms', 'p50 ×', 'p95 ×'], rows);
}

/** A dash where nothing was measured. */
function shown(value: number): string {
  return Number.isFinite(value) ? value.toFixed(1) : '–';
}

/** The least value that so many per cent of the values do not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((part / 100) * sorted.length) - 1)] ?? Number.NaN;
}
