// One project under several records: merging them, and taking that back. Both records keep their versions.
import type { Caller } from '../people/reach.ts';
import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';

interface Merge {
  readonly id: string;
  /** The project that it is found to be; null takes a merge back. */
  readonly into: string | null;
  readonly caller: Pick<Caller, 'person'>;
  /** ISO time. */
  readonly at: string;
}

/**
 * Merges a project into another, or takes that back; nothing happens where it is so already. A project that others were
 * merged into brings them along. `circle` where the other is, or leads to, this one. Throws `forbidden` for anyone but
 * analysts and `not-found`.
 */
export async function mergeProject(
  store: Store,
  { id, into, caller: { person }, at }: Merge,
): Promise<'merged' | 'circle'> {
  if (person.role !== 'analyst') throw new Problem('forbidden', '');
  return store.transaction(async ({ projects, audit }) => {
    const held = await projects.hold(id);
    if (held === null) throw new Problem('not-found', '');
    for (let target = into; target !== null; ) {
      if (target === id) return 'circle';
      const found = await projects.hold(target);
      if (found === null) throw new Problem('not-found', '');
      target = found.mergedInto;
    }
    if (held.mergedInto === into) return 'merged';
    await projects.merge(held, into);
    await audit.append({
      at,
      person: person.id,
      action: into === null ? 'project.unmerge' : 'project.merge',
      subject: `project:${id}`,
      before: { mergedInto: held.mergedInto },
      after: { mergedInto: into },
    });
    return 'merged';
  });
}
