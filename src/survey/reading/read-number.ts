// Numbers as people type them and as workbooks keep them.

/** Digits, in threes between spaces if at all, and a decimal comma or point. */
const NUMBER = /^-?(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?$/;

/** Longer than any number of the survey; what is longer is not even tried. */
const LONGEST = 40;

/** `1 234`, `0,5`, `-3`, with any kind of space; null where the text is no number. */
export function readNumber(raw: unknown): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? withoutNoise(raw) : null;
  if (typeof raw !== 'string' || raw.length > LONGEST) return null;
  const text = raw.trim().replaceAll(/\s/g, ' ').replace('−', '-');
  if (!NUMBER.test(text)) return null;
  return withoutNoise(Number(text.replaceAll(' ', '').replace(',', '.')));
}

/** A formula such as 0,1 + 0,2 leaves 0.30000000000000004 in its cell; people see 0,3. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
