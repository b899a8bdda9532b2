// Which characters the fonts of the printed book can show. Code points are ranges in hexadecimal; the test of this file
// compares them with the fonts, and prints what should stand here where they differ.

/** What every face of the book has. */
const TEXT =
  '20-7e a0-12b 12e-131 134-165 168-17f 18f 192 1a0-1a1 1af-1b0 1cd-1dc 1e6-1e7 1f8-1f9 218-21b 237 ' +
  '251 259 261 2b0 2b2-2b3 2b7-2b8 2bb-2bc 2be-2bf 2c6-2cc 2d8-2dd 2e1-2e3 300-304 306-30c 31b ' +
  '323-324 326-329 32e 331 374-375 37e 384-38a 38c 38e-3a1 3a3-3ce 3d7 3d9 3db 3dd 3e1 400-45f ' +
  '462-463 472-475 490-493 496-49b 4a0-4a3 4aa-4ab 4ae-4b3 4b6-4b7 4ba-4bb 4c0-4c2 4cf-4d1 4d4-4d9 ' +
  '4e2-4e3 4e6-4e9 4ee-4ef 4f2-4f3 1d43 1d47-1d49 1d4d 1d4f-1d50 1d52 1d56-1d58 1d5b 1d9c 1da0 1dbb ' +
  '1e0c-1e0f 1e20-1e21 1e24-1e25 1e2a-1e2b 1e36-1e3b 1e3e-1e3f 1e42-1e49 1e5a-1e63 1e6c-1e6f ' +
  '1e80-1e85 1e8e-1e8f 1e92-1e93 1e97 1e9e 1ea0-1ef9 2007 2009-200b 2010 2012-2015 2018-201a ' +
  '201c-201e 2020-2022 2026 202f-2030 2032-2033 2039-203a 203c 2044 2047-2049 2070-2071 2074-2079 ' +
  '207d-2089 208d-208e 20a1 20a4 20a6-20a7 20a9 20ab-20ac 20ae 20b1-20b2 20b4-20b5 20b8-20ba 20bd ' +
  '2113 2116-2117 2120 2122 2126 212e 2153-2154 215b-215e 2190-2193 2196-2199 2202 2206 220f ' +
  '2211-2212 2215 2219-221a 221e 222b 2248 2260 2264-2265 25a0 25b2-25b3 25b6-25b7 25bc-25bd ' +
  '25c0-25c1 25c6 25c9-25ca 2610-2611 266a 2713 2752 2e3a-2e3b fb00-fb04 1f12f 1f16a-1f16b';

/** What the face of symbols has beyond them: emoji. */
const SYMBOLS =
  '20e3 2139 2194-2195 21a9-21aa 231a-231b 2328 23cf 23e9-23f3 23f8-23fa 24c2 25aa-25ab 25fb-25fe ' +
  '2600-2604 260e 2614-2615 2618 261d 2620 2622-2623 2626 262a 262e-262f 2638-263a 2640 2642 ' +
  '2648-2653 265f-2660 2663 2665-2666 2668 267b 267e-267f 2692-2697 2699 269b-269c 26a0-26a1 26a7 ' +
  '26aa-26ab 26b0-26b1 26bd-26be 26c4-26c5 26c8 26ce-26cf 26d1 26d3-26d4 26e9-26ea 26f0-26f5 ' +
  '26f7-26fa 26fd 2702 2705 2708-270d 270f 2712 2714 2716 271d 2721 2728 2733-2734 2744 2747 274c ' +
  '274e 2753-2755 2757 2763-2764 2795-2797 27a1 27b0 27bf 2934-2935 2b05-2b07 2b1b-2b1c 2b50 2b55 ' +
  '3030 303d 3297 3299 1f004 1f0cf 1f170-1f171 1f17e-1f17f 1f18e 1f191-1f19a 1f1e6-1f1ff ' +
  '1f201-1f202 1f21a 1f22f 1f232-1f23a 1f250-1f251 1f300-1f321 1f324-1f393 1f396-1f397 1f399-1f39b ' +
  '1f39e-1f3f0 1f3f3-1f3f5 1f3f7-1f4fd 1f4ff-1f53d 1f549-1f54e 1f550-1f567 1f56f-1f570 1f573-1f57a ' +
  '1f587 1f58a-1f58d 1f590 1f595-1f596 1f5a4-1f5a5 1f5a8 1f5b1-1f5b2 1f5bc 1f5c2-1f5c4 1f5d1-1f5d3 ' +
  '1f5dc-1f5de 1f5e1 1f5e3 1f5e8 1f5ef 1f5f3 1f5fa-1f64f 1f680-1f6c5 1f6cb-1f6d2 1f6d5-1f6d9 ' +
  '1f6dc-1f6e5 1f6e9 1f6eb-1f6ec 1f6f0 1f6f3-1f6fc 1f7e0-1f7eb 1f7f0 1f90c-1f93a 1f93c-1f945 ' +
  '1f947-1f9ff 1fa70-1fa7c 1fa80-1fac6 1fac8 1facc-1fadd 1fadf-1faeb 1faef-1fafa';

function characters(ranges: string): string {
  return ranges.replaceAll(/[0-9a-f]+/g, String.raw`\u{$&}`).replaceAll(' ', '');
}

const textOnly = new RegExp(`^[\n${characters(TEXT)}]*$`, 'u');
const symbol = new RegExp(`[${characters(SYMBOLS)}]`, 'u');
const symbolRuns = new RegExp(`([${characters(SYMBOLS)}]+)`, 'u');

/** Joiners, selectors and marks of direction: they have no shape of their own. */
export const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

/** Characters of the same meaning that the faces have. */
const replacements: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u2010': '-',
  '\u2043': '-',
  '\u2212': '–',
  '\u2023': '•',
  '\u25CF': '•',
  '\u25E6': '•',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
};

/** The text in composed form (NFC), without tabs, control characters and what has no shape. */
export function preparedForPrint(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?/gu, '\n')
      .replace(INVISIBLE, '')
      .replace(/[\t\v\f]/gu, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for to be taken out
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, '')
  );
}

/** What is printed for a character that the face lacks: another of its meaning, or its letter without marks; may be empty. */
export function replacementFor(character: string): string {
  return replacements[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Whether a character is printed in the face of symbols. */
export function isSymbol(character: string): boolean {
  return symbol.test(character);
}

/** The text parted into runs, those of symbols at the odd places. */
export function symbolsApart(text: string): readonly string[] {
  return text.split(symbolRuns);
}

/** The characters of a text that the book cannot print, each once, in the order of the text. */
export function unprintableIn(text: string): readonly string[] {
  if (textOnly.test(text.normalize('NFC'))) return [];
  return [...new Set(preparedForPrint(text))].filter((character) => {
    if (textOnly.test(character) || isSymbol(character)) return false;
    const replacement = replacementFor(character);
    return replacement === '' || !textOnly.test(replacement);
  });
}
