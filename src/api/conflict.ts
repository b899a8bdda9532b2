// Conflicts on a draft: how the API describes questions that others have changed.
import { z } from 'zod';
import type { DraftConflict } from '../store/drafts/save-draft.ts';
import type { OthersChange } from '../store/drafts/section-history.ts';
import { time } from './labelled.ts';
import { answerTo } from './nested-answers.ts';

const where = {
  section: z.string(),
  question: z.string(),
  at: time.meta({ format: 'date-time', description: 'When the other changed it' }),
};

export const othersChange = z.object(where).meta({ id: 'OthersChange' });

const answer = z.unknown();

export const conflict = z
  .object({
    ...where,
    base: answer.meta({ description: 'What stood there in the version named by If-Match' }),
    theirs: answer.meta({ description: 'What the other has made of it' }),
    mine: answer.meta({ description: 'What this request would have made of it' }),
  })
  .meta({ id: 'Conflict', description: 'Answers are null where there is none' });

export function conflictOf(found: DraftConflict): z.output<typeof conflict> {
  const { base, theirs, mine } = found;
  return {
    ...othersChangeOf(found),
    base: answerTo(base),
    theirs: answerTo(theirs),
    mine: answerTo(mine),
  };
}

export function othersChangeOf({ section, question, at }: OthersChange): z.output<typeof othersChange> {
  return { section, question, at };
}
