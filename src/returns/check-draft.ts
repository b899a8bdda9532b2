import type { Actor } from '../review/role.ts';
import type { Draft } from '../store/drafts/drafts.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import { check } from '../survey/check.ts';
import type { Return } from '../survey/editions.ts';
import type { Finding } from '../survey/finding.ts';
import { type Explanation, queryKey, type ReturnKey } from '../survey/revision.ts';
import { previousReturn } from './previous-return.ts';
import { explanationsFor } from './submit.ts';
import { type Closed, closedFor, requireRole } from './take-step.ts';

/** What a check has to say of a finding's answer, with the explanation that stands for it. */
export interface DraftFinding extends Finding {
  /** What the respondent has said of a query; null of an error and of a query that is still open. */
  readonly explanation: string | null;
}

export interface CheckedDraft {
  readonly draft: Draft | null;
  /** Errors and queries in the order of the survey. */
  readonly findings: readonly DraftFinding[];
  /** Whether it could be handed in as it is. */
  readonly isReady: boolean;
  /** What was handed in the year before, as this edition would have asked for it. */
  readonly previous: Return | null;
}

/** Checks a draft as it stands, as handing it in would. */
export async function checkDraft(
  holdings: Pick<Holdings, 'drafts' | 'returns'>,
  key: ReturnKey,
): Promise<CheckedDraft> {
  const draft = await holdings.drafts.find(key);
  const submission = { ...key, answers: draft?.answers ?? [] };
  const previous = await previousReturn(holdings, key);
  const checked = check(submission, { expected: key, previous });
  const standing = new Map(
    (await holdings.returns.explanations(key)).map((explanation) => [
      queryKey(explanation),
      explanation.text,
    ]),
  );
  const findings = checked.findings.map((finding) => ({
    ...finding,
    explanation: finding.level === 'query' ? (standing.get(queryKey(finding)) ?? null) : null,
  }));
  const isReady = findings.every(({ level, explanation }) => level === 'query' && explanation !== null);
  return { draft, findings, isReady, previous };
}

export interface DraftExplanations {
  readonly key: ReturnKey;
  readonly actor: Actor;
  readonly explanations: readonly Explanation[];
  /** ISO time. */
  readonly at: string;
}

/** Keeps what a person says of queries before the return is handed in; what answers no query is left out. */
export async function explainQueries(
  store: Store,
  { key, actor, explanations, at }: DraftExplanations,
): Promise<{ readonly outcome: 'saved' } | Closed> {
  requireRole(actor, 'save');
  return store.transaction(async (holdings) => {
    const held = await holdings.steps.hold(key);
    const closed = closedFor(held, 'save');
    if (closed !== null) return closed;
    const { findings } = await checkDraft(holdings, key);
    const queries = findings.filter(({ level }) => level === 'query');
    await holdings.returns.explain(key, explanationsFor(queries, explanations), at);
    return { outcome: 'saved' };
  });
}
