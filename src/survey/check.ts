// The one way in: flat answers from any channel become a typed return, or a list of what must be mended first.
// A return is refused as a whole: one error and there is none; queries never refuse it.

import { assemble, type FoundBy } from './assemble.ts';
import { findingOf, foundBy } from './check-sections.ts';
import { formOf, type Return, returnOf } from './editions.ts';
import type { Finding } from './finding.ts';
import type { Submission } from './flat-answer.ts';
import { formIdOf } from './form.ts';
import { matchToForm } from './form-answers.ts';
import type { Found, Rule } from './rule.ts';
import { rules as allRules } from './rules/register.ts';
import { identityRules, shapeRules } from './rules/shape/register.ts';
import type { ExpectedReturn } from './rules/shape/shape-rule.ts';
import { inSurveyOrder } from './survey-order.ts';
import { isAdded, type Transcription, transcriptionSchema } from './transcription.ts';

export interface CheckContext {
  /** Whose return the channel was opened for; null or left out where the return says it itself. */
  readonly expected?: ExpectedReturn | null;
  /**
   * A return taken over from a printed report may leave sections out (`left_out`), and what is `unknownInTranscripts`;
   * others may not.
   */
  readonly transcribed?: boolean;
  /** The return of the same territory for the year before, mapped to this edition; null if there is none. */
  readonly previous?: Return | null;
  /** The rules between answers; all of the register unless a test asks for fewer. */
  readonly rules?: readonly Rule[];
}

export interface Checked {
  /** Null where any error was found. */
  readonly return: Return | null;
  /** Errors and queries in the order of the survey. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a submission by every rule. Never throws, whatever the answers hold; only a transcription that is none does.
 */
export function check(submission: Submission, context: CheckContext = {}): Checked {
  const { expected = null, transcribed = false, previous = null, rules = allRules } = context;
  const identity = identityRules.flatMap((rule) => by(rule.id, rule.find(submission, expected)));
  const formId = formIdOf(submission.form);
  const form = formId === null ? null : formOf(submission.edition ?? Number.NaN, formId);
  if (form === null || identity.some(({ rule }) => rule === 'wrong-edition'))
    return { return: null, findings: identity.map((found) => findingOf(found, 'error', null)) };

  const formAnswers = matchToForm(form, submission.answers);
  const shape = foundBy(shapeRules, formAnswers, transcribed);
  const { sections, faults } = assemble(formAnswers, transcribed);
  const wrong = [...identity, ...shape, ...faults];
  const transcription = transcribed ? transcriptionOf(submission) : null;
  const ret = returnOf(form, submission.territory, setAside(sections, wrong), transcription);
  const findings = [
    ...wrong.map((found) => findingOf(found, 'error', formAnswers)),
    ...rules.flatMap((rule) =>
      by(rule.id, rule.find(ret, { previous }))
        // Nobody can explain what the ministry set.
        .filter(({ place }) => rule.level === 'error' || !isAdded(ret, place))
        .map((found) => findingOf(found, rule.level, formAnswers)),
    ),
  ];
  const order = inSurveyOrder(form);
  return {
    return: findings.some(({ level }) => level === 'error') ? null : ret,
    findings: findings.sort((one, other) => order(one.place, other.place)),
  };
}

/** Null where there is none. Throws a `ZodError` for what is none: it is written by the ministry alone. */
function transcriptionOf({ transcription }: Submission): Transcription | null {
  return transcription === undefined ? null : transcriptionSchema.parse(transcription);
}

/**
 * Sections with an error in them stand aside as unknown, so that the rules between answers see whole sections
 * only and still say at once what else is the matter.
 */
function setAside<S extends { readonly [id: string]: object }>(sections: S, wrong: readonly FoundBy[]) {
  const broken = new Set(wrong.map(({ place }) => place.section));
  return Object.fromEntries(
    Object.entries(sections).map(([id, section]) => [id, broken.has(id) ? { empty: 'left_out' } : section]),
  );
}

function by(rule: string, found: readonly Found[]): readonly FoundBy[] {
  return found.map((one) => ({ ...one, rule }));
}
