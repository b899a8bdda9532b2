import type { Label } from '../language/label.ts';

/** A closed list of codes with their labels, in the order in which they are offered. */
export type CodeList<C extends string = string> = { readonly [code in C]: Label };

/** Labels that codes had before, by code; by them what was filled in earlier is still read. */
export type EarlierCodes = { readonly [code: string]: readonly Label[] };

/** The codes of a list, or of what else is kept by code, in its order. */
export function codesOf<C extends string>(list: { readonly [code in C]: unknown }): C[] {
  return Object.keys(list) as C[];
}

/** A value for each of some codes. */
export function byCode<C extends string, T>(
  codes: readonly C[],
  make: (code: C) => T,
): { readonly [code in C]: T } {
  return Object.fromEntries(codes.map((code) => [code, make(code)])) as { readonly [code in C]: T };
}

/** The label of a code; a code that is not in the list is a programming error. */
export function labelOf(list: CodeList, code: string): Label {
  const found = list[code];
  if (found === undefined)
    throw new RangeError(`Code ${code} is not in the list ${codesOf(list).join(', ')}`);
  return found;
}

/** Whether a text is one of the codes of a list. */
export function isCode<C extends string>(list: CodeList<C>, code: string): code is C {
  return Object.hasOwn(list, code);
}
