// Which passages of an answer are English, such as the titles of projects: answers do not say their language. A
// passage is marked only on good evidence, and a name by itself, such as that of a programme, never.

interface Passage {
  readonly text: string;
  readonly isEnglish: boolean;
}

/** Most texts have none of these and need no closer look. */
const hint = /[qwxy]|tion|ing\b|\b(?:the|of|and|for)\b/iu;

/** Where a passage may begin or end: quotation marks, brackets, a stroke or dash between spaces, the end of a sentence. */
const border = /([„“”"«»()[\]\n;]+|\s[/–—|-]\s|(?<=[.!?])\s)/u;

/** Words of English that are none of Latvian. */
const small = new Set(
  'about and are as at by for from into is its of our the their through with your'.split(' '),
);
/** Words of both languages, which are no evidence. */
const ofBoth = new Set(['a', 'an', 'be', 'in', 'no', 'on', 'to']);
/** Words of other languages without accents that make a passage theirs, and of Latvian. */
const elsewhere = new Set(
  'de la el le et der die das und un ar par uz vai kas ka kad lai ir pie pa nav'.split(' '),
);

/** Letters, letters together and ends that Latvian words do not have. */
const unlatvian = /[qwxy]|th|sh|ch|ck|ph|gh|(?<![in])ee|ou|tion|(?:[bfghlp]|[nlr]d|[nc]t|ss|ive|able)$/u;

/** Words in small letters; abbreviations, addresses and names of files are in any language. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/u)
    .map((each) => each.replace(/^\P{L}+|\P{L}+$/gu, ''))
    .filter((each) => /^\p{L}?[\p{Ll}'’-]*\p{Ll}$/u.test(each))
    .flatMap((each) => each.toLowerCase().split('-'));

const isEnglish = (text: string): boolean => {
  if (!hint.test(text)) return false;
  const words = wordsOf(text);
  if (words.some((each) => /[^a-z'’]/u.test(each) || elsewhere.has(each))) return false;
  const telling = words.filter((each) => !ofBoth.has(each));
  const evident = telling.filter((each) => small.has(each) || unlatvian.test(each)).length;
  return evident >= 2 && evident * 2 >= telling.length;
};

/** A text in its passages, which put together are the text again; spaces around English stay outside. */
export function passages(text: string): readonly Passage[] {
  if (!hint.test(text)) return [{ text, isEnglish: false }];
  const found: { text: string; isEnglish: boolean }[] = [];
  const add = (part: string, english: boolean) => {
    const last = found.at(-1);
    if (part === '') return;
    if (last && !english && !last.isEnglish) last.text += part;
    else found.push({ text: part, isEnglish: english });
  };
  for (const part of text.split(border)) {
    const english = isEnglish(part);
    const inner = english ? part.trim() : part;
    const from = part.indexOf(inner);
    add(part.slice(0, from), false);
    add(inner, english);
    add(part.slice(from + inner.length), false);
  }
  return found;
}
