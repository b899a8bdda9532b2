// Years that something applies in, as a pair or as people write them.
import type { Period } from '../form.ts';

const YEAR = String.raw`(\d{4})\.?`;
const FORMS: readonly { readonly pattern: RegExp; readonly ends: 'both' | 'from' | 'to' | 'one' }[] = [
  { pattern: new RegExp(`^(?:no |from )?${YEAR} ?(?:-|līdz|to|until) ?${YEAR}$`), ends: 'both' },
  { pattern: new RegExp(`^(?:no|from|kopš|since) ${YEAR}$`), ends: 'from' },
  { pattern: new RegExp(`^${YEAR} ?-$`), ends: 'from' },
  { pattern: new RegExp(`^(?:līdz|to|until|-) ?${YEAR}$`), ends: 'to' },
  { pattern: new RegExp(`^${YEAR}$`), ends: 'one' },
];

/** Longer than any period that people write; what is longer is not even tried. */
const LONGEST = 60;

/**
 * `{ from, to }`, a year, or a text: „2022–2027“, „2022.–2027. gadam“, „no 2024“, „līdz 2030“. Either end may be
 * open, not both. Null where it is no period; whether its ends are in order is for a rule to say.
 */
export function readPeriod(raw: unknown): Period | null {
  if (typeof raw === 'number') return closed(readYear(raw), readYear(raw));
  if (typeof raw === 'string') return readText(raw);
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return null;
  const { from = null, to = null, ...rest }: { from?: unknown; to?: unknown } = raw;
  if (Object.keys(rest).length > 0) return null;
  if ((from !== null && readYear(from) === null) || (to !== null && readYear(to) === null)) return null;
  return closed(readYear(from), readYear(to));
}

function readText(raw: string): Period | null {
  if (raw.length > LONGEST) return null;
  const text = raw
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\d\.?) ?(?:gad(?:s|a|am|ā|i|iem|u)|g)\b\.?/g, '')
    .replaceAll(/ ?- ?/g, '-')
    .trim();
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

function closed(from: number | null, to: number | null): Period | null {
  return from === null && to === null ? null : { from, to };
}

/** A year of four digits, as a number or text. */
function readYear(raw: unknown): number | null {
  const year = typeof raw === 'string' && /^\s*\d{4}\.?\s*$/.test(raw) ? Number.parseInt(raw, 10) : raw;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : null;
}
