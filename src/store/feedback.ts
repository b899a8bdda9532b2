// Feedback by link: forms, what participants are typing, and what they have sent.
import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { label } from '../language/label.ts';
import { canonicalJson } from '../survey/canonical.ts';
import {
  type FeedbackAnswer,
  type FeedbackContent,
  type FeedbackForm,
  feedbackSection,
  withoutPerson,
} from '../survey/feedback.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import { type OwnAnswers, ownFormSchema, readOwnAnswers } from '../survey/own-form.ts';
import { flatAnswersSchema } from '../survey/stored-json.ts';
import { digestOf, newSecret } from './people/secret.ts';
import type { Tables } from './tables.ts';

/** What a participant finds when coming back. */
export interface OwnFeedback {
  readonly version: number;
  /** As it was typed last. */
  readonly draft: readonly FlatAnswer[];
  /** ISO time; null while nothing has been sent. */
  readonly sentAt: string | null;
}

/** For whom a form is made, and by whom. */
export type FeedbackMade = Pick<FeedbackForm, 'territory' | 'project'> & {
  readonly by: string;
  /** ISO time. */
  readonly at: string;
};

/** A form of which nobody else can take an answer until the end of the transaction. */
export interface HeldFeedback extends FeedbackForm {
  readonly isHeld: true;
}

export interface Feedback {
  /** Makes a form and returns the secret of its link, which is kept nowhere. */
  readonly make: (
    content: FeedbackContent,
    made: FeedbackMade,
  ) => Promise<{ readonly form: FeedbackForm; readonly secret: string }>;
  readonly find: (id: string) => Promise<FeedbackForm | null>;
  /** The form of a link, whether or not it still takes answers. */
  readonly bySecret: (secret: string) => Promise<FeedbackForm | null>;
  /** All forms, latest first. */
  readonly all: () => Promise<readonly FeedbackForm[]>;
  readonly hold: (id: string) => Promise<HeldFeedback | null>;
  /** Another secret for the link; the one before stops working. */
  readonly renew: (held: HeldFeedback) => Promise<string>;
  readonly end: (held: HeldFeedback, at: string) => Promise<void>;
  /** What was sent, earliest first. */
  readonly answers: (form: FeedbackForm) => Promise<readonly FeedbackAnswer[]>;
  /** How many answers were sent by others than the holder of this secret. */
  readonly countOthers: (form: FeedbackForm, own: string) => Promise<number>;
  /** The answer of a participant by their own secret; null where there is none. */
  readonly own: (form: FeedbackForm, own: string) => Promise<OwnFeedback | null>;
  /** Keeps what is being typed; returns its version. */
  readonly saveDraft: (form: FeedbackForm, own: string, draft: readonly FlatAnswer[]) => Promise<number>;
  /** Sends what was saved; the answer sent before is replaced. */
  readonly send: (held: HeldFeedback, own: string, answers: OwnAnswers, at: string) => Promise<void>;
  /** Deletes the answer of a participant; false where there is none. */
  readonly withdraw: (form: FeedbackForm, own: string) => Promise<boolean>;
  /** Ids of the forms whose time of keeping ended before an ISO date and that have not been erased. */
  readonly due: (day: string) => Promise<readonly string[]>;
  /** Deletes drafts and takes out of the answers all that tells of a person. */
  readonly erase: (held: HeldFeedback, at: string) => Promise<void>;
}

export function feedbackIn(db: Kysely<Tables>): Feedback {
  const form = (id: string) => db.updateTable('feedback_form').where('id', '=', id);
  const ownRow = ({ id }: FeedbackForm, own: string) =>
    db.selectFrom('feedback_answer').where('form', '=', id).where('secret_sha256', '=', digestOf(own));
  return {
    make: async (content, made) => {
      const secret = newSecret();
      const row = await db
        .insertInto('feedback_form')
        .values({ ...columnsOf(content, made), id: randomUUID(), secret_sha256: digestOf(secret) })
        .returningAll()
        .executeTakeFirstOrThrow();
      return { form: formOf(row), secret };
    },
    find: async (id) => {
      const row = await db.selectFrom('feedback_form').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : formOf(row);
    },
    bySecret: async (secret) => {
      const row = await db
        .selectFrom('feedback_form')
        .selectAll()
        .where('secret_sha256', '=', digestOf(secret))
        .executeTakeFirst();
      return row === undefined ? null : formOf(row);
    },
    all: async () => {
      const rows = await db
        .selectFrom('feedback_form')
        .selectAll()
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(formOf);
    },
    hold: async (id) => {
      const row = await db
        .selectFrom('feedback_form')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      return row === undefined ? null : { ...formOf(row), isHeld: true };
    },
    renew: async ({ id }) => {
      const secret = newSecret();
      await form(id)
        .set({ secret_sha256: digestOf(secret) })
        .execute();
      return secret;
    },
    end: async ({ id }, at) => {
      await form(id).set({ ended_at: at }).execute();
    },
    answers: (of) => sentAnswers(db, of),
    countOthers: async ({ id }, own) => {
      const { count } = await db
        .selectFrom('feedback_answer')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('form', '=', id)
        .where('answers', 'is not', null)
        .where(({ eb, or }) =>
          or([eb('secret_sha256', 'is', null), eb('secret_sha256', '<>', digestOf(own))]),
        )
        .executeTakeFirstOrThrow();
      return count;
    },
    own: async (of, own) => {
      const row = await ownRow(of, own).select(['version', 'draft', 'sent_at']).executeTakeFirst();
      if (row === undefined) return null;
      return { version: row.version, draft: flatAnswersSchema.parse(row.draft ?? []), sentAt: row.sent_at };
    },
    saveDraft: async ({ id }, own, draft) => {
      const { version } = await db
        .insertInto('feedback_answer')
        .values({
          ...{ id: randomUUID(), form: id, secret_sha256: digestOf(own), version: 1 },
          ...{ draft: canonicalJson(draft), answers: null },
        })
        .onConflict((conflict) =>
          conflict.columns(['form', 'secret_sha256']).doUpdateSet(({ ref, eb }) => ({
            draft: canonicalJson(draft),
            version: eb(ref('feedback_answer.version'), '+', 1),
          })),
        )
        .returning('version')
        .executeTakeFirstOrThrow();
      return version;
    },
    send: async ({ id }, own, answers, at) => {
      await db
        .updateTable('feedback_answer')
        .where('form', '=', id)
        .where('secret_sha256', '=', digestOf(own))
        .set({ answers: canonicalJson(answers), sent_at: at })
        .execute();
    },
    withdraw: async ({ id }, own) => {
      const { numDeletedRows } = await db
        .deleteFrom('feedback_answer')
        .where('form', '=', id)
        .where('secret_sha256', '=', digestOf(own))
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    due: async (day) => {
      const rows = await db
        .selectFrom('feedback_form')
        .select('id')
        .where('kept_until', '<', day)
        .where('erased_at', 'is', null)
        .execute();
      return rows.map(({ id }) => id);
    },
    erase: (held, at) => erase(db, held, at),
  };
}

async function sentAnswers(db: Kysely<Tables>, of: FeedbackForm): Promise<readonly FeedbackAnswer[]> {
  const { questions } = feedbackSection(of);
  const rows = await db
    .selectFrom('feedback_answer')
    .select(['id', 'answers', 'sent_at'])
    .where('form', '=', of.id)
    .where('answers', 'is not', null)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, answers, sent_at }) =>
    sent_at === null ? [] : [{ id, answers: readOwnAnswers(questions, answers), sentAt: sent_at }],
  );
}

async function erase(db: Kysely<Tables>, held: HeldFeedback, at: string): Promise<void> {
  const { questions } = feedbackSection(held);
  const rows = () => db.updateTable('feedback_answer').where('form', '=', held.id);
  await db.deleteFrom('feedback_answer').where('form', '=', held.id).where('answers', 'is', null).execute();
  for (const { id, answers } of await sentAnswers(db, held))
    await rows()
      .where('id', '=', id)
      .set({ answers: canonicalJson(withoutPerson(questions, answers)) })
      .execute();
  await rows().set({ draft: null, secret_sha256: null }).execute();
  await db.updateTable('feedback_form').where('id', '=', held.id).set({ erased_at: at }).execute();
}

function columnsOf(
  { title, form, nameReason, openUntil, keptUntil, maxAnswers }: FeedbackContent,
  { territory, project, by, at }: FeedbackMade,
) {
  return {
    territory,
    project,
    title_lv: title.lv,
    title_en: title.en,
    form: canonicalJson(ownFormSchema.parse(form)),
    name_reason: nameReason,
    open_until: openUntil,
    kept_until: keptUntil,
    max_answers: maxAnswers,
    made_by: by,
    made_at: at,
  };
}

function formOf(row: Selectable<Tables['feedback_form']>): FeedbackForm {
  return {
    id: row.id,
    territory: row.territory,
    project: row.project,
    title: label(row.title_lv, row.title_en),
    form: ownFormSchema.parse(row.form),
    nameReason: row.name_reason,
    openUntil: row.open_until,
    keptUntil: row.kept_until,
    maxAnswers: row.max_answers,
    madeBy: row.made_by,
    madeAt: row.made_at,
    endedAt: row.ended_at,
    erasedAt: row.erased_at,
  };
}
