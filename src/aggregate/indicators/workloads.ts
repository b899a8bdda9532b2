import { label } from '../../language/label.ts';
import { workloads as workloadCodes } from '../../survey/code-lists.ts';
import { readSection } from '../known-answers.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { municipalitiesByCode } from '../municipality-counts.ts';

export const workloads = municipalIndicator<readonly string[]>({
  id: 'd4',
  number: 4,
  title: label('Pieaugušo izglītības koordinatora slodze', 'Workload of the adult education coordinator'),
  unit: 'municipalities',
  read: (ret) => readSection(ret.sections.coordination, ({ workload }) => [workload], []),
  values: ({ answers }) => municipalitiesByCode(workloadCodes, answers),
});
