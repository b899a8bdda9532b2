import { type Kysely, sql } from 'kysely';
import { changedQuestions } from '../../review/merge-section.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import type { Tables } from '../tables.ts';

/** A question that somebody else has changed, by whom (null is the system) and when (ISO time). */
export interface OthersChange {
  readonly section: string;
  readonly question: string;
  readonly by: string | null;
  readonly at: string;
}

/** A section as it was at some version and what became of it since. */
export interface SectionHistory {
  readonly base: readonly FlatAnswer[];
  readonly current: readonly FlatAnswer[];
  /** By question, who changed it last. */
  readonly changes: ReadonlyMap<string, OthersChange>;
}

interface SectionVersion {
  readonly section: string;
  readonly version: number;
  readonly answers: readonly FlatAnswer[];
  readonly saved_by: string | null;
  readonly saved_at: string;
}

/** The history of sections since a version. Reads those versions only, by the primary key. */
export async function sectionHistories(
  db: Kysely<Tables>,
  returnId: string,
  sections: readonly string[],
  since: number,
): Promise<(section: string) => SectionHistory> {
  const { rows } = await sql<SectionVersion>`
    select v.section, v.version, v.answers, v.saved_by, v.saved_at
    from unnest(${[...sections]}::text[]) as wanted (section)
    cross join lateral (
      select coalesce(max(version), 0) as version from draft_section
      where return_id = ${returnId} and section = wanted.section and version <= ${since}
    ) as base
    join draft_section as v
      on v.return_id = ${returnId} and v.section = wanted.section and v.version >= base.version
    order by v.section, v.version`.execute(db);
  return (section) =>
    historyOf(
      rows.filter((row) => row.section === section),
      section,
      since,
    );
}

function historyOf(versions: readonly SectionVersion[], section: string, since: number): SectionHistory {
  const base = versions.find(({ version }) => version <= since)?.answers ?? [];
  const changes = new Map<string, OthersChange>();
  let current = base;
  for (const { version, answers, saved_by: by, saved_at: at } of versions) {
    if (version <= since) continue;
    for (const question of changedQuestions(current, answers))
      changes.set(question, { section, question, by, at });
    current = answers;
  }
  return { base, current, changes };
}
