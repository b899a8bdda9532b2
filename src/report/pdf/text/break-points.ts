// Where a word may be broken without a hyphen, and between which words no line may end.

/** A word without any of these has no break points and is no address; most words have none. */
const punctuation = /[-/.@]/u;

const address = /:\/\/|^www\.|^[^\s@]+@[^\s@]+\.[a-z]+/iu;

/** Whether it is a URL or an e-mail address. */
export const isAddress = (word: string): boolean => punctuation.test(word) && address.test(word);

/** In an address: after any punctuation, so that no line is left half empty. */
const inAddress = /(?<=[/?&=\-_.#%@:])(?![/?&=\-_.#%@:]|$)/u;

/** In a word: after a hyphen or slash between letters, „pārvaldības/koordinēšanas“. */
const inWord = /(?<=\p{L}{2}[-/])(?=\p{L}{2})/u;

/** Whether it is a code of letters and digits, such as a project number, which is broken only where it must be. */
export const isCode = (word: string): boolean => word.includes('-') && /\d/u.test(word) && inWord.test(word);

/** The word split at its break points. */
export const parts = (word: string): readonly string[] => {
  if (word.length < 4 || !punctuation.test(word)) return [word];
  return word.split(isAddress(word) ? inAddress : inWord);
};

const fullStop = 0x2e;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const unit = /^(?:[%‰€]|(?:EUR|eiro|h|km|m|m²)(?!\p{L})|(?:min|st|lpp|tūkst|milj|mljrd)\.|\d{3}(?!\d))/u;

/** Pairs around a full stop that stay together: ordinal and noun, initial and surname, „u. c.“, „Nr. 5“. */
const boundByStop = [
  [/\d\.$/u, /^\p{Ll}/u],
  [/(?<!\p{L})\p{Lu}\.$/u, /^\p{Lu}\p{Ll}/u],
  [/^\P{L}*[utš]\.$/u, /^\p{Ll}{1,3}\./u],
  [/^\P{L}*(?:[Nn]r|[Pp]lkst|[Tt]ālr)\.$/u, /^\d/u],
] as const;

/** Whether no line may end at the space between two words: „2025. gadā“, „J. Bērziņš“, „12 %“, „vārds –“. */
export const isBound = (before: string, after: string): boolean => {
  if (after === '–' || after === '—') return true;
  const last = before.charCodeAt(before.length - 1);
  if (last === fullStop) return boundByStop.some(([one, other]) => one.test(before) && other.test(after));
  return isDigit(last) && unit.test(after);
};

/** The longest beginning that fits, of at least one character; the last resort in a narrow column. */
export const fitting = (part: string, fits: (beginning: string) => boolean): string => {
  const characters = [...part];
  let count = 1;
  while (count < characters.length && fits(characters.slice(0, count + 1).join(''))) count += 1;
  return characters.slice(0, count).join('');
};
