import type { Audit } from './audit.ts';
import { hashOf, NO_HASH } from './entry.ts';

/**
 * Where the chain breaks first. By number: an entry is `missing`; it was `altered`, for its hash is not that of
 * its content; it is `misplaced`, for it does not follow the entry before it; it stands `beyond` the end that
 * the trail has noted. A whole chain that lacks a hash noted elsewhere was made anew: that one is `forgotten`; one
 * that does not tell of all steps that returns have made, or of others, leaves its subject `untold`.
 */
export type ChainFault =
  | { readonly fault: 'missing' | 'altered' | 'misplaced' | 'beyond'; readonly no: number }
  | { readonly fault: 'forgotten'; readonly sha256: string }
  | { readonly fault: 'untold'; readonly subject: string };

export interface ChainChecked {
  /** How many entries fit, from the first one on. */
  readonly entries: number;
  /** Hash of the last one that fits. */
  readonly sha256: string;
  readonly fault: ChainFault | null;
}

/**
 * Walks the trail from its first entry to where it breaks or ends, a few entries at a time. What is written
 * while it walks is left for the next time.
 */
export async function verifyChain(
  { entries, head: readHead, untold }: Pick<Audit, 'entries' | 'head' | 'untold'>,
  noted: string | null = null,
): Promise<ChainChecked> {
  const head = await readHead();
  let count = 0;
  let previous = NO_HASH;
  let isNotedSeen = noted === null;
  const upTo = (fault: ChainFault | null): ChainChecked => ({ entries: count, sha256: previous, fault });

  for await (const entry of entries()) {
    if (count === head.no && entry.no > count) {
      // Written since the head was read, or slipped in behind it: the head as it is now tells.
      if (entry.no > (await readHead()).no) return upTo({ fault: 'beyond', no: entry.no });
      break;
    }
    if (entry.no !== count + 1) return upTo({ fault: 'missing', no: count + 1 });
    if (hashOf(entry) !== entry.sha256) return upTo({ fault: 'altered', no: entry.no });
    if (entry.previous !== previous) return upTo({ fault: 'misplaced', no: entry.no });
    count += 1;
    previous = entry.sha256;
    isNotedSeen ||= entry.sha256 === noted;
  }
  if (count < head.no) return upTo({ fault: 'missing', no: count + 1 });
  if (previous !== head.sha256) return upTo({ fault: 'altered', no: count });
  if (noted !== null && !isNotedSeen) return upTo({ fault: 'forgotten', sha256: noted });
  const subject = await untold();
  return upTo(subject === null ? null : { fault: 'untold', subject });
}
