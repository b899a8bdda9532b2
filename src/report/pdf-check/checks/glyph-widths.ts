import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { type Font, fontsOf, programOf } from '../fonts.ts';
import { at, each, type PdfObjects } from '../read/objects.ts';
import { advanceWidths } from '../true-type.ts';

/** Widths by glyph from W, where it lists them one by one after a start; a range gives one width to all of it. */
const listedWidths = (objects: PdfObjects, { inner }: Font): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>();
  const written = each(objects, at(objects, inner, '/W'));
  for (let index = 0; index < written.length; ) {
    const [from, second, third] = written.slice(index, index + 3);
    if (typeof from !== 'number') break;
    if (Array.isArray(second)) {
      second.forEach((width, offset) => {
        if (typeof width === 'number') widths.set(from + offset, width);
      });
      index += 2;
    } else {
      for (let glyph = from; typeof second === 'number' && glyph <= second; glyph += 1)
        if (typeof third === 'number') widths.set(glyph, third);
      index += 3;
    }
  }
  return widths;
};

export const glyphWidths: ObjectCheck = {
  id: 'glyph-widths',
  title: label(
    'Zīmju platumi sakrīt ar ietvertajiem fontiem',
    'Widths of glyphs agree with the embedded fonts',
  ),
  conditions: ['31-011', '31-016'],
  because: 'every glyph with a width, used or not, must be in the font program',
  reads: 'objects',
  find: (objects) =>
    fontsOf(objects).flatMap((font) => {
      const program = programOf(objects, font);
      if (program === null) return [];
      const real = advanceWidths(program);
      const differs = [...listedWidths(objects, font)].find(
        ([glyph, width]) => Math.abs((real?.[glyph] ?? Number.NaN) - width) <= 1 === false,
      );
      return differs === undefined ? [] : [{ page: null, where: `${font.name} ${differs[0]}` }];
    }),
};
