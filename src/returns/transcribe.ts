// Taking over a return of a year that was collected before this system: it is history, so the system itself
// approves it. What people have begun here since is never touched.
import { system } from '../review/role.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import type { HeldReturn } from '../store/steps.ts';
import type { RecordedQuery } from '../survey/dataset.ts';
import type { Finding } from '../survey/finding.ts';
import type { Submission } from '../survey/flat-answer.ts';
import { returnAskedOf } from '../survey/respondent.ts';
import type { ReturnKey } from '../survey/revision.ts';
import { checkAndKeep } from './submit.ts';
import { transition } from './transition.ts';

export type Transcribed =
  | {
      readonly outcome: 'taken_over';
      /** False where it was here already, just the same. */
      readonly isNew: boolean;
      readonly queries: readonly RecordedQuery[];
    }
  /** People work on this return here, and what they say counts. */
  | { readonly outcome: 'left_alone'; readonly queries: readonly RecordedQuery[] }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] };

/** Takes a return over, at an ISO time. */
export async function transcribe(store: Store, submission: Submission, at: string): Promise<Transcribed> {
  return store.transaction(async (holdings) => {
    const key = returnAsked(submission);
    const held = key === null ? null : await holdings.steps.hold(key);
    if (held !== null && isPeoples(held))
      return { outcome: 'left_alone', queries: await latestQueries(holdings, held) };

    const kept = await checkAndKeep(holdings, { submission, origin: 'transcript', receivedAt: at });
    if (!kept.accepted) return { outcome: 'refused', findings: kept.findings };
    const { isNew, queries, revision } = kept;
    if (isNew && held !== null) {
      const latest = await holdings.returns.find(held.key);
      const details = { sha256: latest?.sha256, origin: 'transcript' };
      const step = { action: 'transcribe', actor: system, revision, at, request: null, details } as const;
      await transition(holdings, held, step);
    }
    return { outcome: 'taken_over', isNew, queries };
  });
}

/** The return that it is, where the survey asks for such a one; anything else is for the check to refuse. */
function returnAsked({ edition, form, territory }: Submission): ReturnKey | null {
  const key = edition === null ? null : returnAskedOf(edition, territory);
  return key?.form === form ? key : null;
}

function isPeoples({ status, lastStep }: HeldReturn): boolean {
  return status !== 'not_started' && lastStep?.action !== 'transcribe';
}

async function latestQueries({ returns }: Holdings, { key }: HeldReturn): Promise<readonly RecordedQuery[]> {
  const latest = await returns.find(key);
  return latest === null ? [] : returns.queries(latest);
}
