// What embedded fonts say of their glyphs: the widths in a TrueType program and the text in a ToUnicode CMap.

const tableOf = (program: DataView, wanted: string): DataView | null => {
  for (let record = 12; record + 16 <= 12 + program.getUint16(4) * 16; record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((index) => program.getUint8(record + index)));
    if (tag !== wanted) continue;
    const start = program.byteOffset + program.getUint32(record + 8);
    return new DataView(program.buffer, start, program.getUint32(record + 12));
  }
  return null;
};

/** The advance widths of all glyphs in thousandths of the size, null where a table is missing. */
export const advanceWidths = (bytes: Uint8Array): readonly number[] | null => {
  const program = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [head, hhea, maxp, hmtx] = ['head', 'hhea', 'maxp', 'hmtx'].map((tag) => tableOf(program, tag));
  if (!head || !hhea || !maxp || !hmtx) return null;
  // Glyphs after the listed ones are as wide as the last of them.
  const last = hhea.getUint16(34) - 1;
  return Array.from({ length: maxp.getUint16(4) }, (_, glyph) => {
    return (hmtx.getUint16(4 * Math.min(glyph, last)) * 1000) / head.getUint16(18);
  });
};

const range = /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/giu;

const unitsOf = (hex: string): readonly number[] =>
  (hex.match(/[0-9a-f]{4}/giu) ?? []).map((unit) => Number.parseInt(unit, 16));

/** UTF-16 units by code; null without a map, or where it has anything but ranges with a list, the form of subsets. */
export const unicodeMap = (cmap: Uint8Array | null): ReadonlyMap<number, readonly number[]> | null => {
  const text = Buffer.from(cmap ?? []).toString('latin1');
  const sections = [...text.matchAll(/begin(?:bfrange|bfchar)(.*?)end(?:bfrange|bfchar)/gsu)].map(
    ([, inside = '']) => inside,
  );
  const isListed = sections.every((inside) => inside.replaceAll(range, '').trim() === '');
  if (sections.length === 0 || !isListed) return null;
  return new Map(
    sections.flatMap((inside) =>
      [...inside.matchAll(range)].flatMap(([, from = '', to = '', list = '']) => {
        const texts = [...list.matchAll(/<([^>]*)>/gu)].map(([, hex = '']) => unitsOf(hex));
        const first = Number.parseInt(from, 16);
        return Array.from(
          { length: Number.parseInt(to, 16) - first + 1 },
          (_, index) => [first + index, texts[index] ?? []] as const,
        );
      }),
    ),
  );
};
