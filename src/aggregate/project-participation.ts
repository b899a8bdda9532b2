import type { Fold } from './fold.ts';
import type { Population } from './indicator.ts';
import { programmeGroupsIn } from './indicators/project-shares.ts';
import { codesWhere, knownAnswers } from './known-answers.ts';

/** The municipalities known to take part in a project, by ATVK code in the order of the report. */
export interface ProjectParticipation {
  readonly population: Population;
  readonly participating: readonly string[];
}

const groups = knownAnswers(programmeGroupsIn);

export const projectParticipation: Fold<Map<string, readonly string[]>, ProjectParticipation> = {
  start: groups.start,
  step: groups.step,
  finish: (state, asked) => {
    const { answers, population } = groups.finish(state, asked);
    return { population, participating: codesWhere(answers, (named) => named.length > 0) };
  },
};
