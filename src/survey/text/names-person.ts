// Whether a text that should name a post or an institution names a person.

const NAME = /^(?:\p{Lu}\p{Ll}+|\p{Lu}\.)(?:[ -]\p{Lu}\p{Ll}+){1,2}$/u;

/** „Anna Bērziņa“, „A. Bērziņa, koordinatore“; not „Izglītības pārvalde“, whose last word is no name. */
export function namesAPerson(text: string): boolean {
  return text
    .replaceAll(/\s+/g, ' ')
    .split(/[,;()/–]| un /u)
    .some((part) => NAME.test(part.trim().replace(/\.(?=\p{Lu})/u, '. ')));
}
