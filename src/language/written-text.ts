// What people wrote, as print has it: quotation marks made even, and lines that begin with a bullet or a number as lists.

const QUOTES = new Set(['„', '“', '”', '‟', '"', '«', '»']);

/**
 * Pairs of quotation marks of whatever kind as „…“: `"a"`, `„a”`, `“a”`, `«a»`. A mark without its other half, as for
 * inches, stays as it is.
 */
export function evenQuotes(text: string): string {
  const characters = [...text];
  const even = [...characters];
  const open: number[] = [];
  characters.forEach((mark, at) => {
    if (!QUOTES.has(mark)) return;
    if (opensQuote(mark, characters[at - 1], characters[at + 1], open.at(-1) === at - 1)) {
      open.push(at);
      return;
    }
    const from = open.pop();
    if (from === undefined) return;
    even[from] = '„';
    even[at] = '“';
  });
  return even.join('');
}

/** Some marks open in one language and close in another; where they stand tells which. */
function opensQuote(
  mark: string,
  before: string | undefined,
  after: string | undefined,
  isAfterOpening: boolean,
): boolean {
  if (mark === '„' || mark === '«' || mark === '‟') return true;
  if (mark === '»') return false;
  const isAtStart = before === undefined || isAfterOpening || /[\s([{/–—-]/u.test(before);
  return isAtStart && after !== undefined && /[\p{L}\p{N}„“”"«(]/u.test(after);
}

export type WrittenPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** `firstNumber` where the items are numbered; null where they have bullets. */
  | { readonly kind: 'list'; readonly firstNumber: number | null; readonly items: readonly string[] };

/** Bullets of every shape, those of the symbol fonts of Word included. They are none of any word. */
const BULLET = /^\s*[•·●○◦▪■□▫‣⁃➢➤❖\uF0A7\uF0B7\uF0D8\uF076\uF0FC]\s*(?=\S)/u;
/** Bullets of every shape as „• “ where a text has several lines; before a single line they are left out. */
export function evenBullets(text: string): string {
  const lines = text.split('\n');
  return lines.map((line) => line.replace(BULLET, lines.length > 1 ? '• ' : '')).join('\n');
}

/** What begins the items of a list, and may also begin a sentence: only several lines of it are a list. */
const DASH = /^\s*[-–—*]\s+(?=\S)/u;
const NUMBER = /^\s*(\d{1,2})[.)]\s+(?=\S)/u;

/** A text of several lines in its paragraphs and lists. Lines without anything in them are left out. */
export function writtenParts(text: string): readonly WrittenPart[] {
  const lines = text.split(/\n+/u).filter((line) => line.trim() !== '');
  const parts: WrittenPart[] = [];
  for (let at = 0; at < lines.length; ) {
    const rest = lines.slice(at);
    const list = bulletsIn(rest, BULLET, 1) ?? bulletsIn(rest, DASH, 2) ?? numbersIn(rest);
    parts.push(list ?? { kind: 'paragraph', text: lines[at] ?? '' });
    at += list?.items.length ?? 1;
  }
  return parts;
}

type WrittenList = Extract<WrittenPart, { kind: 'list' }>;

function bulletsIn(lines: readonly string[], bullet: RegExp, least: number): WrittenList | null {
  const end = lines.findIndex((line) => !bullet.test(line));
  const items = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(bullet, ''));
  return items.length < least ? null : { kind: 'list', firstNumber: null, items };
}

/** Lines that are numbered one after the other: 1., 2., 3. */
function numbersIn(lines: readonly string[]): WrittenList | null {
  const numberOf = (line: string | undefined) => Number(NUMBER.exec(line ?? '')?.[1] ?? Number.NaN);
  const first = numberOf(lines[0]);
  const end = lines.findIndex((line, index) => numberOf(line) !== first + index);
  const items = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(NUMBER, ''));
  return items.length < 2 ? null : { kind: 'list', firstNumber: first, items };
}
