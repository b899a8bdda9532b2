/**
 * The value of a name that came from outside, or undefined. Only names of the record's own count, so that
 * `constructor` and `__proto__` are as unknown as any other name that the survey does not have.
 */
export function ownValue<T>(record: { readonly [name: string]: T }, name: string | null): T | undefined {
  return name !== null && Object.hasOwn(record, name) ? record[name] : undefined;
}
