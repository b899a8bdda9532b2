// The one way in: whatever the channel, a return is checked here and kept as a whole or refused as a whole.
// Where it stands with its reviewers is for the commands that call this to see to.
import type { Holdings, Store } from '../store/open-store.ts';
import type { RecordedQuery } from '../survey/dataset.ts';
import type { Finding } from '../survey/finding.ts';
import type { Submission } from '../survey/flat-answer.ts';
import type { Explanation, Origin } from '../survey/revision.ts';
import type { ExpectedReturn } from '../survey/rules/shape/shape-rule.ts';
import { checkReturn, explanationsFor } from './check-return.ts';

/** What a channel hands in; a nested document becomes a submission by `flatten`. */
export interface HandedIn {
  readonly submission: Submission;
  readonly origin: Origin;
  /** ISO time. */
  readonly receivedAt: string;
  /** What the respondent says of queries; those explained before need not be explained again. */
  readonly explanations?: readonly Explanation[];
  /** Whose return the channel was opened for; left out where the return says it itself. */
  readonly expected?: ExpectedReturn;
}

/**
 * Accepted: which revision holds the return, and the queries that it raised with their explanations.
 * Refused: what has to be corrected (`error`) or explained (`query`) first; nothing was kept.
 */
export type Submitted =
  | {
      readonly accepted: true;
      readonly returnId: string;
      readonly revision: number;
      /** False where the same was handed in before and no revision had to be added. */
      readonly isNew: boolean;
      readonly queries: readonly RecordedQuery[];
    }
  | { readonly accepted: false; readonly findings: readonly Finding[] };

/** Checks a return and keeps it with its queries and explanations, in one transaction. */
export async function submit(store: Store, handedIn: HandedIn): Promise<Submitted> {
  return store.transaction((holdings) => checkAndKeep(holdings, handedIn));
}

/** The same within a transaction of the caller's. */
export async function checkAndKeep(holdings: Holdings, handedIn: HandedIn): Promise<Submitted> {
  const { submission, origin, receivedAt, expected } = handedIn;
  const explanations = handedIn.explanations ?? [];
  const transcribed = origin === 'transcript';
  const { return: document, findings } = await checkReturn(holdings, expected ?? null, submission, {
    explanations,
    transcribed,
  });
  if (document === null) return { accepted: false, findings };
  const open = findings.filter(({ explanation }) => explanation === null);
  if (open.length > 0 && !transcribed) return { accepted: false, findings: open };

  const saved = await holdings.returns.save({
    document,
    origin,
    receivedAt,
    queries: findings,
    explanations: explanationsFor(findings, explanations),
  });
  const { returnId, no: revision, isNew } = saved;
  const recorded = await holdings.returns.queries({ returnId, no: revision, document });
  return { accepted: true, returnId, revision, isNew, queries: recorded };
}
