// Text as people paste it, made safe and uniform: composed letters, plain line ends, nothing invisible.

/** Word and Excel write vertical tabs, form feeds and the Unicode separators where a line ends. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Characters that no text of a survey needs: the remaining controls (a NUL cuts text short in many systems),
 * halves of surrogate pairs, non-characters, byte order marks and marks that turn the direction of reading,
 * which can make a text look different from what it is.
 */
const UNSAFE =
  /(?!\n)[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * Marks heaped on one letter beyond the 30 of the Stream-Safe Text Format (Unicode Standard Annex 15): no
 * language has them, and composing them takes time that grows with the square of their number.
 */
const HEAPED_MARKS = /(\p{Mark}{30})\p{Mark}+/gu;

/** Text of several paragraphs: line ends as `\n`, Unicode composed (NFC), trimmed. */
export function cleanText(raw: string): string {
  return raw
    .replace(LINE_END, '\n')
    .replaceAll('\t', ' ')
    .replace(UNSAFE, '')
    .replace(HEAPED_MARKS, '$1')
    .normalize('NFC')
    .trim();
}

/** The same in one line. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replaceAll(/ *\n+ */g, ' ');
}

/** For comparing what is typed with a label: quotation marks, dashes, spaces and capitals do not matter. */
export function foldText(text: string): string {
  return cleanLine(text)
    .replaceAll(/[„“”‟"«»]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .toLocaleLowerCase('lv');
}

/** The beginning of a text in one line, for messages: never a whole page of it. */
export function excerpt(text: string, length = 60): string {
  const line = cleanLine(text.slice(0, 4 * length)).replaceAll(/\s+/g, ' ');
  const letters = [...line];
  return letters.length <= length && text.length <= 4 * length
    ? line
    : `${letters.slice(0, length).join('').trimEnd()}…`;
}
