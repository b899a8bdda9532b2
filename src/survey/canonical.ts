// One spelling for equal values, so that hashes of returns and snapshots depend on the content alone.

/**
 * JSON with the keys of every object in the order of their UTF-16 code units and no white space, as RFC 8785
 * writes it. Properties that are undefined are left out. What JSON cannot carry is a programming error.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
  }
  const finite = typeof value !== 'number' || Number.isFinite(value);
  if (value === null || (finite && ['string', 'number', 'boolean'].includes(typeof value)))
    return JSON.stringify(value);
  throw new RangeError(`JSON has no value ${String(value)}`);
}
