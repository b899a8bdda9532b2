// Files that respondents attach to questions. They are read by their own id alone, so that nothing that is made of
// returns (snapshots, books, exports) can hold them.
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { EvidenceType } from './evidence-type.ts';
import type { HeldReturn } from './steps.ts';
import type { Tables } from './tables.ts';

export interface NewEvidence {
  readonly section: string;
  readonly question: string;
  /** The name of the file, as it is shown. */
  readonly name: string;
  readonly type: EvidenceType;
  readonly sha256: string;
  readonly content: Uint8Array;
  /** Id of a person, or of the link by which it was attached. */
  readonly addedBy: string;
  /** ISO time. */
  readonly addedAt: string;
}

/** A file without its content; `size` is in bytes. */
export interface Evidence extends Omit<NewEvidence, 'content'> {
  readonly id: string;
  readonly size: number;
}

export interface EvidenceFiles {
  readonly add: (held: HeldReturn, file: NewEvidence) => Promise<Evidence>;
  /** The files of a return that are there, by section and question, earliest first. */
  readonly of: (returnId: string) => Promise<readonly Evidence[]>;
  /** The content of a file of a return that is there, or null. */
  readonly content: (returnId: string, id: string) => Promise<Uint8Array | null>;
  /** Deletes the content of a file; false where it is not there. */
  readonly remove: (held: HeldReturn, id: string, by: string, at: string) => Promise<boolean>;
}

export function evidenceIn(db: Kysely<Tables>): EvidenceFiles {
  return {
    add: async ({ returnId }, { content, addedBy, addedAt, ...file }) => {
      const id = randomUUID();
      const size = content.byteLength;
      await db
        .insertInto('evidence')
        .values({
          ...{ id, return_id: returnId, ...file, size, content: Buffer.from(content) },
          ...{ added_by: addedBy, added_at: addedAt },
        })
        .execute();
      return { id, ...file, size, addedBy, addedAt };
    },
    of: async (returnId) => {
      const rows = await db
        .selectFrom('evidence')
        .select(['id', 'section', 'question', 'name', 'type', 'size', 'sha256', 'added_by', 'added_at'])
        .where('return_id', '=', returnId)
        .where('removed_at', 'is', null)
        .orderBy('section')
        .orderBy('question')
        .orderBy('added_at')
        .execute();
      return rows.map(({ added_by: addedBy, added_at: addedAt, ...file }) => ({ ...file, addedBy, addedAt }));
    },
    content: async (returnId, id) => {
      const row = await db
        .selectFrom('evidence')
        .select('content')
        .where('return_id', '=', returnId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.content ?? null;
    },
    remove: async ({ returnId }, id, by, at) => {
      const { numUpdatedRows } = await db
        .updateTable('evidence')
        .set({ content: null, removed_by: by, removed_at: at })
        .where('return_id', '=', returnId)
        .where('id', '=', id)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}
