// How wide a text is in the sans of the book, for drawings that are laid out where no font is open: the advance widths
// of Source Sans 3, without its kerning, which a test compares with the font. And texts broken into lines by it.

export type LabelFace = 'regular' | 'strong' | 'italic';

/** The width of a text in points. */
export type TextWidth = (text: string, face: LabelFace, size: number) => number;

/** From the space (U+0020) to the tilde (U+007E), in thousandths of the size. */
const regular = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497,
  497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263,
  479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497,
  500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419,
  338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
];
const strong = [
  200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513,
  513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282,
  494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513,
  500, 549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431,
  361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513,
];

/** Regular and strong. */
const others: Readonly<Record<string, readonly [number, number]>> = {
  '\u00a0': [200, 200],
  '\u202f': [120, 120],
  '–': [480, 480],
  '—': [800, 800],
  '…': [948, 964],
  '„': [426, 482],
  '“': [426, 482],
  '”': [426, 482],
  '’': [249, 275],
};
const UNLISTED = 550;

/** Italics are a little narrower than `regular`, whose widths are used for them; marks on letters do not widen them. */
export const textWidth: TextWidth = (text, face, size) => {
  const isStrong = face === 'strong';
  const widths = isStrong ? strong : regular;
  const bare = text.normalize('NFD').replace(/\p{Mn}/gu, '');
  const sum = [...bare].reduce(
    (total, letter) =>
      total + (others[letter]?.[isStrong ? 1 : 0] ?? widths[(letter.codePointAt(0) ?? 0) - 32] ?? UNLISTED),
    0,
  );
  return (sum / 1000) * size;
};

/** A text broken between words into lines that fit; a longer word keeps a line of its own. */
export function wrapped(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines of at most so many characters, where letters are not measured. */
export function labelLines(label: string, width: number): readonly string[] {
  return wrapped(label, ({ length }) => length <= width);
}
