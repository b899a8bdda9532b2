// The key figures of a municipality, as in the strip at the head of its profile.
import type { certainty, workloads } from '../survey/code-lists.ts';
import type { EvidenceGrade } from '../survey/count-method.ts';
import type { MunicipalReturn } from '../survey/editions.ts';
import { answersOf } from '../survey/form.ts';
import { type TerritoryKind, territoryByCode } from '../survey/territories.ts';
import { readSection } from './known-answers.ts';
import { evidenceIn, participantsIn, permitsIn } from './totals.ts';

/** A number is null where it is unknown. */
export interface MunicipalityFigures {
  /** ATVK. */
  readonly code: string;
  readonly name: string;
  readonly kind: TerritoryKind;
  /** Whether it sent a return. */
  readonly returned: boolean;
  /** Persons, and how certain the number is. */
  readonly participants: number | null;
  readonly certainty: keyof typeof certainty | null;
  /** How well it is backed; null before 2026 too. */
  readonly evidence: EvidenceGrade | null;
  /** Issued in the year. */
  readonly permits: number | null;
  readonly workload: keyof typeof workloads | null;
  /** Full-time equivalents of the coordinator, two decimal places. */
  readonly fte: number | null;
  /** Rows of the section on projects. */
  readonly projects: number | null;
}

/** The figures of these municipalities (ATVK codes), in their order; all unknown for one without a return. */
export function municipalityFigures(
  returns: readonly MunicipalReturn[],
  codes: readonly string[],
): readonly MunicipalityFigures[] {
  const byCode = new Map(returns.map((ret) => [ret.territory, ret]));
  return codes.flatMap((code) => {
    const territory = territoryByCode(code);
    if (territory === null) return [];
    const { name, kind } = territory;
    const ret = byCode.get(code);
    return [
      { code, name, kind, returned: ret !== undefined, ...(ret === undefined ? nothing : keyFiguresIn(ret)) },
    ];
  });
}

type KeyFigures = Omit<MunicipalityFigures, 'code' | 'name' | 'kind' | 'returned'>;

const nothing: KeyFigures = {
  participants: null,
  certainty: null,
  evidence: null,
  permits: null,
  workload: null,
  fte: null,
  projects: null,
};

/** The key figures of one return. */
export function keyFiguresIn(ret: MunicipalReturn): KeyFigures {
  const coordination = answersOf(ret.sections.coordination);
  const participants = participantsIn(ret);
  return {
    participants,
    certainty: participants === null ? null : (answersOf(ret.sections.participants)?.certainty ?? null),
    evidence: evidenceIn(ret),
    permits: permitsIn(ret),
    workload: coordination?.workload ?? null,
    fte: coordination?.fte ?? null,
    projects: readSection(ret.sections.projects, ({ projects }) => projects.length, 0),
  };
}
