// Projects from a file, through the same check as those that people make.
import { z } from 'zod';
import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';
import { placeKey } from '../survey/finding.ts';
import { flatten } from '../survey/flatten.ts';
import { putProject } from './save-project.ts';

const fileSchema = z.array(
  z.strictObject({
    territory: z.string().nullable(),
    sections: z.looseObject({ basics: z.looseObject({ title: z.string() }) }),
  }),
);

/**
 * Makes the projects that their territory does not have by the same title yet, and returns how many. Throws a `ZodError`
 * for what is no list of projects and `project-refused` for one that has to be corrected; those before it are kept.
 */
export async function loadProjects(store: Store, content: unknown, at: string): Promise<number> {
  const kept = new Set(
    (await store.projects.all()).map((one) => keyOf(one.territory, one.document.basics.title)),
  );
  let made = 0;
  for (const { territory, sections } of fileSchema.parse(content)) {
    const { title } = sections.basics;
    if (kept.has(keyOf(territory, title))) continue;
    const { answers } = flatten({ sections });
    const saved = await putProject(store, { territory, answers, by: null, at });
    if (saved.outcome === 'refused')
      throw new Problem(
        'project-refused',
        `${title}: ${saved.findings.map(({ place, message }) => `${placeKey(place)} ${message.lv}`).join(' ')}`,
      );
    made += 1;
  }
  return made;
}

function keyOf(territory: string | null, title: string): string {
  return `${territory ?? ''} ${title}`;
}
