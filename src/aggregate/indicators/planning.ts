// How adult education is planned and coordinated: d1 and d4.
import { label } from '../../language/label.ts';
import { approaches, workloads as workloadCodes } from '../../survey/code-lists.ts';
import { readSection } from '../known-answers.ts';
import { municipalIndicator, municipalitiesByCode } from '../municipal-indicator.ts';

export const planningApproaches = municipalIndicator<readonly string[]>({
  id: 'd1',
  title: label(
    'Pieaugušo izglītības iekļaušanas veidi plānošanas dokumentos',
    'How planning documents include adult education',
  ),
  unit: 'municipalities',
  read: (ret) => readSection(ret.sections.planning, ({ approach }) => [approach], []),
  values: ({ answers }) => municipalitiesByCode(approaches, answers),
});

export const workloads = municipalIndicator<readonly string[]>({
  id: 'd4',
  title: label('Pieaugušo izglītības koordinatora slodze', 'Workload of the adult education coordinator'),
  unit: 'municipalities',
  read: (ret) =>
    readSection(ret.sections.coordination, ({ workload }) => (workload === null ? null : [workload]), []),
  values: ({ answers }) => municipalitiesByCode(workloadCodes, answers),
});
