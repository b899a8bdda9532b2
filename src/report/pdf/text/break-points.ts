// Where a word may be parted at the end of a line without a hyphen.

const address = /:\/\/|^www\.|^[^\s@]+@[^\s@]+\.[a-z]+/iu;

/** Of the web or of mail: it has break points of its own and never a hyphen that is not part of it. */
export const isAddress = (word: string): boolean => address.test(word);

/** In an address after any mark of punctuation, so that no line is left half empty. */
const inAddress = /(?<=[/?&=\-_.#%@:])(?![/?&=\-_.#%@:]|$)/u;

/** In words after a hyphen or a stroke between letters: „pārvaldības/koordinēšanas“. */
const inWord = /(?<=\p{L}{2}[-/])(?=\p{L}{2})/u;

/** The parts of a word, which put together are the word again. */
export const parts = (word: string): readonly string[] => {
  if (word.length < 4) return [word];
  return word.split(isAddress(word) ? inAddress : inWord);
};

/** The longest beginning of a part that fits, of at least one character: the last resort in a narrow column. */
export const fitting = (part: string, fits: (beginning: string) => boolean): string => {
  const characters = [...part];
  let count = 1;
  while (count < characters.length && fits(characters.slice(0, count + 1).join(''))) count += 1;
  return characters.slice(0, count).join('');
};
