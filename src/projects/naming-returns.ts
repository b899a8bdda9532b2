// Which returns name a project: whose rows of projects mean its record, or one that was merged into it.
import type { Store } from '../store/open-store.ts';
import type { Project } from '../store/projects.ts';
import { editionYears } from '../survey/editions.ts';
import { answersOf } from '../survey/form.ts';
import { type ProjectRow, projectOfRow } from '../survey/project-match.ts';

interface NamedIn {
  readonly edition: number;
  /** ATVK and region codes, in the order of the report. */
  readonly territories: readonly string[];
}

/** By edition, latest first, those in which nobody names it left out. */
export async function returnsNaming(
  { returns }: Pick<Store, 'returns'>,
  project: Pick<Project, 'id'>,
  register: readonly Project[],
): Promise<readonly NamedIn[]> {
  const named: NamedIn[] = [];
  for (const edition of editionYears().toReversed()) {
    const territories: string[] = [];
    for await (const { document } of returns.latest(edition)) {
      const rows: readonly ProjectRow[] = answersOf(document.sections.projects)?.projects ?? [];
      const isNamed = rows.some((row) => projectOfRow(row, document.territory, register)?.id === project.id);
      if (isNamed) territories.push(document.territory);
    }
    if (territories.length > 0) named.push({ edition, territories });
  }
  return named;
}
