import { type Kysely, sql } from 'kysely';
import { changedQuestions } from '../../review/merge-section.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { flatAnswersSchema } from '../../survey/stored-json.ts';
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

/** What a person had before them: a version of the draft, and of some questions an older one. */
export interface Since {
  readonly version: number;
  /** Versions by question. */
  readonly older: ReadonlyMap<string, number>;
}

/** The history of sections since a version, up to the latest or `until`. Reads those versions only, by the primary key. */
export async function sectionHistories(
  db: Kysely<Tables>,
  returnId: string,
  sections: readonly string[],
  since: Since,
  until = LATEST,
): Promise<(section: string) => SectionHistory> {
  const earliest = Math.min(since.version, ...since.older.values());
  const { rows } = await sql<Omit<SectionVersion, 'answers'> & { readonly answers: unknown }>`
    select v.section, v.version, v.answers, v.saved_by, v.saved_at
    from unnest(${[...sections]}::text[]) as wanted (section)
    cross join lateral (
      select coalesce(max(version), 0) as version from draft_section
      where return_id = ${returnId} and section = wanted.section and version <= ${earliest}
    ) as base
    join draft_section as v
      on v.return_id = ${returnId} and v.section = wanted.section
      and v.version >= base.version and v.version <= ${until}
    order by v.section, v.version`.execute(db);
  const versions = rows.map((row) => ({ ...row, answers: flatAnswersSchema.parse(row.answers) }));
  return (section) =>
    historyOf(
      versions.filter((row) => row.section === section),
      section,
      since,
    );
}

/** The greatest number that a version can have in the database. */
const LATEST = 2 ** 31 - 1;

function historyOf(versions: readonly SectionVersion[], section: string, since: Since): SectionHistory {
  const changes = new Map<string, OthersChange>();
  let current: readonly FlatAnswer[] = [];
  for (const { version, answers, saved_by: by, saved_at: at } of versions) {
    for (const question of changedQuestions(current, answers))
      if (version > (since.older.get(question) ?? since.version))
        changes.set(question, { section, question, by, at });
    current = answers;
  }
  return { base: baseOf(versions, since), current, changes };
}

/** What stood before the person: the answers of their version, where some questions are older. */
function baseOf(versions: readonly SectionVersion[], { version, older }: Since): readonly FlatAnswer[] {
  const at = (limit: number) => versions.findLast((one) => one.version <= limit)?.answers ?? [];
  const newer = at(version).filter(({ place }) => !older.has(place.question ?? ''));
  const rest = [...older].flatMap(([question, limit]) =>
    at(limit).filter(({ place }) => place.question === question),
  );
  return [...newer, ...rest];
}
