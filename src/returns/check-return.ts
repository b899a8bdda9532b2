// The one check of every channel: the answers by all rules, beside what the same respondent said the year before, with
// the explanations that stand for its queries or come with it.
import { explanationFault } from '../review/explanation.ts';
import type { Holdings } from '../store/open-store.ts';
import { asEdition } from '../survey/as-edition.ts';
import { check } from '../survey/check.ts';
import { formOf, type Return } from '../survey/editions.ts';
import type { Finding } from '../survey/finding.ts';
import type { Submission } from '../survey/flat-answer.ts';
import { formIdOf } from '../survey/form.ts';
import { cleanText } from '../survey/reading/clean-text.ts';
import { type Explanation, queryKey } from '../survey/revision.ts';
import type { ExpectedReturn } from '../survey/rules/shape/shape-rule.ts';

export interface ExplainedFinding extends Finding {
  /** What the respondent has said of a query; null of an error and of a query that is still open. */
  readonly explanation: string | null;
  /** What was written as an explanation and cannot be printed as one; the remedy says why. */
  readonly unfinished?: string;
}

export interface CheckedReturn {
  /** The return that submitting would keep; null where any error was found. */
  readonly return: Return | null;
  /** Errors and queries in the order of the survey. */
  readonly findings: readonly ExplainedFinding[];
  /** Whether it could be handed in as it is: no errors, and every query explained. */
  readonly isReady: boolean;
  /** What was handed in the year before, as this edition would have asked for it. */
  readonly previous: Return | null;
}

export interface CheckReturnOptions {
  /** What the respondent says of queries along with the answers; it replaces what was said of them before. */
  readonly explanations?: readonly Explanation[];
  /** Whether the return is taken over from a printed report. */
  readonly transcribed?: boolean;
}

/**
 * Checks answers as submitting them would; keeps nothing. `expected` is whose return the channel was opened for, null
 * where the return says it itself.
 */
export async function checkReturn(
  holdings: Pick<Holdings, 'returns'>,
  expected: ExpectedReturn | null,
  submission: Submission,
  { explanations = [], transcribed = false }: CheckReturnOptions = {},
): Promise<CheckedReturn> {
  const previous = await previousReturn(holdings, expected ?? submission);
  const checked = check(submission, { expected, transcribed, previous });
  const key = expected ?? checked.return;
  const standing = key === null ? [] : await holdings.returns.explanations(key);
  const given = explanationsFor(checked.findings, explanations);
  const texts = new Map([...standing, ...given].map((one) => [queryKey(one), one.text]));
  const explained = checked.findings.map((finding): ExplainedFinding => {
    const text = finding.level === 'query' ? (texts.get(queryKey(finding)) ?? null) : null;
    const fault = text === null ? null : explanationFault(text);
    return text === null || fault === null
      ? { ...finding, explanation: text }
      : { ...finding, explanation: null, unfinished: text, remedy: fault };
  });
  return {
    return: checked.return,
    findings: explained,
    isReady: explained.every(({ explanation }) => explanation !== null),
    previous,
  };
}

/** Those that say something and answer a query among the findings. */
export function explanationsFor(
  findings: readonly Finding[],
  given: readonly Explanation[],
): readonly Explanation[] {
  const asked = new Set(findings.filter(({ level }) => level === 'query').map(queryKey));
  return given
    .map((explanation) => ({ ...explanation, text: cleanText(explanation.text) }))
    .filter((explanation) => explanation.text !== '' && asked.has(queryKey(explanation)));
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
  const found = await returns.counted({ edition: edition - 1, form: formId, territory });
  return found === null ? null : asEdition(found.document, edition);
}
