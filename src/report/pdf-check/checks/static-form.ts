import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { at, catalog } from '../read/objects.ts';

export const staticForm: ObjectCheck = {
  id: 'static-form',
  title: label('Dokuments nav XFA veidlapa', 'The document is no XFA form'),
  conditions: ['25-001'],
  because: 'stricter: no XFA at all',
  reads: 'objects',
  find: (objects) =>
    at(objects, catalog(objects), '/AcroForm', '/XFA') === null ? [] : [{ page: null, where: 'XFA' }],
};
