/**
 * The words of a key from a table that is typed by its code list: a new code fails the compiler at the table,
 * and a key that is none of the codes fails here instead of leaving a hole in a sentence.
 */
export function wordsFor<T>(table: { readonly [key: string]: T }, key: string): T {
  const found = table[key];
  if (found === undefined) throw new RangeError(`No words for ${key} among ${Object.keys(table).join(', ')}`);
  return found;
}
