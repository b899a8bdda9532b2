// The kerns of a TrueType font, read from its `GPOS` table where they are: a book asks for a few thousand
// pairs, and a library that makes objects of the whole table takes longer than all else that is done with text.
// Formats: https://learn.microsoft.com/typography/opentype/spec/gpos
import { byClass, byCoverage, numbers } from './glyph-tables.ts';

/** The kerning between two glyphs in units of the font. */
export type Kerning = (left: number, right: number) => number;

/** Null where the subtable does not cover the pair; a later one may. */
type PairTable = (left: number, right: number) => number | null;

const PAIRS = 2;
const EXTENSION = 9;
const X_ADVANCE = 4;

/** The kerning of the Latin script. A font without such a table kerns nothing. */
export function kerningOf(file: Uint8Array): Kerning {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const gpos = tableAt(data, 'GPOS');
  if (gpos === null) return () => 0;
  const lookups = kernLookups(data, gpos).map((lookup) => pairTables(data, lookup));
  return (left, right) => lookups.reduce((sum, tables) => sum + firstOf(tables, left, right), 0);
}

/** Within a lookup the first subtable that covers the pair applies. */
function firstOf(tables: readonly PairTable[], left: number, right: number): number {
  for (const table of tables) {
    const kern = table(left, right);
    if (kern !== null) return kern;
  }
  return 0;
}

function tableAt(data: DataView, tag: string): number | null {
  for (let entry = 12; entry < 12 + data.getUint16(4) * 16; entry += 16)
    if (tagAt(data, entry) === tag) return data.getUint32(entry + 8);
  return null;
}

function tagAt(data: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => data.getUint8(at + index)));
}

/** The offsets of the lookups that the feature `kern` of the Latin script names. */
function kernLookups(data: DataView, gpos: number): readonly number[] {
  const [scripts = 0, features = 0, lookups = 0] = numbers(data, gpos + 4, 3).map((offset) => gpos + offset);
  const script = tagged(data, scripts, ['latn', 'DFLT']);
  if (script === null) return [];
  const language = script + data.getUint16(script);
  const named = numbers(data, language + 6, data.getUint16(language + 4)).map(
    (index) => features + 2 + index * 6,
  );
  const kern = named.find((entry) => tagAt(data, entry) === 'kern');
  if (kern === undefined) return [];
  const feature = features + data.getUint16(kern + 4);
  return numbers(data, feature + 4, data.getUint16(feature + 2)).map(
    (index) => lookups + data.getUint16(lookups + 2 + index * 2),
  );
}

/** The offset of the first of these tags in a list of tags with offsets. */
function tagged(data: DataView, list: number, tags: readonly string[]): number | null {
  const entries = Array.from({ length: data.getUint16(list) }, (_, index) => list + 2 + index * 6);
  for (const tag of tags) {
    const entry = entries.find((at) => tagAt(data, at) === tag);
    if (entry !== undefined) return list + data.getUint16(entry + 4);
  }
  return null;
}

/** The subtables of pairs in a lookup; others, such as those of a whole context, are left out. */
function pairTables(data: DataView, lookup: number): readonly PairTable[] {
  const type = data.getUint16(lookup);
  return numbers(data, lookup + 6, data.getUint16(lookup + 4)).flatMap((offset) => {
    const at = lookup + offset;
    if (type === PAIRS) return [pairTable(data, at)];
    if (type !== EXTENSION || data.getUint16(at + 2) !== PAIRS) return [];
    return [pairTable(data, at + data.getUint32(at + 4))];
  });
}

function pairTable(data: DataView, at: number): PairTable {
  const [format = 0, coverage = 0, first = 0, second = 0] = numbers(data, at, 4);
  const covered = byCoverage(data, at + coverage);
  const size = 2 * (bits(first) + bits(second));
  const advance = (record: number) =>
    first & X_ADVANCE ? data.getInt16(record + 2 * bits(first & (X_ADVANCE - 1))) : 0;
  if (format === 1)
    return (left, right) => {
      const index = covered(left);
      if (index === undefined) return null;
      const set = at + data.getUint16(at + 10 + index * 2);
      const count = data.getUint16(set);
      for (let record = set + 2; record < set + 2 + count * (size + 2); record += size + 2)
        if (data.getUint16(record) === right) return advance(record + 2);
      return null;
    };
  const [leftClasses = 0, rightClasses = 0, , columns = 0] = numbers(data, at + 8, 4);
  const lefts = byClass(data, at + leftClasses);
  const rights = byClass(data, at + rightClasses);
  return (left, right) => {
    if (covered(left) === undefined) return null;
    return advance(at + 16 + ((lefts(left) ?? 0) * columns + (rights(right) ?? 0)) * size);
  };
}

function bits(format: number): number {
  return format.toString(2).replaceAll('0', '').length;
}
