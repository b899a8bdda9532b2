// A second person of the municipality before a return goes to the ministry: whether a municipality wants that, and the
// requests. Whoever makes or ends a request holds the return.
import type { Kysely, Selectable } from 'kysely';
import type { Certifier, HeldReturn } from './steps.ts';
import type { Tables } from './tables.ts';

export interface ApprovalRequest {
  readonly no: number;
  /** The version of the draft that is to be approved. */
  readonly version: number;
  readonly requestedBy: string;
  /** ISO time. */
  readonly requestedAt: string;
  /** Who certifies the return, as named by the person who asks for approval. */
  readonly certifiedBy: Certifier;
  /** How it ended; null while the return waits on it. */
  readonly ended: ApprovalEnded | null;
}

export interface ApprovalEnded {
  readonly outcome: 'approved' | 'taken_back';
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  /** What has to be changed first, as the person says who did not approve. */
  readonly note: string | null;
}

export interface Approvals {
  readonly isNeeded: (territory: string) => Promise<boolean>;
  /** Sets whether a municipality wants it; as it was before. */
  readonly setNeeded: (territory: string, isNeeded: boolean) => Promise<boolean>;
  /** The request that a return waits on, or null. */
  readonly standing: (returnId: string) => Promise<ApprovalRequest | null>;
  /** All requests of a return, earliest first. */
  readonly of: (returnId: string) => Promise<readonly ApprovalRequest[]>;
  readonly request: (held: HeldReturn, request: NewRequest) => Promise<ApprovalRequest>;
  /** Ends the request that stands. */
  readonly end: (held: HeldReturn, ended: ApprovalEnded) => Promise<void>;
}

type NewRequest = Omit<ApprovalRequest, 'no' | 'ended'>;

export function approvalsIn(db: Kysely<Tables>): Approvals {
  const isNeeded = async (territory: string) => {
    const row = await db
      .selectFrom('approval_setting')
      .select('is_needed')
      .where('territory', '=', territory)
      .executeTakeFirst();
    return row?.is_needed ?? false;
  };
  return {
    isNeeded,
    setNeeded: async (territory, needed) => {
      const before = await isNeeded(territory);
      await db
        .insertInto('approval_setting')
        .values({ territory, is_needed: needed })
        .onConflict((conflict) => conflict.column('territory').doUpdateSet({ is_needed: needed }))
        .execute();
      return before;
    },
    standing: async (returnId) => {
      const row = await db
        .selectFrom('approval_request')
        .selectAll()
        .where('return_id', '=', returnId)
        .where('outcome', 'is', null)
        .executeTakeFirst();
      return row === undefined ? null : requestOf(row);
    },
    of: async (returnId) => {
      const rows = await db
        .selectFrom('approval_request')
        .selectAll()
        .where('return_id', '=', returnId)
        .orderBy('no')
        .execute();
      return rows.map(requestOf);
    },
    request: (held, request) => add(db, held, request),
    end: async ({ returnId }, { outcome, by, at, note }) => {
      await db
        .updateTable('approval_request')
        .set({ outcome, ended_by: by, ended_at: at, note })
        .where('return_id', '=', returnId)
        .where('outcome', 'is', null)
        .execute();
    },
  };
}

async function add(
  db: Kysely<Tables>,
  { returnId }: HeldReturn,
  { version, requestedBy, requestedAt, certifiedBy }: NewRequest,
): Promise<ApprovalRequest> {
  const { count } = await db
    .selectFrom('approval_request')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('return_id', '=', returnId)
    .executeTakeFirstOrThrow();
  const row = await db
    .insertInto('approval_request')
    .values({
      return_id: returnId,
      no: count + 1,
      version,
      requested_by: requestedBy,
      requested_at: requestedAt,
      certified_name: certifiedBy.name,
      certified_post: certifiedBy.post,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return requestOf(row);
}

function requestOf(row: Selectable<Tables['approval_request']>): ApprovalRequest {
  const { outcome, ended_by: by, ended_at: endedAt, note } = row;
  return {
    no: row.no,
    version: row.version,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    certifiedBy: { name: row.certified_name, post: row.certified_post },
    ended: outcome === null || by === null || endedAt === null ? null : { outcome, by, at: endedAt, note },
  };
}
