// Projects from a file, through the same check as those that people make.
import { z } from 'zod';
import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';
import { placeKey } from '../survey/finding.ts';
import { flatten } from '../survey/flatten.ts';
import { putProject } from './save-project.ts';

const fileSchema = z.array(
  z.strictObject({
    id: z.uuid(),
    territory: z.string().nullable(),
    sections: z.record(z.string(), z.unknown()),
  }),
);

/**
 * Makes the projects that are not in the register yet, and returns how many. Throws a `ZodError` for what is no list of
 * projects and `project-refused` for one that has to be corrected; those before it are kept.
 */
export async function loadProjects(store: Store, content: unknown, at: string): Promise<number> {
  let made = 0;
  for (const { id, territory, sections } of fileSchema.parse(content)) {
    if ((await store.projects.find(id)) !== null) continue;
    const { answers } = flatten({ sections });
    const saved = await putProject(store, { id, territory, answers, by: null, at });
    if (saved.outcome === 'refused')
      throw new Problem(
        'project-refused',
        `${id}: ${saved.findings.map(({ place, message }) => `${placeKey(place)} ${message.lv}`).join(' ')}`,
      );
    made += 1;
  }
  return made;
}
