import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';

export const permissions: ReaderCheck = {
  id: 'permissions',
  title: label(
    'Šifrējums, ja tāds ir, neliedz lasīt palīgtehnoloģijām',
    'Encryption, if any, lets assistive technology read',
  ),
  conditions: ['26-002'],
  reads: 'pages',
  find: ({ open }) => (open ? [] : [{ page: null, where: 'Encrypt P' }]),
};
