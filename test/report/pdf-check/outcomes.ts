// What the checks of a PDF have found, as tests compare it.
import { spawnSync } from 'node:child_process';
import type { CheckResult, Outcome } from '../../../src/report/pdf-check/check-pdf.ts';
import { checks } from '../../../src/report/pdf-check/register.ts';

export const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined;

/** What failed, with its places, so that a failing test says where. */
export const failures = (results: readonly CheckResult[]) =>
  results.flatMap(({ check, outcome, faults }) =>
    outcome === 'failed' ? [{ id: check.id, faults: faults.slice(0, 3) }] : [],
  );

export const outcomes = (results: readonly CheckResult[]): readonly (readonly [string, Outcome])[] =>
  results.map(({ check, outcome }) => [check.id, outcome]);

/** Every check of the register made, as far as the machine has what it needs, and none failed. */
export const allPassed = (): readonly (readonly [string, Outcome])[] =>
  checks.map(({ id, reads }) => [id, reads === 'pages' || hasQpdf ? 'passed' : 'not_made']);
