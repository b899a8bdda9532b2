// The ministry's records of the projects that many municipalities take part in, so that their rows lead to one record.
import type { Store } from '../store/open-store.ts';
import { knownProjects } from '../survey/known-projects.ts';
import { registeredAs } from '../survey/project-match.ts';
import { loadProjects } from './load-projects.ts';

/**
 * Makes the records of known projects that the register has under no keeper yet, and returns how many. They state title,
 * programme and number; what is not known of them, such as dates and grant, is left for the ministry to fill in.
 */
export async function loadKnownProjects(store: Store, at: string): Promise<number> {
  const register = await store.projects.all();
  const missing = knownProjects.filter((project) => registeredAs(project, null, register) === null);
  const records = missing.map(({ id, title, programme, number }) => ({
    id,
    territory: null,
    sections: { basics: { title, programme, ...(number === null ? {} : { number }) } },
  }));
  return loadProjects(store, records, at);
}
