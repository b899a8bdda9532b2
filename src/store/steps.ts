// The steps that a return has made between respondents and reviewers. Its status is that of the last one.
import type { Kysely, Selectable } from 'kysely';
import type { StepAction } from '../review/action.ts';
import type { Collecting } from '../review/collecting.ts';
import type { Reason } from '../review/reason.ts';
import type { Status } from '../review/status.ts';
import type { ReturnKey } from '../survey/revision.ts';
import { placeColumns, placeOf } from './place-columns.ts';
import { returnId } from './returns.ts';
import type { Tables } from './tables.ts';

/** One step. `person` is null for the system. */
export interface Step {
  /** Counts from 1. */
  readonly no: number;
  readonly action: StepAction;
  /** Where the return stood after it. */
  readonly status: Status;
  /** The revision that was handed in, or that the reviewer had before them. */
  readonly revision: number;
  readonly person: string | null;
  /** ISO time. */
  readonly at: string;
  readonly reasons: readonly Reason[];
  /** Who certified the return when it was handed in, as named there. */
  readonly certifiedBy: Certifier | null;
}

export interface Certifier {
  readonly name: string;
  readonly post: string;
}

/** One attempt of a person to do something, however often it arrives, and the digest of what was asked. */
export interface RequestMark {
  readonly key: string;
  readonly sha256: string;
}

export type NewStep = Omit<Step, 'no'> & { readonly request: RequestMark | null };

/** A return that is locked until the transaction ends. */
export interface HeldReturn {
  readonly key: ReturnKey;
  readonly returnId: string;
  readonly status: Status;
  readonly lastStep: Step | null;
  readonly collecting: Collecting;
}

export interface Steps {
  /** Locks the return until the end of the transaction; waits for other transactions that hold it. */
  readonly hold: (key: ReturnKey) => Promise<HeldReturn>;
  readonly add: (held: HeldReturn, step: NewStep) => Promise<Step>;
  /** The step that a request made when it arrived for the first time, or null. */
  readonly byRequest: (
    held: HeldReturn,
    request: string,
  ) => Promise<{ readonly step: Step; readonly sha256: string } | null>;
  /** All steps of a return, earliest first. */
  readonly of: (key: ReturnKey) => Promise<readonly Step[]>;
  /** Notes that a person has opened a revision for review; only the first time counts. */
  readonly beginReview: (held: HeldReturn, revision: number, person: string, at: string) => Promise<void>;
  readonly isReviewBegun: (key: ReturnKey, revision: number) => Promise<boolean>;
  /** The status of a return, its last step, and whether its edition takes answers. */
  readonly standing: (key: ReturnKey) => Promise<Pick<HeldReturn, 'status' | 'lastStep' | 'collecting'>>;
}

export function stepsIn(db: Kysely<Tables>): Steps {
  return {
    hold: (key) => hold(db, key),
    add: (held, step) => add(db, held, step),
    byRequest: async ({ returnId }, request) => {
      const row = await rowsOf(db, returnId).where('request', '=', request).executeTakeFirst();
      if (row === undefined) return null;
      const [step] = await withReasons(db, returnId, [row]);
      return step === undefined ? null : { step, sha256: row.request_sha256 ?? '' };
    },
    of: async (key) => {
      const id = returnId(key);
      return withReasons(db, id, await rowsOf(db, id).orderBy('no').execute());
    },
    beginReview: async (held, revision, person, at) => {
      await db
        .insertInto('review_begun')
        .values({ return_id: held.returnId, revision, person, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    isReviewBegun: async (key, revision) => {
      const row = await db
        .selectFrom('review_begun')
        .select('revision')
        .where('return_id', '=', returnId(key))
        .where('revision', '=', revision)
        .executeTakeFirst();
      return row !== undefined;
    },
    standing: (key) => standing(db, key),
  };
}

async function hold(db: Kysely<Tables>, key: ReturnKey): Promise<HeldReturn> {
  if (!db.isTransaction) throw new Error('A return is held in a transaction only');
  const id = returnId(key);
  const { edition, form, territory } = key;
  if (!(await locked(db, id))) {
    await db
      .insertInto('return')
      .values({ id, edition, form, territory })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await locked(db, id);
  }
  // Read only now: what the one before us did is not in a statement that began while we waited.
  return { key, returnId: id, ...(await standing(db, key)) };
}

async function locked(db: Kysely<Tables>, id: string): Promise<boolean> {
  const row = await db.selectFrom('return').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return row !== undefined;
}

async function standing(
  db: Kysely<Tables>,
  key: ReturnKey,
): Promise<Pick<HeldReturn, 'status' | 'lastStep' | 'collecting'>> {
  const id = returnId(key);
  return { ...(await statusOf(db, id)), collecting: await collectingOf(db, key) };
}

async function collectingOf(db: Kysely<Tables>, { edition, territory }: ReturnKey): Promise<Collecting> {
  const row = await db
    .selectFrom('edition')
    .leftJoin('edition_extension', (join) =>
      join
        .onRef('edition_extension.edition', '=', 'edition.year')
        .on('edition_extension.territory', '=', territory),
    )
    .select(['edition.state', 'edition_extension.deadline'])
    .where('edition.year', '=', edition)
    .executeTakeFirstOrThrow();
  return { isClosed: row.state === 'closed', extendedUntil: row.deadline };
}

async function statusOf(
  db: Kysely<Tables>,
  returnId: string,
): Promise<Pick<HeldReturn, 'status' | 'lastStep'>> {
  const last = await rowsOf(db, returnId).orderBy('no', 'desc').limit(1).execute();
  const [lastStep = null] = await withReasons(db, returnId, last);
  const request = await db
    .selectFrom('approval_request')
    .select('no')
    .where('return_id', '=', returnId)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  if (request !== undefined) return { status: 'awaiting', lastStep };
  if (lastStep !== null) return { status: lastStep.status, lastStep };
  const draft = await db
    .selectFrom('draft')
    .select('version')
    .where('return_id', '=', returnId)
    .executeTakeFirst();
  return { status: draft === undefined ? 'not_started' : 'draft', lastStep };
}

async function add(db: Kysely<Tables>, { returnId, lastStep }: HeldReturn, step: NewStep): Promise<Step> {
  const { action, status, revision, person, at, reasons, request, certifiedBy } = step;
  const no = (lastStep?.no ?? 0) + 1;
  await db
    .insertInto('return_step')
    .values({
      return_id: returnId,
      no,
      action,
      status,
      revision,
      person,
      at,
      request: request?.key ?? null,
      request_sha256: request?.sha256 ?? null,
      certified_name: certifiedBy?.name ?? null,
      certified_post: certifiedBy?.post ?? null,
    })
    .execute();
  if (reasons.length > 0)
    await db
      .insertInto('reason')
      .values(
        reasons.map(({ place, text }, index) => ({
          return_id: returnId,
          step: no,
          no: index + 1,
          ...placeColumns(place),
          text,
        })),
      )
      .execute();
  return { no, action, status, revision, person, at, reasons, certifiedBy };
}

function rowsOf(db: Kysely<Tables>, returnId: string) {
  return db.selectFrom('return_step').selectAll().where('return_id', '=', returnId);
}

async function withReasons(
  db: Kysely<Tables>,
  returnId: string,
  rows: readonly Selectable<Tables['return_step']>[],
): Promise<readonly Step[]> {
  if (rows.length === 0) return [];
  const reasons = await db
    .selectFrom('reason')
    .selectAll()
    .where('return_id', '=', returnId)
    .where(
      'step',
      'in',
      rows.map(({ no }) => no),
    )
    .orderBy('step')
    .orderBy('no')
    .execute();
  return rows.map(
    ({ no, action, status, revision, person, at, certified_name: name, certified_post: post }) => ({
      no,
      action,
      status,
      revision,
      person,
      at,
      certifiedBy: name === null || post === null ? null : { name, post },
      reasons: reasons
        .filter(({ step }) => step === no)
        .map((reason) => ({ place: placeOf(reason), text: reason.text })),
    }),
  );
}
