import { type Kysely, sql } from 'kysely';
import { appendOnly } from './append-only.ts';

/**
 * What respondents and the ministry write to each other at places of a return. An item answers a remark of a step
 * (`remark_step`, `remark_no`) or an earlier item (`item`), or begins a matter of its own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table conversation_item (
      return_id text not null references "return" (id),
      no integer not null check (no >= 1),
      kind text not null check (kind in ('question', 'correction', 'reply', 'close')),
      side text not null check (side in ('respondent', 'ministry')),
      section text,
      question text,
      row_no integer check (row_no >= 1),
      field text,
      remark_step integer,
      remark_no integer,
      item integer check (item < no),
      text text not null,
      person uuid not null references person (id),
      at timestamptz not null,
      request text,
      primary key (return_id, no),
      unique (return_id, request),
      foreign key (return_id, remark_step, remark_no) references reason (return_id, step, no),
      foreign key (return_id, item) references conversation_item (return_id, no),
      check (text <> '' or kind = 'close'),
      check ((remark_step is null) = (remark_no is null)),
      check (num_nonnulls(remark_step, item) = case when kind in ('reply', 'close') then 1 else 0 end),
      check (side = case kind
        when 'close' then 'ministry' when 'reply' then side else 'respondent' end)
    )`.execute(db);
  await appendOnly(db, 'conversation_item');
}
