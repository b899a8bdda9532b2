import { targetGroups as groupCodes } from '../../survey/code-lists.ts';
import { label } from '../../survey/label.ts';
import { readSection } from '../known-answers.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { descending, municipalitiesByCode } from '../municipality-counts.ts';

export const targetGroups = municipalIndicator<readonly string[]>({
  id: 'd14',
  number: 14,
  title: label('Mērķa grupas', 'Target groups'),
  unit: 'municipalities',
  read: (ret) => readSection(ret.sections.target_groups, ({ groups }) => groups, []),
  values: ({ answers }) => descending(municipalitiesByCode(groupCodes, answers)),
});
