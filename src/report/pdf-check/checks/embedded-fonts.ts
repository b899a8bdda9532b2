import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { fontsOf } from '../fonts.ts';
import { at, dataOf, raw } from '../read/objects.ts';

export const embeddedFonts: ObjectCheck = {
  id: 'embedded-fonts',
  title: label('Visi fonti ir ietverti datnē', 'All fonts are in the file'),
  conditions: ['31-009'],
  reads: 'objects',
  find: (objects) =>
    fontsOf(objects)
      .filter(({ inner }) => {
        const descriptor = at(objects, inner, '/FontDescriptor');
        const programs = ['/FontFile', '/FontFile2', '/FontFile3'].map((key) => raw(descriptor, key));
        return !programs.some((program) => dataOf(objects, program)?.length);
      })
      .map(({ name }) => ({ page: null, where: name })),
};
