// How many sections of its return a municipality has answered; „nav“ is an answer.
import type { SectionCoverage } from './coverage.ts';

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
