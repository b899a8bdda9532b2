// Reads a passage from its beginning to its end: every answer in its turn, and between answers fixed wording only.
import type { Expected } from './expected-answer.ts';
import type { Passage } from './token.ts';

const startsWithAt = ({ text, isLabel }: Expected, whole: string, at: number): boolean =>
  whole.startsWith(text, at) ||
  (isLabel && whole.startsWith(text.charAt(0).toLocaleUpperCase('lv') + text.slice(1), at));

/** A number ends where another character than a digit follows, or another cell. */
const isWhole = ({ isNumber }: Expected, { text, edges }: Passage, from: number, to: number): boolean => {
  const free = (at: number, beside: string) => edges.has(at) || !/[\d,]/u.test(beside);
  return !isNumber || (free(from, text.charAt(from - 1)) && free(to, text.charAt(to)));
};

/** What does not hold, in words that name the place; null where the passage says it all and nothing else. */
export function faultIn(
  passage: Passage,
  expected: readonly Expected[],
  fixed: readonly string[],
): string | null {
  const { text } = passage;
  const seen = new Set<string>();
  const open: [number, number][] = [[0, 0]];
  let furthest: [number, number] = [0, 0];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const [at, next] = state;
    if (at === text.length && next === expected.length) return null;
    if (seen.has(`${at} ${next}`)) continue;
    seen.add(`${at} ${next}`);
    if (next > furthest[1] || (next === furthest[1] && at > furthest[0])) furthest = [at, next];
    for (const words of fixed) if (text.startsWith(words, at)) open.push([at + words.length, next]);
    const answer = expected[next];
    // Tried first, because it was pushed last.
    if (answer && startsWithAt(answer, text, at) && isWhole(answer, passage, at, at + answer.text.length))
      open.push([at + answer.text.length, next + 1]);
  }
  const [at, next] = furthest;
  const wanted = expected[next];
  const found = `„${text.slice(at, at + 60)}“`;
  return wanted === undefined
    ? `${found} is no answer`
    : `${wanted.place} „${wanted.text.slice(0, 60)}“ is not where ${found} stands`;
}
