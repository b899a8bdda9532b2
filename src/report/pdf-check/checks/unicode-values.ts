import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { type Font, fontsOf } from '../fonts.ts';
import { dataOf, type PdfObjects, raw } from '../read/objects.ts';
import { unicodeMap } from '../unicode-map.ts';

/** The byte order mark and its mirror, which are no characters. */
const forbidden = [0, 0xfeff, 0xfffe];

const faultOf = (objects: PdfObjects, { name, dictionary }: Font): string | null => {
  const cmap = dataOf(objects, raw(dictionary, '/ToUnicode'));
  if (cmap === null) return `${name} ToUnicode`;
  const map = unicodeMap(Buffer.from(cmap).toString('latin1'));
  const bad = [...map].find(
    ([, units]) => units.length === 0 || units.some((unit) => forbidden.includes(unit)),
  );
  return bad === undefined ? null : `${name} ToUnicode <${bad[0].toString(16).padStart(4, '0')}>`;
};

export const unicodeValues: ObjectCheck = {
  id: 'unicode-values',
  title: label(
    'Fontos ir norādīts, kāds teksts katram kodam atbilst',
    'Fonts say which text belongs to which code',
  ),
  conditions: ['10-001', '17-003', '31-027', '31-028', '31-029'],
  because: 'stricter: every font has ToUnicode, and every code in it a value',
  reads: 'objects',
  find: (objects) =>
    fontsOf(objects).flatMap((font) => {
      const where = faultOf(objects, font);
      return where === null ? [] : [{ page: null, where }];
    }),
};
