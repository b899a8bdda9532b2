// What tables of a TrueType font say of a glyph, looked up where it stands: a book asks about a few hundred glyphs,
// and the tables list thousands.
// Formats: https://learn.microsoft.com/typography/opentype/spec/chapter2

/** The entry of a table for a glyph; undefined where there is none. */
type ByGlyph = (glyph: number) => number | undefined;

/** `count` numbers of 16 bits. */
export function numbers(data: DataView, at: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => data.getUint16(at + index * 2));
}

/** Glyphs by a class table, whose first format lists classes from a glyph on. */
export function byClass(data: DataView, at: number): ByGlyph {
  if (data.getUint16(at) === 2) return byRange(data, at, false);
  const start = data.getUint16(at + 2);
  const count = data.getUint16(at + 4);
  return (glyph) =>
    glyph >= start && glyph < start + count ? data.getUint16(at + 6 + (glyph - start) * 2) : undefined;
}

/** Glyphs by their place in a coverage, which lists them one by one or in ranges. */
export function byCoverage(data: DataView, at: number): ByGlyph {
  if (data.getUint16(at) === 2) return byRange(data, at, true);
  return (glyph) => {
    const place = lastUpTo(data, { at: at + 4, count: data.getUint16(at + 2), size: 2 }, glyph);
    return place >= 0 && data.getUint16(at + 4 + place * 2) === glyph ? place : undefined;
  };
}

/** Glyphs with the number of their range; in a coverage, numbers go on within a range. */
function byRange(data: DataView, at: number, goesOn: boolean): ByGlyph {
  const ranges = { at: at + 4, count: data.getUint16(at + 2), size: 6 };
  return (glyph) => {
    const place = lastUpTo(data, ranges, glyph);
    if (place < 0) return undefined;
    const [first = 0, last = 0, value = 0] = numbers(data, ranges.at + place * 6, 3);
    if (glyph > last) return undefined;
    return goesOn ? value + glyph - first : value;
  };
}

/** The last of the sorted records that begins with this glyph or one before it, or -1. */
function lastUpTo(
  data: DataView,
  records: { at: number; count: number; size: number },
  glyph: number,
): number {
  let low = 0;
  let high = records.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (data.getUint16(records.at + middle * records.size) <= glyph) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
