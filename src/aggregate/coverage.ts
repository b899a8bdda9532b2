// Which sections were answered: by whom, who answered „nav“, and whose answer is unknown.
import type { Label } from '../language/label.ts';
import { formOf, type MunicipalReturn } from '../survey/editions.ts';
import { type EmptyReason, isEmpty, isKnown } from '../survey/form.ts';
import type { Territory } from '../survey/territories.ts';
import { type Fold, foldReturns, type NationalAndRegional } from './fold.ts';

/** A municipality whose answer to a section is unknown; `reason` is null where it sent no return. */
export interface UnknownAnswer {
  readonly territory: string;
  readonly reason: EmptyReason | null;
}

/** One section of the municipal form. Lists hold ATVK codes in the order of the report. */
export interface SectionCoverage {
  readonly section: string;
  readonly no: number;
  readonly label: Label;
  readonly asked: number;
  readonly answered: readonly string[];
  /** Answered „nav“ or „nav attiecināms“: known to be nothing. */
  readonly saidNothing: readonly string[];
  readonly unknown: readonly UnknownAnswer[];
}

/** Why a section is empty, by section; null where it is answered. */
type Emptiness = ReadonlyMap<string, EmptyReason | null>;

function emptinessOf(ret: MunicipalReturn): Emptiness {
  return new Map(
    Object.entries(ret.sections).map(([id, section]) => [id, isEmpty(section) ? section.empty : null]),
  );
}

/** The coverage of an edition's municipal form. Throws a RangeError where there is no such edition. */
function coverageFold(year: number): Fold<Map<string, Emptiness>, readonly SectionCoverage[]> {
  const form = formOf(year, 'municipal');
  if (form === null) throw new RangeError(`There is no municipal form for ${year}`);
  return {
    start: () => new Map(),
    step: (returns, ret) => returns.set(ret.territory, emptinessOf(ret)),
    finish: (returns, asked) =>
      Object.entries(form.sections).map(([section, { no, label }]) => ({
        section,
        no,
        label,
        asked: asked.length,
        ...sorted(section, returns, asked),
      })),
  };
}

function sorted(
  section: string,
  returns: ReadonlyMap<string, Emptiness>,
  asked: readonly Territory[],
): Pick<SectionCoverage, 'answered' | 'saidNothing' | 'unknown'> {
  const answered: string[] = [];
  const saidNothing: string[] = [];
  const unknown: UnknownAnswer[] = [];
  for (const { code } of asked) {
    const reason = returns.get(code)?.get(section);
    if (reason === null) answered.push(code);
    else if (reason === undefined) unknown.push({ territory: code, reason: null });
    else if (isKnown({ empty: reason })) saidNothing.push(code);
    else unknown.push({ territory: code, reason });
  }
  return { answered, saidNothing, unknown };
}

/** Coverage of each section in the order of the form, for the nation and for each planning region. */
export function coverageOf(
  returns: Iterable<MunicipalReturn>,
  year: number,
): NationalAndRegional<readonly SectionCoverage[]> {
  return foldReturns(coverageFold(year), returns, year);
}

export interface AnsweredSections {
  /** ATVK. */
  readonly code: string;
  /** Null where there is no return. */
  readonly answered: number | null;
}

/** Of these municipalities (ATVK codes), in their order. */
export function answeredSections(
  coverage: readonly SectionCoverage[],
  codes: readonly string[],
): readonly AnsweredSections[] {
  return codes.map((code) => {
    const known = coverage.filter(({ answered, saidNothing }) =>
      [...answered, ...saidNothing].includes(code),
    );
    const hasReturn = !coverage.every(({ unknown }) =>
      unknown.some(({ territory, reason }) => territory === code && reason === null),
    );
    return { code, answered: hasReturn ? known.length : null };
  });
}
