import { label } from '../../language/label.ts';
import { approaches } from '../../survey/code-lists.ts';
import { readSection } from '../known-answers.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { municipalitiesByCode } from '../municipality-counts.ts';

export const planningApproaches = municipalIndicator<readonly string[]>({
  id: 'd1',
  number: 1,
  title: label(
    'Pieaugušo izglītības iekļaušanas veidi plānošanas dokumentos',
    'How planning documents include adult education',
  ),
  unit: 'municipalities',
  read: (ret) => readSection(ret.sections.planning, ({ approach }) => [approach], []),
  values: ({ answers }) => municipalitiesByCode(approaches, answers),
});
