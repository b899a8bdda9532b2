// Franklin Liang's algorithm over the patterns that come with `hyphen`. The library's own function is made for
// running text and takes more than twice as long for the few hundred words of a book that are asked for.
import patterns, { type Branch, type Trie } from 'hyphen/patterns/lv.js';

const [levels, trie] = patterns;

const below = (branch: Branch): Trie | undefined =>
  typeof branch === 'number' ? undefined : isPair(branch) ? branch[0] : branch;

const isPair = (branch: Trie | readonly [Trie, number]): branch is readonly [Trie, number] =>
  Array.isArray(branch);

const levelsAt = (branch: Branch): readonly number[] => {
  if (typeof branch === 'number') return levels[branch] ?? [];
  return isPair(branch) ? (levels[branch[1]] ?? []) : [];
};

/** Offsets between the syllables of a word in small letters: where the highest level of all patterns is odd. */
export const latvianSyllables = (word: string): readonly number[] => {
  const marked = `.${word}.`;
  const highest = new Uint8Array(word.length + 2);
  for (let start = 0; start < marked.length; start += 1) {
    // The levels of a pattern at the beginning of a word leave out the place of the mark.
    const first = Math.max(0, start - 1);
    let node: Trie | undefined = trie;
    for (let at = start; node !== undefined && at < marked.length; at += 1) {
      const branch: Branch | undefined = node[marked.charAt(at)];
      if (branch === undefined) break;
      levelsAt(branch).forEach((level, index) => {
        highest[first + index] = Math.max(highest[first + index] ?? 0, level);
      });
      node = below(branch);
    }
  }
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => index + 2).filter(
    (at) => (highest[at] ?? 0) % 2 === 1,
  );
};
