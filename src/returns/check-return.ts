// The one check that every surface shows: the answers by all rules, beside what the same respondent said the year
// before, with the explanations that stand for its queries.
import { isExplanation, tooShort } from '../review/explanation.ts';
import type { Holdings } from '../store/open-store.ts';
import { asEdition } from '../survey/as-edition.ts';
import { check } from '../survey/check.ts';
import { formOf, type Return } from '../survey/editions.ts';
import type { Finding } from '../survey/finding.ts';
import type { Submission } from '../survey/flat-answer.ts';
import { formIdOf } from '../survey/form.ts';
import { cleanText } from '../survey/reading/clean-text.ts';
import { type Explanation, queryKey, type ReturnKey } from '../survey/revision.ts';

export interface ExplainedFinding extends Finding {
  /** What the respondent has said of a query; null of an error and of a query that is still open. */
  readonly explanation: string | null;
  /** What was written as an explanation and is too short to be one. */
  readonly unfinished?: string;
}

export interface CheckedReturn {
  /** Errors and queries in the order of the survey. */
  readonly findings: readonly ExplainedFinding[];
  /** Whether it could be handed in as it is: no errors, and every query explained. */
  readonly isReady: boolean;
  /** What was handed in the year before, as this edition would have asked for it. */
  readonly previous: Return | null;
}

/**
 * Checks answers as handing them in for this return would; keeps nothing. Explanations given along with them stand
 * before those given earlier.
 */
export async function checkReturn(
  holdings: Pick<Holdings, 'returns'>,
  key: ReturnKey,
  submission: Submission,
  explanations: readonly Explanation[] = [],
): Promise<CheckedReturn> {
  const previous = await previousReturn(holdings, key);
  const { findings } = check(submission, { expected: key, previous });
  const given = await holdings.returns.explanations(key);
  const standing = new Map([...given, ...explanations].map((one) => [queryKey(one), cleanText(one.text)]));
  const explained = findings.map((finding): ExplainedFinding => {
    const text = finding.level === 'query' ? (standing.get(queryKey(finding)) ?? null) : null;
    return text === null || isExplanation(text)
      ? { ...finding, explanation: text }
      : { ...finding, explanation: null, unfinished: text, remedy: tooShort };
  });
  return {
    findings: explained,
    isReady: explained.every(({ explanation }) => explanation !== null),
    previous,
  };
}

/**
 * What the same respondent handed in for the year before, as this edition would have asked for it; null where
 * there is nothing or that year was not asked about.
 */
export async function previousReturn(
  { returns }: Pick<Holdings, 'returns'>,
  { edition, form, territory }: Pick<Submission, 'edition' | 'form' | 'territory'>,
): Promise<Return | null> {
  const formId = formIdOf(form);
  if (edition === null || formId === null || formOf(edition - 1, formId) === null) return null;
  const found = await returns.find({ edition: edition - 1, form: formId, territory });
  return found === null ? null : asEdition(found.document, edition);
}
