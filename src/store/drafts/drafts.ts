// Drafts: what people have typed so far, as it was typed. Each save adds a version of the sections that it
// changes and alters none, so that nothing typed is ever lost and two people's changes can be told apart.
import { type Kysely, sql } from 'kysely';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import type { ReturnKey } from '../../survey/revision.ts';
import { flatAnswersSchema } from '../../survey/stored-json.ts';
import { returnId } from '../returns.ts';
import type { HeldReturn } from '../steps.ts';
import type { Tables } from '../tables.ts';
import { type DraftSave, type DraftSaved, saveDraft, sectionsOf } from './save-draft.ts';

export interface Draft {
  /** Counts from 1 and grows with every save that changes something. */
  readonly version: number;
  readonly answers: readonly FlatAnswer[];
  /** Sections in which anything is answered. */
  readonly answered: readonly string[];
  /** Sections that have been saved, those that were emptied again included. */
  readonly saved: readonly string[];
  /** Sections that have only ever saved themselves: nobody has said yet that they are as they should be. */
  readonly unconfirmed: readonly string[];
  /** Who saved last; null is the system. */
  readonly savedBy: string | null;
  /** ISO time. */
  readonly savedAt: string;
}

/** `by` is the id of a person or of a link to the section; null is the system. */
export interface SectionAuthor {
  readonly by: string | null;
  /** ISO time. */
  readonly at: string;
}

export interface Drafts {
  /** The current draft of a return, or null where there is none. */
  readonly find: (key: ReturnKey) => Promise<Draft | null>;
  /** Who changed each section last and when, by section; of those that nobody has touched there is nothing. */
  readonly authors: (key: ReturnKey) => Promise<ReadonlyMap<string, SectionAuthor>>;
  /** Saves what a person typed; what another has saved in between is merged or reported as a conflict. */
  readonly save: (held: HeldReturn, save: DraftSave) => Promise<DraftSaved>;
}

export function draftsIn(db: Kysely<Tables>): Drafts {
  return {
    find: (key) => find(db, key),
    authors: async (key) => {
      const rows = await db
        .selectFrom('draft_section')
        .distinctOn('section')
        .select(['section', 'saved_by', 'saved_at'])
        .where('return_id', '=', returnId(key))
        .orderBy('section')
        .orderBy('version', 'desc')
        .execute();
      return new Map(rows.map(({ section, saved_by: by, saved_at: at }) => [section, { by, at }]));
    },
    save: (held, save) => saveDraft(db, held, save),
  };
}

async function find(db: Kysely<Tables>, key: ReturnKey): Promise<Draft | null> {
  const id = returnId(key);
  // Never newer than the sections: a save in between shows at the next look.
  const draft = await db.selectFrom('draft').selectAll().where('return_id', '=', id).executeTakeFirst();
  if (draft === undefined) return null;
  // Section by section, so that only the latest of its versions is read, however often the page saved itself.
  const { rows } = await sql<{ section: string; answers: unknown; saved_itself: boolean }>`
    select latest.section, latest.answers, not exists (
      select from draft_section
      where return_id = ${id} and section = wanted.section and version <= ${draft.version} and request is null
    ) as saved_itself
    from unnest(${sectionsOf(key)}::text[]) as wanted (section)
    cross join lateral (
      select section, answers from draft_section
      where return_id = ${id} and section = wanted.section and version <= ${draft.version}
      order by version desc limit 1
    ) as latest
    order by latest.section`.execute(db);
  return {
    version: draft.version,
    answers: rows.flatMap(({ answers }) => flatAnswersSchema.parse(answers)),
    answered: draft.answered,
    saved: rows.map(({ section }) => section),
    unconfirmed: rows.filter((one) => one.saved_itself).map(({ section }) => section),
    savedBy: draft.saved_by,
    savedAt: draft.saved_at,
  };
}
