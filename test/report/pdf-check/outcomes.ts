// What the checks of a PDF have found, as tests compare it.
import { type CheckResult, checks, type Outcome } from '../../../src/report/pdf-check/check-pdf.ts';

/** What failed, with its places, so that a failing test says where. */
export const failures = (results: readonly CheckResult[]) =>
  results.flatMap(({ check, outcome, faults }) =>
    outcome === 'failed' ? [{ id: check.id, faults: faults.slice(0, 3) }] : [],
  );

export const outcomes = (results: readonly CheckResult[]): readonly (readonly [string, Outcome])[] =>
  results.map(({ check, outcome }) => [check.id, outcome]);

/** Every check of the register made, and none failed. */
export const allPassed = (): readonly (readonly [string, Outcome])[] =>
  checks.map(({ id }) => [id, 'passed']);
