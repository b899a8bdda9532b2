// One answer: read it, and ask the answer rules in their order what is the matter.
import type { Place } from './finding.ts';
import type { RawValue } from './flat-answer.ts';
import type { ScalarValue } from './placed-answers.ts';
import type { ScalarQuestion } from './question.ts';
import { isBlank, readValue, UNREADABLE } from './reading/read-value.ts';
import type { Found } from './rule.ts';
import { answerRules } from './rules/answer/register.ts';
import { shown } from './rules/answer/shown.ts';

/** The value, or what the first rule that does not hold says of it. */
export type CheckedAnswer =
  | { readonly value: ScalarValue; readonly fault: null }
  | { readonly value: null; readonly fault: Found & { readonly rule: string } };

export function checkAnswer(at: Place, question: ScalarQuestion, raw: RawValue): CheckedAnswer {
  const value = readValue(question, raw);
  for (const { id, find } of answerRules) {
    const fault = find({ question, raw, value });
    if (fault === null) continue;
    return { value: null, fault: { ...fault, rule: id, place: at, value: isBlank(raw) ? null : shown(raw) } };
  }
  if (value === UNREADABLE) throw new RangeError(`No answer rule speaks of an unreadable ${question.kind}`);
  return { value, fault: null };
}
