// What happened on the day: how long each kind of request took, what was acknowledged, what went wrong.
import type { ReturnKey } from '../../../src/survey/revision.ts';

export const kinds = ['draft', 'button', 'page', 'upload', 'empty'] as const;
export type Kind = (typeof kinds)[number];

/** A text that the server has said it saved, and the field that it was typed into. */
export interface AcknowledgedText {
  readonly key: ReturnKey;
  readonly section: string;
  readonly field: string;
  readonly text: string;
}

export interface Journal {
  /** Milliseconds of each request that was answered as it should be. */
  readonly times: Readonly<Record<Kind, number[]>>;
  readonly acknowledged: AcknowledgedText[];
  /** Two people changed the same question, and the second was told so. */
  readonly conflicts: { count: number };
  /** Answers that nobody should get, each in a line. */
  readonly failures: string[];
}

export function newJournal(): Journal {
  return {
    times: { draft: [], button: [], page: [], upload: [], empty: [] },
    acknowledged: [],
    conflicts: { count: 0 },
    failures: [],
  };
}
