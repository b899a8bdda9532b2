// What a computed Latvian sentence must not have: words that are missing, nouns that do not agree with their number, a
// verb that is not negated where nobody does something, and claims of a cause.

/** Endings of „pašvaldība“ that Latvian does not allow after the number before them. */
export function wrongEndings(text: string): readonly string[] {
  const found = text.matchAll(/(?<before>\p{L}+ )?(?<number>\d+) pašvaldīb(?<ending>\p{L}+)/gu);
  return [...found].flatMap((match) => {
    const { before = '', number = '', ending = '' } = match.groups ?? {};
    const n = Number(number);
    const singular = n % 10 === 1 && n % 100 !== 11;
    const indeclinable = n % 10 === 0 || (n % 100 > 10 && n % 100 < 20);
    const agreeing = before.startsWith('vis');
    const allowed = singular
      ? ['a', 'as', 'ai', 'u', 'ā']
      : indeclinable && !agreeing
        ? ['u', 'ām', 'ās']
        : ['as', 'u', 'ām', 'ās'];
    return allowed.includes(ending) && n > 9 ? [] : [match[0]];
  });
}

/** Whether a sentence is complete: no missing words, no stray spaces, one full stop. */
export function isComplete(sentence: string): boolean {
  return (
    !/null|undefined|NaN|Infinity|\[object|\s{2}|\s[.,;:]|\(\)|\.\./.test(sentence) &&
    /^\p{Lu}.*[^.]\.$/su.test(sentence.replace(/^„/u, ''))
  );
}

/** Whether nobody doing something has a verb in the negative. */
export function isNegated(sentence: string): boolean {
  const outside = sentence.replace(/\([^)]*\)/g, '');
  if (!/[Nn]evien(a|ā|as|ai|u) (no|pašvald|atļauj)/.test(outside)) return true;
  return /\bnav\b|\b(ne(?!vien)\p{Ll}+)/u.test(outside);
}

const CAUSE =
  /(?<!\p{L})(dēļ|tādēļ|rezultātā|ietekmē|ietekmēja|veicina|sekmē|izraisa|liecina|apliecina|skaidrojam\p{L}*|cēlon\p{L}*|pateicoties|noved|nosaka)(?!\p{L})/u;
/** Reasons are given for how numbers may be read, never for what municipalities do. */
const REASON = /(?<!\p{L})(jo|tāpēc)(?!\p{L})/u;
const OF_NUMBERS = /skait|salīdzin|dat[ui]|sarakst|atbild|diagramm/u;

/** What of a sentence claims a cause; empty where nothing does. */
export function claimedCause(sentence: string): string {
  const [cause] = CAUSE.exec(sentence) ?? [];
  if (cause !== undefined) return cause;
  const [reason] = REASON.exec(sentence) ?? [];
  return reason === undefined || OF_NUMBERS.test(sentence) ? '' : reason;
}
