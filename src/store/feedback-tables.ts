// The tables of feedback by link, as Kysely sees them.
import type { ColumnType, Generated } from 'kysely';
import type { Fixed } from './place-columns.ts';

export interface FeedbackTables {
  feedback_form: {
    id: Fixed<string>;
    territory: Fixed<string>;
    project: Fixed<string | null>;
    title_lv: Fixed<string>;
    title_en: Fixed<string>;
    form: ColumnType<unknown, string, never>;
    name_reason: Fixed<string | null>;
    open_until: Fixed<string>;
    kept_until: Fixed<string>;
    max_answers: Fixed<number>;
    secret_sha256: string;
    made_by: Fixed<string>;
    made_at: Fixed<string>;
    ended_at: Generated<string | null>;
    erased_at: Generated<string | null>;
  };
  feedback_answer: {
    id: Fixed<string>;
    form: Fixed<string>;
    secret_sha256: string | null;
    version: number;
    /** Flat answers as they were typed. */
    draft: ColumnType<unknown, string | null, string | null>;
    /** Checked answers; null while they have not been sent. */
    answers: ColumnType<unknown, string | null, string | null>;
    sent_at: Generated<string | null>;
  };
}
