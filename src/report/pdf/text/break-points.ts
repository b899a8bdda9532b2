// Where a word may be parted at the end of a line without a hyphen.

/** Without any of these a word has no break points and is no address; most words have none. */
const mark = /[-/.@]/u;

const address = /:\/\/|^www\.|^[^\s@]+@[^\s@]+\.[a-z]+/iu;

/** Of the web or of mail: it has break points of its own and never a hyphen that is not part of it. */
export const isAddress = (word: string): boolean => mark.test(word) && address.test(word);

/** In an address after any mark of punctuation, so that no line is left half empty. */
const inAddress = /(?<=[/?&=\-_.#%@:])(?![/?&=\-_.#%@:]|$)/u;

/** In words after a hyphen or a stroke between letters: „pārvaldības/koordinēšanas“. */
const inWord = /(?<=\p{L}{2}[-/])(?=\p{L}{2})/u;

/** A number with letters, such as that of a project: read and copied as a whole, so parted only where it must be. */
export const isCode = (word: string): boolean => word.includes('-') && /\d/u.test(word) && inWord.test(word);

/** The parts of a word, which put together are the word again. */
export const parts = (word: string): readonly string[] => {
  if (word.length < 4 || !mark.test(word)) return [word];
  return word.split(isAddress(word) ? inAddress : inWord);
};

const fullStop = 0x2e;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const unit = /^(?:[%‰€]|(?:EUR|eiro|h|km|m|m²)(?!\p{L})|(?:min|st|lpp|tūkst|milj|mljrd)\.|\d{3}(?!\d))/u;

/** What a word with a full stop is: an ordinal, an initial, half of „u. c.“, or what a number follows. */
const stopped = [
  [/\d\.$/u, /^\p{Ll}/u],
  [/(?<!\p{L})\p{Lu}\.$/u, /^\p{Lu}\p{Ll}/u],
  [/^\P{L}*[utš]\.$/u, /^\p{Ll}{1,3}\./u],
  [/^\P{L}*(?:[Nn]r|[Pp]lkst|[Tt]ālr)\.$/u, /^\d/u],
] as const;

/** Whether no line ends at the space between two words: „2025. gadā“, „J. Bērziņš“, „12 %“, „vārds –“. */
export const isBound = (before: string, after: string): boolean => {
  if (after === '–' || after === '—') return true;
  const last = before.charCodeAt(before.length - 1);
  if (last === fullStop) return stopped.some(([one, other]) => one.test(before) && other.test(after));
  return isDigit(last) && unit.test(after);
};

/** The longest beginning of a part that fits, of at least one character: the last resort in a narrow column. */
export const fitting = (part: string, fits: (beginning: string) => boolean): string => {
  const characters = [...part];
  let count = 1;
  while (count < characters.length && fits(characters.slice(0, count + 1).join(''))) count += 1;
  return characters.slice(0, count).join('');
};
