import type { Holdings } from '../store/open-store.ts';
import type { HeldReturn, Step } from '../store/steps.ts';
import type { ReturnKey } from '../survey/revision.ts';

/** The step by which a return was last given back, with its reasons, for as long as it is to be mended; or null. */
export async function standingReasons(
  { steps }: Pick<Holdings, 'steps'>,
  key: ReturnKey,
): Promise<Step | null> {
  return givenBack(await steps.standing(key));
}

/** The same where it is known already how the return stands. */
export function givenBack({ status, lastStep }: Pick<HeldReturn, 'status' | 'lastStep'>): Step | null {
  return status === 'returned' ? lastStep : null;
}
