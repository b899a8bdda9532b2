import type { Period } from '../../form.ts';
import type { GivenAnswer } from './answer-rule.ts';

/** The period that was read, or null where the question asks none or none could be read. */
export function givenPeriod({ question, value }: GivenAnswer): Period | null {
  return question.kind === 'period' && typeof value === 'object' && value !== null && 'from' in value
    ? value
    : null;
}
