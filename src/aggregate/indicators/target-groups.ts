import { label } from '../../language/label.ts';
import { codesAsked } from '../../survey/codes-asked.ts';
import type { IndicatorFold } from '../indicator.ts';
import { readSection } from '../known-answers.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { descending, municipalitiesByCode } from '../municipality-counts.ts';

/** By the groups that the edition of a year names: they are not the same in all of them. */
export function targetGroups(year: number): IndicatorFold<Map<string, readonly string[]>> {
  const groups = codesAsked(year, 'municipal', 'target_groups', 'groups');
  return municipalIndicator<readonly string[]>({
    id: 'd14',
    number: 14,
    title: label('Mērķa grupas', 'Target groups'),
    unit: 'municipalities',
    read: (ret) => readSection(ret.sections.target_groups, ({ groups }) => groups, []),
    values: ({ answers }) => descending(municipalitiesByCode(groups, answers)),
  });
}
