// Polls of the ministry and the answers to them. An answer is never changed: a later one takes its place.
import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { label } from '../language/label.ts';
import { canonicalJson } from '../survey/canonical.ts';
import { ownFormSchema, readOwnAnswers } from '../survey/own-form.ts';
import { type Poll, type PollAnswer, type PollContent, pollSection } from '../survey/poll.ts';
import type { Tables } from './tables.ts';

/** A poll that nobody else can change or answer until the end of the transaction. */
export interface HeldPoll extends Poll {
  readonly isHeld: true;
}

export interface Polls {
  readonly make: (content: PollContent, by: string, at: string) => Promise<Poll>;
  readonly find: (id: string) => Promise<Poll | null>;
  /** All polls, latest first. */
  readonly all: () => Promise<readonly Poll[]>;
  /** Holds a poll until the end of the transaction; null where there is none. */
  readonly hold: (id: string) => Promise<HeldPoll | null>;
  readonly change: (held: HeldPoll, content: PollContent) => Promise<void>;
  readonly open: (held: HeldPoll, at: string) => Promise<void>;
  readonly close: (held: HeldPoll, at: string) => Promise<void>;
  readonly publish: (held: HeldPoll, isPublished: boolean) => Promise<void>;
  readonly answer: (held: HeldPoll, answer: Omit<PollAnswer, 'no'>) => Promise<PollAnswer>;
  /** Every answer that was given to a poll, earliest first. */
  readonly answers: (poll: Poll) => Promise<readonly PollAnswer[]>;
}

export function pollsIn(db: Kysely<Tables>): Polls {
  const set = (held: HeldPoll) => db.updateTable('poll').where('id', '=', held.id);
  return {
    make: async (content, by, at) => {
      const row = await db
        .insertInto('poll')
        .values({ id: randomUUID(), ...columnsOf(content), made_by: by, made_at: at })
        .returningAll()
        .executeTakeFirstOrThrow();
      return pollOf(row);
    },
    find: async (id) => {
      const row = await db.selectFrom('poll').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : pollOf(row);
    },
    all: async () => {
      const rows = await db.selectFrom('poll').selectAll().orderBy('made_at', 'desc').orderBy('id').execute();
      return rows.map(pollOf);
    },
    hold: async (id) => {
      const row = await db.selectFrom('poll').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
      return row === undefined ? null : { ...pollOf(row), isHeld: true };
    },
    change: async (held, content) => {
      await set(held).set(columnsOf(content)).execute();
    },
    open: async (held, at) => {
      await set(held).set({ state: 'open', opened_at: at, closed_at: null }).execute();
    },
    close: async (held, at) => {
      await set(held).set({ state: 'closed', closed_at: at }).execute();
    },
    publish: async (held, isPublished) => {
      await set(held).set({ is_published: isPublished }).execute();
    },
    answer: async (held, { territory, person, answers, at }) => {
      const last = await db
        .selectFrom('poll_answer')
        .select(({ fn }) => fn.max('no').as('no'))
        .where('poll', '=', held.id)
        .executeTakeFirst();
      const no = (last?.no ?? 0) + 1;
      await db
        .insertInto('poll_answer')
        .values({ poll: held.id, no, territory, person, answers: canonicalJson(answers), at })
        .execute();
      return { no, territory, person, answers, at };
    },
    answers: async (poll) => {
      const { questions } = pollSection(poll);
      const rows = await db
        .selectFrom('poll_answer')
        .selectAll()
        .where('poll', '=', poll.id)
        .orderBy('no')
        .execute();
      return rows.map(({ no, territory, person, answers, at }) => ({
        ...{ no, territory, person, at },
        answers: readOwnAnswers(questions, answers),
      }));
    },
  };
}

function columnsOf({ title, form, deadline, answeredBy, territories }: PollContent) {
  return {
    title_lv: title.lv,
    title_en: title.en,
    form: canonicalJson(ownFormSchema.parse(form)),
    deadline,
    answered_by: answeredBy,
    territories: [...territories],
  };
}

function pollOf(row: Selectable<Tables['poll']>): Poll {
  return {
    id: row.id,
    title: label(row.title_lv, row.title_en),
    deadline: row.deadline,
    answeredBy: row.answered_by,
    territories: row.territories,
    form: ownFormSchema.parse(row.form),
    state: row.state,
    isPublished: row.is_published,
    madeBy: row.made_by,
    madeAt: row.made_at,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
  };
}
