import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';

export const untaggedContent: ReaderCheck = {
  id: 'untagged-content',
  title: label(
    'Viss saturs ir struktūrā vai atzīmēts kā noformējums',
    'All content is tagged or an artifact',
  ),
  conditions: ['01-005'],
  reads: 'pages',
  find: ({ pages }) =>
    pages.flatMap(({ number, untagged }) => untagged.map((where) => ({ page: number, where }))),
};
