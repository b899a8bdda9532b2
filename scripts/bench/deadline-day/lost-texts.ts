// Whether everything that was acknowledged is in the database: each text in some version of its section, and
// the last one of each field in the draft as it stands.
import type { Kysely } from 'kysely';
import { returnId } from '../../../src/store/returns.ts';
import type { Tables } from '../../../src/store/tables.ts';
import type { AcknowledgedText } from './journal.ts';

interface SectionVersion {
  readonly version: number;
  readonly answers: string;
}

/** Texts that were acknowledged and are not where they should be, each with what is wrong. */
export async function lostTexts(
  db: Kysely<Tables>,
  acknowledged: readonly AcknowledgedText[],
): Promise<readonly string[]> {
  const sections = await versionsBySection(db);
  const lost: string[] = [];
  const last = new Map<
    string,
    { readonly version: number; readonly text: string; readonly latest: string }
  >();
  for (const { key, section, field, text } of acknowledged) {
    const place = `${returnId(key)} ${section}`;
    const versions = sections.get(place) ?? [];
    const kept = versions.find(({ answers }) => answers.includes(text));
    if (kept === undefined) {
      lost.push(`${place} ${field}: „${text}“ was never kept`);
      continue;
    }
    const named = `${place} ${field}`;
    if (kept.version > (last.get(named)?.version ?? 0))
      last.set(named, { version: kept.version, text, latest: versions.at(-1)?.answers ?? '' });
  }
  for (const [named, { version, text, latest }] of last)
    if (!latest.includes(text)) lost.push(`${named}: „${text}“ of version ${version} stands there no more`);
  return lost;
}

async function versionsBySection(
  db: Kysely<Tables>,
): Promise<ReadonlyMap<string, readonly SectionVersion[]>> {
  const rows = await db
    .selectFrom('draft_section')
    .select(['return_id', 'section', 'version', 'answers'])
    .orderBy('version')
    .execute();
  const sections = new Map<string, SectionVersion[]>();
  for (const { return_id, section, version, answers } of rows) {
    const place = `${return_id} ${section}`;
    const versions = sections.get(place) ?? [];
    versions.push({ version, answers: JSON.stringify(answers) });
    sections.set(place, versions);
  }
  return sections;
}
