// The check of answers against the questions of a form, whatever the form is for: each stands where something is
// asked, can be read, and keeps to its rules. What is asked of a whole return comes on top (check.ts).
import { label } from '../language/label.ts';
import { assemble, type FoundBy } from './assemble.ts';
import { type Finding, type FindingLevel, placeKey } from './finding.ts';
import { EMPTY, type FlatAnswer } from './flat-answer.ts';
import type { Answers, AskedSections } from './form.ts';
import { type FormAnswers, matchToForm } from './form-answers.ts';
import { answeredThoughNotAsked } from './rules/shape/not-asked.ts';
import { rowsExpected, rowsRequired, tooManyRows } from './rules/shape/rows.ts';
import { unknownPlace } from './rules/shape/sections.ts';
import type { ShapeRule } from './rules/shape/shape-rule.ts';
import { inSurveyOrder } from './survey-order.ts';

/** What a form that is no return's answers to: every section is asked, and none is empty for a stated reason. */
export type SectionsOf<F extends AskedSections> = {
  readonly [id in keyof F['sections']]: Answers<F['sections'][id]['questions']>;
};

export interface CheckedSections<F extends AskedSections> {
  /** Null where any error was found. */
  readonly sections: SectionsOf<F> | null;
  /** Errors in the order of the form. */
  readonly findings: readonly Finding[];
}

const rules: readonly ShapeRule[] = [
  unknownPlace,
  rowsExpected,
  rowsRequired,
  tooManyRows,
  answeredThoughNotAsked,
];

/** Checks flat answers by the questions of a form. Never throws, whatever the answers hold. */
export function checkSections<F extends AskedSections>(
  form: F,
  given: readonly FlatAnswer[],
): CheckedSections<F> {
  const matched = matchToForm(
    form,
    given.filter(({ place: at }) => at.question !== EMPTY),
  );
  const formAnswers: FormAnswers = {
    ...matched,
    answered: new Set(Object.keys(form.sections)),
    unknown: [...matched.unknown, ...given.filter(({ place: at }) => at.question === EMPTY)],
  };
  const found = foundBy(rules, formAnswers, false).map(withoutReason);
  const { sections, faults } = assemble(formAnswers);
  const order = inSurveyOrder(form);
  const findings = [...found, ...faults]
    .map((one) => findingOf(one, 'error', formAnswers))
    .sort((one, other) => order(one.place, other.place));
  // Read question by question: what the type says and the compiler cannot follow.
  return { sections: findings.length > 0 ? null : (sections as SectionsOf<F>), findings };
}

/** A list that is required has no other way out here: no section is empty for a stated reason. */
function withoutReason(found: FoundBy): FoundBy {
  if (found.rule !== rowsRequired.id) return found;
  return { ...found, remedy: label('Pievienojiet vismaz vienu rindu.', 'Add at least one row.') };
}

/** What rules about the shape find, each with the id of its rule. */
export function foundBy(
  shapeRules: readonly ShapeRule[],
  formAnswers: FormAnswers,
  transcribed: boolean,
): readonly FoundBy[] {
  return shapeRules.flatMap(({ id, find }) =>
    find(formAnswers, transcribed).map((found) => ({ ...found, rule: id })),
  );
}

/** A finding with the cell of its place, where the answers came from a workbook. */
export function findingOf(
  { rule, place: at, message, remedy, value }: FoundBy,
  level: FindingLevel,
  formAnswers: FormAnswers | null,
): Finding {
  const cell = formAnswers?.cells.get(placeKey(at));
  return { rule, level, place: at, ...(cell === undefined ? {} : { cell }), message, remedy, value };
}
