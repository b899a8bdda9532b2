// Years that something applies in, as a pair or as people write them.
import type { Period } from '../form.ts';

const YEAR = String.raw`(\d{4})\.?`;
const FORMS: readonly { readonly pattern: RegExp; readonly ends: 'both' | 'from' | 'to' | 'one' }[] = [
  {
    pattern: new RegExp(`^(?:(?:no|from|kopš|since) )?${YEAR} ?(?:[-/]|līdz|to|until) ?${YEAR}$`),
    ends: 'both',
  },
  { pattern: new RegExp(`^(?:no|from|kopš|since) ${YEAR}[ ,-]*$`), ends: 'from' },
  { pattern: new RegExp(`^${YEAR} ?-$`), ends: 'from' },
  { pattern: new RegExp(`^(?:līdz|to|until|-) ?${YEAR}$`), ends: 'to' },
  { pattern: new RegExp(`^${YEAR}$`), ends: 'one' },
];

/** Dates, of which only the year counts: „01.01.2021.“, „1/1/2021“, „2021-01-01“, „2021. 1. janvāris“. */
const DATES: readonly RegExp[] = [
  /(?<!\d)\d{1,2}[./] ?\d{1,2}[./] ?(\d{4})\.?(?!\d)/g,
  /(?<!\d)(\d{4})-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])(?!\d)/g,
  /(\d{4})\.? \d{1,2}\. ?(?:janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec)\p{L}*\.?/gu,
];

/** Words for a period without an end; they are read only beside the year in which it begins. */
const OPEN_END = /(?:pastāvīg[iās]|bez ?termiņa|uz nenoteiktu laiku|permanent(?:ly)?|indefinite(?:ly)?)$/;

/** Longer than any period that people write; what is longer is not even tried. */
const LONGEST = 60;

/**
 * A year, a text, or `{ from, to }` with a year or a text at either end: „2022–2027“, „2022.–2027. gadam“, „no 2024“,
 * „līdz 2030“, „01.01.2021.–31.12.2027.“, „2021. g. – pastāvīgi“. Either end may be open, not both. A year of two
 * digits is not guessed. Null where it is no period; whether its ends are in order is for a rule to say.
 */
export function readPeriod(raw: unknown): Period | null {
  if (typeof raw === 'number') return closed(readYear(raw), readYear(raw));
  if (typeof raw === 'string') return readText(raw);
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return null;
  const { from = null, to = null, ...rest }: { from?: unknown; to?: unknown } = raw;
  if (Object.keys(rest).length > 0) return null;
  return readEnds(isNothing(from) ? null : from, isNothing(to) ? null : to);
}

function isNothing(end: unknown): boolean {
  return end === null || (typeof end === 'string' && end.trim() === '');
}

/** Two ends; a text that stands alone in one of them may hold the whole period. */
function readEnds(from: unknown, to: unknown): Period | null {
  const [first, last] = [readYear(from), readYear(to)];
  if ((from === null || first !== null) && (to === null || last !== null)) return closed(first, last);
  const ends = [from, to].filter((end) => end !== null);
  return ends.every((end) => typeof end === 'string' || readYear(end) !== null)
    ? readText(ends.join('–'))
    : null;
}

function readText(raw: string): Period | null {
  if (raw.length > LONGEST) return null;
  const text = plainText(raw);
  for (const { pattern, ends } of FORMS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const first = readYear(found[1]);
    if (ends === 'both') return closed(first, readYear(found[2]));
    if (ends === 'from') return closed(first, null);
    return ends === 'to' ? closed(null, first) : closed(first, first);
  }
  return null;
}

/** In small letters, dates as their years, with plain dashes and without words for a year; an open end is a dash. */
function plainText(raw: string): string {
  const folded = raw
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/(?<=\d\.?) ?(?:gad(?:s|a|am|ā|i|iem|u)|g)(?!\p{L})\.?/gu, '')
    .replace(OPEN_END, '-');
  return DATES.reduce((text, date) => text.replaceAll(date, '$1'), folded)
    .replaceAll(/ ?- ?/g, '-')
    .replace(/-(?:līdz|to|until) /, '-')
    .replace(/(?<=\d\.?)[ ,;-]+$/, '-')
    .trim();
}

function closed(from: number | null, to: number | null): Period | null {
  return from === null && to === null ? null : { from, to };
}

/** A year of four digits, as a number, a text („2021. g.“) or a date. */
function readYear(raw: unknown): number | null {
  const text = typeof raw === 'string' && raw.length <= LONGEST ? plainText(raw) : '';
  const year = /^\d{4}\.?$/.test(text) ? Number.parseInt(text, 10) : raw;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : null;
}
