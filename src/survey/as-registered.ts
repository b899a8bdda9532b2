// Returns with the projects that the register knows: programme and number of a row are those of its record, so that one
// project counts as one however its rows were typed. What the respondent sent stays as it is in the store.
import type { MunicipalReturn } from './editions.ts';
import { answersOf } from './form.ts';
import { projectOfRow, type Registered } from './project-match.ts';

/** The return, and the records that any of its rows mean. */
export interface AsRegistered<T extends MunicipalReturn, R extends Registered> {
  readonly ret: T;
  readonly records: readonly R[];
}

export function asRegistered<T extends MunicipalReturn, R extends Registered>(
  ret: T,
  register: readonly R[],
): AsRegistered<T, R> {
  const answers = answersOf(ret.sections.projects);
  if (answers === null || register.length === 0) return { ret, records: [] };
  const records = answers.projects.map((row) => projectOfRow(row, ret.territory, register));
  const projects = answers.projects.map((row, index) => {
    const basics = records[index]?.document.basics;
    if (basics === undefined) return row;
    return { ...row, programme: basics.programme, number: basics.number ?? row.number };
  });
  return {
    ret: { ...ret, sections: { ...ret.sections, projects: { ...answers, projects } } },
    records: records.filter((record) => record !== null),
  };
}
