// Checkpoints 10 and 31 of the Matterhorn Protocol: composite TrueType fonts, embedded, with widths and Unicode.
import { label } from '../../language/label.ts';
import { type Check, inDocument } from './check.ts';
import { advanceWidths, unicodeMap } from './font-program.ts';
import { allDictionaries, at, dataOf, each, type PdfObjects, type PdfValue } from './read-objects.ts';

interface Font {
  readonly name: string;
  readonly dictionary: PdfValue;
  /** The part of the font that holds the glyphs. */
  readonly descendant: PdfValue;
  /** The embedded TrueType font program. */
  readonly program: Uint8Array | null;
}

const fontsOf = (objects: PdfObjects): readonly Font[] =>
  allDictionaries(objects)
    .filter((dictionary) => dictionary['/Subtype'] === '/Type0')
    .map((dictionary) => {
      const [descendant = null] = each(objects, at(objects, dictionary, '/DescendantFonts'));
      const name = String(at(objects, dictionary, '/BaseFont')).slice(1);
      const program = dataOf(objects, at(objects, descendant, '/FontDescriptor'), '/FontFile2');
      return { name, dictionary, descendant, program };
    });

/** U+0000, the byte order mark and its mirror, which are no characters. */
const noCharacters = [0, 0xfeff, 0xfffe];

/** The first code without a Unicode value, or what is missing; null where nothing is. */
const unicodeFault = (objects: PdfObjects, { name, dictionary }: Font): string | null => {
  const map = unicodeMap(dataOf(objects, dictionary, '/ToUnicode'));
  if (map === null) return `${name} ToUnicode`;
  const bad = [...map].find(
    ([, units]) => units.length === 0 || units.some((unit) => noCharacters.includes(unit)),
  );
  return bad === undefined ? null : `${name} ToUnicode <${bad[0].toString(16).padStart(4, '0')}>`;
};

/** The first glyph whose width is not that of the font program; null where all agree. */
const widthFault = (objects: PdfObjects, { name, descendant, program }: Font): string | null => {
  const real = program && advanceWidths(program);
  // One list for all glyphs from 0 on is the only form in use.
  const [first, widths, ...more] = each(objects, at(objects, descendant, '/W'));
  if (!real || first !== 0 || !Array.isArray(widths) || more.length > 0) return `${name} W`;
  const differs = widths.findIndex(
    (width, glyph) => !(Math.abs((real[glyph] ?? Number.NaN) - Number(width)) <= 1),
  );
  return differs < 0 ? null : `${name} ${differs}`;
};

const perFont = (fault: (objects: PdfObjects, font: Font) => string | null) => (objects: PdfObjects) =>
  inDocument(fontsOf(objects).flatMap((font) => fault(objects, font) ?? []));

export const fontChecks: readonly Check[] = [
  {
    id: 'embedded-fonts',
    title: label(
      'Fonti ir ietverti datnē, un zīmes numurētas tieši',
      'Fonts are in the file, glyphs numbered directly',
    ),
    conditions: ['31-001', '31-002', '31-004', '31-005', '31-006', '31-009'],
    because: 'stricter: only Identity encoding and an Identity map of glyphs',
    reads: 'objects',
    find: perFont((objects, { name, dictionary, descendant, program }) => {
      const isDirect =
        at(objects, dictionary, '/Encoding') === '/Identity-H' &&
        at(objects, descendant, '/CIDToGIDMap') === '/Identity';
      return isDirect && program?.length ? null : name;
    }),
  },
  {
    id: 'glyph-widths',
    title: label(
      'Zīmju platumi sakrīt ar ietvertajiem fontiem',
      'Widths of glyphs agree with the embedded fonts',
    ),
    conditions: ['31-011', '31-016'],
    because: 'every glyph with a width, used or not, must be in the font program',
    reads: 'objects',
    // Without the font program the check of embedded fonts says so.
    find: perFont((objects, font) => (font.program === null ? null : widthFault(objects, font))),
  },
  {
    id: 'unicode-values',
    title: label(
      'Fontos ir norādīts, kāds teksts katram kodam atbilst',
      'Fonts say which text belongs to which code',
    ),
    conditions: ['10-001', '31-027', '31-028', '31-029'],
    because: 'stricter: every font has ToUnicode, and every code in it a value',
    reads: 'objects',
    find: perFont(unicodeFault),
  },
  {
    id: 'missing-glyphs',
    title: label('Katrai rakstzīmei ir zīme fontā', 'Every character has a glyph'),
    conditions: ['31-030'],
    reads: 'pages',
    find: ({ pages }) =>
      pages
        .filter((page) => page.missingGlyphs > 0)
        .map(({ number }) => ({ page: number, where: '.notdef' })),
  },
];
