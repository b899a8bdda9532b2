import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';

export const marked: ReaderCheck = {
  id: 'marked',
  title: label(
    'Dokuments ir marķēts, un marķējums nav apšaubīts',
    'The document is marked as tagged, without suspects',
  ),
  conditions: ['01-007'],
  because: 'also Marked, ISO 14289-1, 6.2',
  reads: 'pages',
  find: (reading) => [
    ...(reading.marked ? [] : [{ page: null, where: 'MarkInfo Marked' }]),
    ...(reading.suspects ? [{ page: null, where: 'MarkInfo Suspects' }] : []),
  ],
};
