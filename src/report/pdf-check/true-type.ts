// The few tables of a TrueType font program that say how many glyphs it has and how wide they are.

const table = (program: DataView, tag: string): DataView | null => {
  const count = program.byteLength >= 12 ? program.getUint16(4) : 0;
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    const name = [0, 1, 2, 3].map((at) => String.fromCharCode(program.getUint8(record + at))).join('');
    if (name !== tag) continue;
    const start = program.byteOffset + program.getUint32(record + 8);
    return new DataView(program.buffer, start, program.getUint32(record + 12));
  }
  return null;
};

/** The advance widths of all glyphs in thousandths of the size, null where a table is missing. */
export const advanceWidths = (bytes: Uint8Array): readonly number[] | null => {
  const program = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [head, hhea, maxp, hmtx] = ['head', 'hhea', 'maxp', 'hmtx'].map((tag) => table(program, tag));
  if (!head || !hhea || !maxp || !hmtx) return null;
  const unitsPerEm = head.getUint16(18);
  const measured = hhea.getUint16(34);
  // Glyphs after the measured ones are as wide as the last of them.
  return Array.from({ length: maxp.getUint16(4) }, (_, glyph) => {
    const width = hmtx.getUint16(4 * Math.min(glyph, measured - 1));
    return (width * 1000) / unitsPerEm;
  });
};
