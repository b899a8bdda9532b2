// Dates as Latvian running text writes them.

const months = [
  'janvār',
  'februār',
  'mart',
  'aprīl',
  'maij',
  'jūnij',
  'jūlij',
  'august',
  'septembr',
  'oktobr',
  'novembr',
  'decembr',
] as const;

/** Second declension („janvāris“), all others first („marts“). */
const second = new Set<string>(['janvār', 'februār', 'aprīl', 'septembr', 'oktobr', 'novembr', 'decembr']);

/** The day in Latvia of an ISO date or time: „2026. gada 2. marts“, in the locative „… 2. martā“. */
export function formatDate(iso: string, c: 'nominative' | 'locative' = 'nominative'): string {
  const { year, month, day } = dayInLatvia(iso);
  const stem = months[month - 1] ?? '';
  const ending = c === 'nominative' ? (second.has(stem) ? 'is' : 's') : second.has(stem) ? 'ī' : 'ā';
  return `${year}. gada ${day}. ${stem}${ending}`;
}

const calendar = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Riga',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function dayInLatvia(iso: string): { year: number; month: number; day: number } {
  const parts = calendar.formatToParts(new Date(iso));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((p) => p.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}
