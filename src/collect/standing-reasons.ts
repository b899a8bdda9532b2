import type { Holdings } from '../store/open-store.ts';
import type { Step } from '../store/steps.ts';
import type { ReturnKey } from '../survey/revision.ts';

/** The step by which a return was last given back, with its reasons, for as long as it is to be mended; or null. */
export async function standingReasons(
  { steps }: Pick<Holdings, 'steps'>,
  key: ReturnKey,
): Promise<Step | null> {
  const { status, lastStep } = await steps.standing(key);
  return status === 'returned' ? lastStep : null;
}
