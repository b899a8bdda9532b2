// What the map of the coordinator's workload says: in how many municipalities there is how much of it.

import { listed, sentenceCase } from '../language/list.ts';
import type { workloads } from '../survey/code-lists.ts';
import { inMunicipalities } from './out-of.ts';

type Workload = keyof typeof workloads;

/** In the order in which they are said. */
const said: readonly (readonly [Workload, string])[] = [
  ['over', 'vairāk par vienu slodzi ir'],
  ['full', 'pilna slodze ir'],
  ['partial', 'nepilna slodze ir'],
  ['none', 'slodze nav nodrošināta'],
];

/** Null is unknown and is not spoken of here. */
export function workloadMapSentences(values: readonly (Workload | null)[]): readonly string[] {
  const parts = said.flatMap(([workload, words]) => {
    const count = values.filter((value) => value === workload).length;
    return count === 0 ? [] : [`${words} ${inMunicipalities(count)}`];
  });
  return parts.length === 0 ? [] : [`${sentenceCase(listed(parts))}.`];
}
