// How PostgreSQL's types become values. Both engines use these parsers, because their own differ: a bigint
// would be a BigInt here and a string there, and a date would move with the time zone of the process.

/** Parsers by the type's OID in the PostgreSQL catalogue. */
export const columnParsers: { readonly [oid: number]: (text: string) => unknown } = {
  20: wholeNumber,
  1082: isoDate,
  1184: isoTime,
  1700: Number,
};

/** bigint; a number that JavaScript cannot hold exactly is refused, never rounded. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large to be held exactly`);
  return value;
}

/** date, which PostgreSQL already writes as `2025-06-30`. */
function isoDate(text: string): string {
  return text;
}

/** timestamptz: `2026-03-02 10:00:00+02` becomes `2026-03-02T08:00:00.000Z`. */
function isoTime(text: string): string {
  const withMinutes = /[+-]\d\d$/.test(text) ? `${text}:00` : text;
  return new Date(withMinutes.replace(' ', 'T')).toISOString();
}
