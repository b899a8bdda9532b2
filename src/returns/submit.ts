// The one way in: whatever the channel, a return is checked here and kept as a whole or refused as a whole.
// Where it stands with its reviewers is for the commands that call this to see to.
import { isExplanation, tooShort } from '../review/explanation.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import { check } from '../survey/check.ts';
import type { RecordedQuery } from '../survey/dataset.ts';
import type { Finding } from '../survey/finding.ts';
import type { Submission } from '../survey/flat-answer.ts';
import { cleanText } from '../survey/reading/clean-text.ts';
import type { Explanation, Origin } from '../survey/revision.ts';
import { queryKey } from '../survey/revision.ts';
import type { ExpectedReturn } from '../survey/rules/shape/shape-rule.ts';
import { previousReturn } from './check-return.ts';

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
  const transcribed = origin === 'transcript';
  const checked = check(submission, {
    expected: expected ?? null,
    transcribed,
    previous: await previousReturn(holdings, submission),
  });
  const document = checked.return;
  if (document === null) return { accepted: false, findings: checked.findings };

  const queries = checked.findings;
  const given = explanationsFor(queries, handedIn.explanations ?? []);
  const standing = await holdings.returns.explanations(document);
  const texts = new Map([...standing, ...given].map((one) => [queryKey(one), one.text]));
  const open = queries.flatMap((query) => {
    const text = texts.get(queryKey(query));
    if (text === undefined) return [query];
    return isExplanation(text) ? [] : [{ ...query, remedy: tooShort }];
  });
  if (open.length > 0 && !transcribed) return { accepted: false, findings: open };

  const saved = await holdings.returns.save({
    document,
    origin,
    receivedAt,
    queries,
    explanations: given,
  });
  const { returnId, no: revision, isNew } = saved;
  const recorded = await holdings.returns.queries({ returnId, no: revision, document });
  return { accepted: true, returnId, revision, isNew, queries: recorded };
}

/** Those that say something and answer a query of this return. */
export function explanationsFor(
  queries: readonly Finding[],
  given: readonly Explanation[],
): readonly Explanation[] {
  const asked = new Set(queries.map(queryKey));
  return given
    .map((explanation) => ({ ...explanation, text: cleanText(explanation.text) }))
    .filter((explanation) => explanation.text !== '' && asked.has(queryKey(explanation)));
}
