// Values that an indicator counts under another name than the edition before: they are compared, and it is said.

import type { Label } from '../language/label.ts';
import type { CodeList } from '../survey/code-list.ts';
import { codesAsked } from '../survey/codes-asked.ts';
import { mappingInto } from '../survey/editions.ts';
import { changeOf } from '../survey/mapping.ts';
import type { IndicatorId } from './indicator.ts';

/** The questions whose codes the values of an indicator are; only those that editions do not offer alike. */
const asked: { readonly [id in IndicatorId]?: readonly [section: string, question: string] } = {
  d14: ['target_groups', 'groups'],
};

/** By the code of an edition, how the edition before called what stood in its place, where that was recoded. */
export function formerLabels(id: IndicatorId, edition: number): ReadonlyMap<string, Label> {
  const question = asked[id];
  const mapping = mappingInto(edition, 'municipal');
  if (question === undefined || mapping === null) return new Map();
  const change = changeOf(mapping, question.join('.'), null);
  if (change.change !== 'recoded') return new Map();
  const before: CodeList = codesAsked(mapping.from.edition, 'municipal', ...question);
  const entries = Object.entries(change.codes).flatMap(([old, code]): [string, Label][] => {
    const label = before[old];
    return code === null || label === undefined ? [] : [[code, label]];
  });
  return new Map(entries);
}
