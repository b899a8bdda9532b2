import type { Holdings } from '../store/open-store.ts';
import type { Step } from '../store/steps.ts';
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
