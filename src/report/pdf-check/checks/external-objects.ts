import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { withName } from '../read/objects.ts';

export const externalObjects: ObjectCheck = {
  id: 'external-objects',
  title: label('Saturs nav ne citā datnē, ne atkārtots', 'Content is neither in another file nor repeated'),
  conditions: ['30-001', '30-002'],
  because: 'stricter: no form XObject with structure at all',
  reads: 'objects',
  find: (objects) =>
    withName(objects, '/Subtype', '/Form').flatMap((form) => [
      ...(form['/Ref'] === undefined ? [] : [{ page: null, where: 'XObject Ref' }]),
      ...(form['/StructParents'] === undefined ? [] : [{ page: null, where: 'XObject StructParents' }]),
    ]),
};
