import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { fontsOf } from '../fonts.ts';
import { at } from '../read/objects.ts';

export const fontKinds: ObjectCheck = {
  id: 'font-kinds',
  title: label(
    'Fonti ir tikai TrueType ar tiešu zīmju numerāciju',
    'Fonts are only TrueType with glyphs numbered directly',
  ),
  conditions: [
    '31-001',
    '31-002',
    '31-003',
    '31-006',
    '31-007',
    '31-008',
    '31-012',
    '31-013',
    '31-014',
    '31-015',
    '31-017',
    '31-018',
    '31-019',
    '31-020',
    '31-021',
    '31-022',
    '31-023',
    '31-024',
    '31-025',
    '31-026',
  ],
  because:
    'stricter: only composite TrueType fonts with Identity encoding and without CIDSet, of which these conditions cannot be true',
  reads: 'objects',
  find: (objects) =>
    fontsOf(objects).flatMap(({ name, dictionary, inner }) => {
      const encoding = at(objects, dictionary, '/Encoding');
      return dictionary['/Subtype'] === '/Type0' &&
        at(objects, inner, '/Subtype') === '/CIDFontType2' &&
        (encoding === '/Identity-H' || encoding === '/Identity-V') &&
        at(objects, inner, '/FontDescriptor', '/CIDSet') === null
        ? []
        : [{ page: null, where: name }];
    }),
};
