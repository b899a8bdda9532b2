// What the projects of the register are together: by programme, by country of the partners, their grants, and which of
// them ran in the year.
import type { Label } from '../language/label.ts';
import { codesOf, labelOf } from '../survey/code-list.ts';
import { programmes } from '../survey/code-lists.ts';
import { countries } from '../survey/countries.ts';
import type { RegisteredProject } from '../survey/dataset.ts';
import { ranIn } from '../survey/project-status.ts';

/** How many projects have a code, the most frequent first. */
export interface CodeCount {
  readonly key: string;
  readonly label: Label;
  readonly projects: number;
}

export interface ProjectRegister {
  readonly projects: readonly RegisteredProject[];
  /** How many ran in the year, and of how many nothing tells. */
  readonly ran: number;
  readonly unknownTime: number;
  readonly byProgramme: readonly CodeCount[];
  /** Of partners; a project counts once in each country. */
  readonly byCountry: readonly CodeCount[];
  /** Of how many projects the grant is known, and their sum in euros. */
  readonly grants: { readonly known: number; readonly sum: number };
}

export function projectRegister(projects: readonly RegisteredProject[], year: number): ProjectRegister {
  const running = projects.map(({ document }) => ranIn(document, year));
  const grants = projects.flatMap(({ document }) => document.basics.grant_eur ?? []);
  return {
    projects,
    ran: running.filter((ran) => ran === true).length,
    unknownTime: running.filter((ran) => ran === null).length,
    byProgramme: counted(programmes, projects, ({ document }) => [document.basics.programme]),
    byCountry: counted(countries, projects, ({ document }) =>
      document.partners.partners.flatMap(({ country }) => country ?? []),
    ),
    // In cents, because sums of fractions are not exact.
    grants: {
      known: grants.length,
      sum: grants.reduce((sum, grant) => sum + Math.round(grant * 100), 0) / 100,
    },
  };
}

function counted<C extends { readonly [code: string]: Label }>(
  codes: C,
  projects: readonly RegisteredProject[],
  codesIn: (project: RegisteredProject) => readonly string[],
): readonly CodeCount[] {
  return codesOf(codes)
    .map((key) => ({
      key,
      label: labelOf(codes, key),
      projects: projects.filter((project) => codesIn(project).includes(key)).length,
    }))
    .filter((one) => one.projects > 0)
    .sort((one, other) => other.projects - one.projects);
}
