// Hyphenation of Latvian words: by the patterns of TeX, without points that begin no syllable, and with the joints of
// compounds that the patterns miss.
import createHyphenator from 'hyphen/hyphen.js';
import patterns from 'hyphen/patterns/lv.js';

/** Painted as a hyphen but not part of the text; tagged PDF wants this character at the end of a hyphenated line. */
export const softHyphen = '\u00ad';

/** Letters that stay together at either end of a word. The orthography asks for two; three are easier to read. */
const minimum = 3;

/** A word of Latvian letters, with a capital at most at its beginning, and the punctuation around it. */
const word = /^([„“"(«‚‘]*)([A-ZĀČĒĢĪĶĻŅŠŪŽ]?[a-pr-vzāčēģīķļņšūž]+)[.,;:!?…)“”"»’]*$/u;

/** Words that end names of municipalities, which readers look for. */
const ofNames = /^(?:novad|valstspilsēt)/u;

const vowels = 'aāeēiīouū';
const afterConsonant = new RegExp(`^[${vowels}]`, 'u');
const endsInVowel = new RegExp(`[${vowels}]$`, 'u');
/** Single consonants, and those that begin a word together. */
const onset = new RegExp(
  `^(?:[^${vowels}]|dz|dž|[bdgkptvf]r|[bgkpvf]l|[gk]n|[dkstcz]v|[sšz][lmn]|[sš][kpt][rl]?|šķ)?[${vowels}]`,
  'u',
);

/** Joints of compounds in texts about adult education. */
const joints = [
  ...[
    'darb|n',
    'mūž|i',
    'tālāk|i',
    'vispār|iz',
    'kultūr|i',
    'starp|ta',
    'mērķ|ti',
    'mērķ|au',
    'part|n',
    'funk|c',
  ],
  ...[
    'dārz|k',
    'ārst|n',
    'energo|ef',
    'psiho|em',
    'infra|st',
    'moment|u',
    'pamat|u',
    'planšet|d',
    'meistar|k',
  ],
].map((joined) => ({ joined: joined.replace('|', ''), at: joined.indexOf('|') }));

const withSoftHyphens = createHyphenator(patterns, { hyphenChar: softHyphen, minWordLength: 4 });

/** The offsets between syllables that the patterns of TeX give for a word in lower case. */
const patternPoints = (word: string): readonly number[] => {
  const syllables = withSoftHyphens(word).split(softHyphen);
  return syllables.slice(1).map((_, index) => syllables.slice(0, index + 1).join('').length);
};

/** Offsets in a text of one word at which a line may end with a hyphen, in ascending order. */
export type Hyphenator = (text: string) => readonly number[];

const none: readonly number[] = [];

const isSyllable = (before: string, after: string): boolean =>
  onset.test(after) && (endsInVowel.test(before) || !afterConsonant.test(after));

/** The points of the patterns that begin a syllable; within a known joint only the joint itself. */
const corrected = (letters: string, points: readonly number[]): readonly number[] => {
  const good = new Set(points.filter((point) => isSyllable(letters.slice(0, point), letters.slice(point))));
  for (const { joined, at } of joints) {
    const start = letters.indexOf(joined);
    if (start < 0) continue;
    for (let inside = start + 1; inside < start + joined.length; inside += 1) good.delete(inside);
    good.add(start + at);
  }
  return [...good].sort((one, other) => one - other);
};

const latvian: Hyphenator = (text) => {
  const [, before = '', letters = ''] = word.exec(text) ?? [];
  if (letters.length < 2 * minimum) return none;
  const small = letters.toLowerCase();
  if (ofNames.test(small)) return none;
  return corrected(small, patternPoints(small))
    .filter((point) => point >= minimum && letters.length - point >= minimum)
    .map((point) => before.length + point);
};

/** Caches results, because tables and profiles repeat their words. */
const cached = (find: Hyphenator): Hyphenator => {
  const known = new Map<string, readonly number[]>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
};

/** The hyphenator of a document by its language tag; languages other than Latvian are not hyphenated. */
export const hyphenator = (language: string): Hyphenator =>
  language.startsWith('lv') ? cached(latvian) : () => none;
