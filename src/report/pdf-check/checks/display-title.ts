import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';

export const displayTitle: ReaderCheck = {
  id: 'display-title',
  title: label(
    'Loga virsrakstā ir dokumenta nosaukums, nevis datnes vārds',
    'The window shows the title, not the file name',
  ),
  conditions: ['07-001', '07-002'],
  reads: 'pages',
  find: (reading) =>
    reading.displayTitle === true ? [] : [{ page: null, where: 'ViewerPreferences DisplayDocTitle' }],
};
