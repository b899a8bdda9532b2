// Years named in running text, as distinct from four digits inside a project number or an address.
import type { Period } from '../form.ts';

export interface YearInText {
  readonly year: number;
  /** As written, with the word that makes it a year: „2026. gada janvāra“, „17.10.2025“. */
  readonly written: string;
}

const month = '(?:janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr)\\p{L}*';

const named = new RegExp(
  [
    // A school year: 2024./2025. mācību gadā
    '(?<![\\p{L}\\d.–-])(?<school>20\\d\\d)\\.?\\s*/\\s*20\\d\\d\\.?(?=\\s*(?:mācību\\s+)?g)',
    // 2026. gada janvāris, 2026.g.
    `(?<![\\p{L}\\d–-]|\\d\\.)(?<year>20\\d\\d)\\.?\\s*g(?:ad\\p{L}*|\\.)(?:\\s+(?:\\d{1,2}\\.\\s*)?${month})?`,
    // 17.10.2025.
    '(?<![\\d.])\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?<date>20\\d\\d)(?!\\d)',
    // janvāris 2026, janvārī (2026)
    `(?<!\\p{L})${month}\\s*[(,]?\\s*(?<after>20\\d\\d)(?!\\d|[-/])`,
  ].join('|'),
  'giu',
);

/** The years that a text names as years or in dates, in its order. */
export function yearsIn(text: string): readonly YearInText[] {
  return [...text.matchAll(named)].map((match) => {
    const { school, year, date, after } = match.groups ?? {};
    return { year: Number(school ?? year ?? date ?? after), written: match[0] };
  });
}

/** The years of a title such as „Stratēģija 2020.–2025. gadam“, „Plāns līdz 2030. gadam“; null where it names none. */
export function periodInTitle(title: string): Period | null {
  const range = /(?<!\d)(20\d\d)\.?\s*[–—-]\s*(20\d\d)(?!\d)/u.exec(title);
  if (range !== null) return { from: Number(range[1]), to: Number(range[2]) };
  const end = /(?<!\p{L})līdz\s+(20\d\d)(?!\d)/iu.exec(title);
  return end === null ? null : { from: null, to: Number(end[1]) };
}
