// The tables of polls, as Kysely sees them.
import type { ColumnType, Generated } from 'kysely';
import type { PollAnswerer, PollState } from '../survey/poll.ts';
import type { Fixed } from './place-columns.ts';

export interface PollTables {
  poll: {
    id: string;
    title_lv: string;
    title_en: string;
    form: ColumnType<unknown, string, string>;
    deadline: string;
    answered_by: PollAnswerer;
    territories: string[];
    state: Generated<PollState>;
    is_published: Generated<boolean>;
    made_by: string;
    made_at: string;
    opened_at: Generated<string | null>;
    closed_at: Generated<string | null>;
  };
  poll_answer: {
    poll: Fixed<string>;
    no: Fixed<number>;
    territory: Fixed<string>;
    person: Fixed<string>;
    answers: ColumnType<unknown, string, never>;
    at: Fixed<string>;
  };
}
