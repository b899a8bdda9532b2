import { label } from '../../language/label.ts';
import { partnerKinds } from '../../survey/code-lists.ts';
import { readSection } from '../known-answers.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { descending, municipalitiesByCode } from '../municipality-counts.ts';

export const partners = municipalIndicator<readonly string[]>({
  id: 'd9',
  number: 9,
  title: label('Sadarbības partneri', 'Cooperation partners'),
  unit: 'municipalities',
  read: (ret) => readSection(ret.sections.partners, ({ partners }) => partners.map(({ kind }) => kind), []),
  values: ({ answers }) => descending(municipalitiesByCode(partnerKinds, answers)),
});
