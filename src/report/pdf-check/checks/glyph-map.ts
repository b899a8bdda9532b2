import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { fontsOf } from '../fonts.ts';
import { at, dataOf, raw } from '../read/objects.ts';

export const glyphMap: ObjectCheck = {
  id: 'glyph-map',
  title: label(
    'Fontos ir norādīts, kura zīme katram kodam atbilst',
    'Fonts say which glyph belongs to which code',
  ),
  conditions: ['31-004', '31-005'],
  reads: 'objects',
  find: (objects) =>
    fontsOf(objects)
      .filter(({ inner }) => at(objects, inner, '/Subtype') === '/CIDFontType2')
      .filter(({ inner }) => {
        const map = raw(inner, '/CIDToGIDMap');
        return map !== '/Identity' && dataOf(objects, map) === null;
      })
      .map(({ name }) => ({ page: null, where: name })),
};
