import type { Holdings } from '../store/open-store.ts';
import type { HeldReturn, Step } from '../store/steps.ts';
import type { Origin, ReturnKey } from '../survey/revision.ts';

/** A step with the channel of the revision that it is about. */
export interface HistoryEntry extends Step {
  readonly origin: Origin;
}

/** What has happened to a return between respondents and reviewers, earliest first, with all reasons given. */
export async function returnHistory(
  { steps, returns }: Pick<Holdings, 'steps' | 'returns'>,
  key: ReturnKey,
): Promise<readonly HistoryEntry[]> {
  const origins = new Map((await returns.revisions(key)).map(({ no, origin }) => [no, origin]));
  return (await steps.of(key)).flatMap((step) => {
    const origin = origins.get(step.revision);
    return origin === undefined ? [] : [{ ...step, origin }];
  });
}

/** The step by which a return was last given back, with its reasons, for as long as it is to be mended; or null. */
export async function reasonsToAddress(
  { steps }: Pick<Holdings, 'steps'>,
  key: ReturnKey,
): Promise<Step | null> {
  return returnedBy(await steps.standing(key));
}

/** The same where it is known already how the return stands. */
export function returnedBy({ status, lastStep }: Pick<HeldReturn, 'status' | 'lastStep'>): Step | null {
  return status === 'returned' ? lastStep : null;
}
