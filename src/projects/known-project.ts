// Whether a project that somebody is about to make is in the register already.
import type { Store } from '../store/open-store.ts';
import type { Project } from '../store/projects.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import { checkProject } from '../survey/project-document.ts';
import { registeredAs } from '../survey/project-match.ts';

interface Asked {
  readonly territory: string | null;
  readonly answers: readonly FlatAnswer[];
  /** Id of a record that is said to be another project. */
  readonly otherThan: string | null;
}

/** The record of the same number or title, whoever keeps it; null where there is none or the answers are not right. */
export async function knownProject(
  { projects }: Pick<Store, 'projects'>,
  { territory, answers, otherThan }: Asked,
): Promise<Project | null> {
  const { sections } = checkProject(answers);
  if (sections === null) return null;
  const register = (await projects.all()).filter(({ id }) => id !== otherThan);
  return registeredAs(sections.basics, territory, register);
}
