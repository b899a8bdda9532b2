import { label } from '../../../survey/label.ts';
import type { ObjectCheck } from '../check.ts';
import { at } from '../read/objects.ts';

export const encryption: ObjectCheck = {
  id: 'encryption',
  title: label('Šifrējums, ja tāds ir, nosauc atļaujas', 'Encryption, if any, states its permissions'),
  conditions: ['26-001'],
  because: 'readers refuse such a file, so it is more often met as one that cannot be read',
  reads: 'objects',
  find: (objects) => {
    const how = at(objects, objects.trailer, '/Encrypt');
    return how === null || typeof at(objects, how, '/P') === 'number'
      ? []
      : [{ page: null, where: 'Encrypt P' }];
  },
};
