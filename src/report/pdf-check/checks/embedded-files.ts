import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { dictionaries, textOf } from '../read/objects.ts';

export const embeddedFiles: ObjectCheck = {
  id: 'embedded-files',
  title: label('Pievienotās datnes ir nosauktas', 'Embedded files are named'),
  conditions: ['21-001'],
  reads: 'objects',
  find: (objects) =>
    dictionaries(objects)
      .filter((dictionary) => dictionary['/EF'] !== undefined)
      .filter(({ '/F': name = null, '/UF': unicode = null }) => !textOf(name) || !textOf(unicode))
      .map(() => ({ page: null, where: 'Filespec' })),
};
