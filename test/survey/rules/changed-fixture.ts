// Real returns of 2025, changed in one place: what a rule is shown.
import type { MunicipalReturn2025, RegionalReturn2025 } from '../../../src/survey/editions/2025.ts';
import type { Return } from '../../../src/survey/editions.ts';
import type { Empty } from '../../../src/survey/form.ts';
import type { Found, Rule } from '../../../src/survey/rule.ts';
import { municipalFixtures, regionalFixtures } from '../../fixture-returns.ts';

type Sections = MunicipalReturn2025['sections'];
type AnswersIn<S extends keyof Sections> = Exclude<Sections[S], Empty>;
/** The answers of a row in a list of a section, such as a project. */
export type Row<
  S extends keyof Sections,
  Q extends keyof AnswersIn<S>,
> = AnswersIn<S>[Q] extends readonly (infer R)[] ? R : never;

export function municipal(territory: string): MunicipalReturn2025 {
  const found = municipalFixtures().find((ret) => ret.territory === territory);
  if (found === undefined) throw new Error(`No fixture of ${territory}`);
  return found;
}

export function regional(region: string): RegionalReturn2025 {
  const found = regionalFixtures().find((ret) => ret.territory === region);
  if (found === undefined) throw new Error(`No fixture of ${region}`);
  return found;
}

/** The answers of a section that the fixture has answered. */
export function answered<S extends keyof Sections>(ret: MunicipalReturn2025, section: S): AnswersIn<S> {
  const answers = ret.sections[section];
  if ('empty' in answers) throw new Error(`${section} is empty in ${ret.territory}`);
  return answers as AnswersIn<S>;
}

/** The same return with some answers of one section changed. */
export function withAnswers<S extends keyof Sections>(
  ret: MunicipalReturn2025,
  section: S,
  answers: Partial<AnswersIn<S>>,
): MunicipalReturn2025 {
  return {
    ...ret,
    sections: { ...ret.sections, [section]: { ...answered(ret, section), ...answers } },
  };
}

/** The same return with one section replaced, by a reason for instance. */
export function withSection<S extends keyof Sections>(
  ret: MunicipalReturn2025,
  section: S,
  answers: Sections[S],
): MunicipalReturn2025 {
  return { ...ret, sections: { ...ret.sections, [section]: answers } };
}

export function findings(rule: Rule, ret: Return, previous: Return | null = null): readonly Found[] {
  return rule.find(ret, { previous });
}

/** What a rule found as `place: value`, one line each. */
export function found(rule: Rule, ret: Return, previous: Return | null = null): readonly string[] {
  return findings(rule, ret, previous).map(({ place, value }) => {
    const parts = [place.section, place.question, place.row, place.field].filter((part) => part !== null);
    return `${parts.join('.')}: ${value}`;
  });
}
