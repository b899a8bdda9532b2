// What changed between two editions, in sentences: totals first, then how the work is arranged.
import type { EditionChange } from '../aggregate/edition-change.ts';
import { mostChangedSentences } from './change-most.ts';
import { totalChangeSentences } from './change-totals.ts';
import { workloadChangeSentences } from './change-workload.ts';

/** Nothing where nobody answered in both years: then there is nothing that could have changed. */
export function changeSentences(change: EditionChange): readonly string[] {
  if (change.returns.both.length === 0) return [];
  return [
    ...totalChangeSentences(change),
    ...workloadChangeSentences(change),
    ...mostChangedSentences(change),
  ];
}
