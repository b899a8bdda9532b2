// The receipts of a return, one for each time that it was handed in, derived from its steps and revisions.
import type { Holdings } from '../store/open-store.ts';
import { type Receipt, receiptNumber } from '../survey/receipt.ts';
import type { ReturnKey } from '../survey/revision.ts';

export interface IssuedReceipt extends Receipt {
  /** The revision that was handed in. */
  readonly revision: number;
  /** Whether the respondent has taken back what was handed in. */
  readonly isWithdrawn: boolean;
}

/** Earliest first; empty where the return was never handed in through this system. */
export async function receiptsOf(
  { steps, returns }: Pick<Holdings, 'steps' | 'returns'>,
  key: ReturnKey,
): Promise<readonly IssuedReceipt[]> {
  const taken = await steps.of(key);
  const hashes = new Map((await returns.revisions(key)).map(({ no, sha256 }) => [no, sha256]));
  return taken
    .flatMap((step, index) => (step.action === 'submit' ? [{ step, next: taken[index + 1] }] : []))
    .flatMap(({ step: { at, revision, certifiedBy }, next }, index) => {
      const sha256 = hashes.get(revision);
      if (sha256 === undefined) return [];
      const number = receiptNumber(key, index + 1);
      return [{ number, at, sha256, certifiedBy, revision, isWithdrawn: next?.action === 'withdraw' }];
    });
}
