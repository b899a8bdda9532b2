// Participation in projects: d10, and who takes part in any.
import { label } from '../../language/label.ts';
import { codesOf, isCode, labelOf } from '../../survey/code-list.ts';
import { programmes } from '../../survey/code-lists.ts';
import type { MunicipalReturn } from '../../survey/editions.ts';
import type { Fold } from '../fold.ts';
import type { Population } from '../indicator.ts';
import { codesWhere, knownAnswers, readSection } from '../known-answers.ts';
import { municipalIndicator, sharesOf } from '../municipal-indicator.ts';

/** Programmes between countries that share the group `other_international`. */
const international: readonly string[] = [
  'nordplus',
  'urbact',
  'epale',
] satisfies (keyof typeof programmes)[];

/** The groups of programmes: those that stand alone, those between countries, and all remaining ones. */
const programmeGroups = {
  rrf_digital: programmes.rrf_digital,
  erasmus_national_coordinators: programmes.erasmus_national_coordinators,
  erasmus_other: programmes.erasmus_other,
  esf_adult: programmes.esf_adult,
  youth: programmes.youth,
  health: programmes.health,
  other_international: label('citas starptautiskās programmas', 'other international programmes'),
  other: label('citas programmas', 'other programmes'),
};

/** The groups of programmes of a municipality's projects; null is unknown. */
function programmeGroupsIn(ret: MunicipalReturn): readonly string[] | null {
  return readSection(
    ret.sections.projects,
    ({ projects }) => projects.map(({ programme }) => groupOf(programme)),
    [],
  );
}

function groupOf(programme: string): keyof typeof programmeGroups {
  if (international.includes(programme)) return 'other_international';
  return isCode(programmeGroups, programme) ? programme : 'other';
}

/** Shares of all participations: a municipality counts once in each group that it takes part in. */
export const projectShares = municipalIndicator<readonly string[]>({
  id: 'd10',
  title: label('Projektu sadalījums', 'Participation in projects by programme'),
  unit: 'percent',
  read: programmeGroupsIn,
  values: ({ answers }) =>
    sharesOf(
      codesOf(programmeGroups).map((group) => {
        const territories = codesWhere(answers, (groups) => groups.includes(group));
        return { key: group, label: labelOf(programmeGroups, group), count: territories.length, territories };
      }),
    ),
});

/** The municipalities known to take part in a project, by ATVK code in the order of the report. */
export interface ProjectParticipation {
  readonly population: Population;
  readonly participating: readonly string[];
}

const groups = knownAnswers(programmeGroupsIn);

export const projectParticipation: Fold<Map<string, readonly string[]>, ProjectParticipation> = {
  start: groups.start,
  step: groups.step,
  finish: (state, asked) => {
    const { answers, population } = groups.finish(state, asked);
    return { population, participating: codesWhere(answers, (named) => named.length > 0) };
  },
};
