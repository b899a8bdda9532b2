// The progress of an edition: every respondent with the status of their return, started or not.
import { type Kysely, sql } from 'kysely';
import type { Status } from '../review/status.ts';
import { formOf } from '../survey/editions.ts';
import { respondentsOf } from '../survey/respondent.ts';
import type { ReturnKey } from '../survey/revision.ts';
import type { RegionCode } from '../survey/territories.ts';
import { returnId } from './returns.ts';
import type { Tables } from './tables.ts';

export interface ReturnOverview extends ReturnKey {
  /** The planning region that the respondent is or belongs to. */
  readonly region: RegionCode;
  readonly returnId: string;
  readonly status: Status;
  /** Answered sections: of the latest revision while the return is submitted or approved, else of the draft. */
  readonly answered: number;
  /** Sections of the form. */
  readonly sections: number;
  /** Number of the latest revision that was not withdrawn, or null where nothing was handed in. */
  readonly revision: number | null;
  /** Unexplained queries of that revision. */
  readonly openQueries: number;
  /** When anything last changed (ISO time) and by whom (null is the system); null where nothing was begun. */
  readonly changed: { readonly at: string; readonly by: string | null } | null;
}

interface Row {
  readonly id: string;
  readonly draft_answered: number | null;
  readonly saved_at: string | null;
  readonly saved_by: string | null;
  readonly is_awaiting: boolean;
  readonly status: Status | null;
  readonly at: string | null;
  readonly person: string | null;
  readonly revision: number | null;
  readonly revision_answered: number | null;
  readonly open_queries: number;
}

/** Every respondent of an edition in the order of the report, municipalities first. */
export async function returnsOverview(
  db: Kysely<Tables>,
  edition: number,
): Promise<readonly ReturnOverview[]> {
  const rows = await rowsOf(db, edition);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return respondentsOf(edition).map(({ form, territory, region }) => {
    const key = { edition, form, territory };
    const row = byId.get(returnId(key));
    const status = row?.is_awaiting
      ? 'awaiting'
      : (row?.status ?? (row?.saved_at == null ? 'not_started' : 'draft'));
    const isHandedIn = status === 'submitted' || status === 'approved';
    return {
      ...key,
      region,
      returnId: returnId(key),
      status,
      answered: (isHandedIn ? row?.revision_answered : row?.draft_answered) ?? 0,
      sections: Object.keys(formOf(edition, form)?.sections ?? {}).length,
      revision: row?.revision ?? null,
      openQueries: row?.open_queries ?? 0,
      changed: row === undefined ? null : lastChange(row),
    };
  });
}

function lastChange({ saved_at, saved_by, at, person }: Row): ReturnOverview['changed'] {
  if (at !== null && (saved_at === null || saved_at <= at)) return { at, by: person };
  return saved_at === null ? null : { at: saved_at, by: saved_by };
}

async function rowsOf(db: Kysely<Tables>, edition: number): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select r.id, exists (
        select from approval_request where return_id = r.id and outcome is null
      ) as is_awaiting, cardinality(d.answered) as draft_answered, d.saved_at, d.saved_by,
      s.status, s.at, s.person, v.no as revision, v.answered as revision_answered, q.open as open_queries
    from "return" as r
    left join draft as d on d.return_id = r.id
    left join lateral (
      select status, at, person from return_step where return_id = r.id order by no desc limit 1
    ) as s on true
    left join lateral (
      select no, (
        select count(*)::integer from jsonb_each(document -> 'sections') as part
        where part.value ->> 'empty' is distinct from 'left_out'
      ) as answered
      from revision where return_id = r.id and (
        select action from return_step as t
        where t.return_id = r.id and t.revision = revision.no order by t.no desc limit 1
      ) is distinct from 'withdraw'
      order by no desc limit 1
    ) as v on true
    cross join lateral (
      select count(*)::integer as open from query as q
      where q.return_id = r.id and q.revision = v.no and not exists (
        select from explanation as e
        where e.return_id = r.id and e.rule = q.rule
          and (e.section, e.question, e.row_no, e.field, e.value)
            is not distinct from (q.section, q.question, q.row_no, q.field, q.value)
      )
    ) as q
    where r.edition = ${edition}`.execute(db);
  return rows;
}
