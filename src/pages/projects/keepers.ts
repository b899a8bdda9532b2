// Whose projects somebody keeps.
import type { Caller } from '../../people/reach.ts';
import { mayKeepProjectsOf } from '../../projects/project-reach.ts';

/** Territories (ATVK or region codes), or null for the ministry; none for those who only read. */
export function keepersFor(caller: Pick<Caller, 'person' | 'token'>): readonly (string | null)[] {
  const { territories, region } = caller.person;
  return [...territories, ...(region === null ? [] : [region]), null].filter((territory) =>
    mayKeepProjectsOf(caller, territory),
  );
}
