// Dates, times and periods for people in Latvia, in both languages, whatever the time zone of the server.
import type { Language } from './label.ts';
import { governmentOf } from './numeral.ts';

const timeZone = 'Europe/Riga';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
const date = {
  lv: new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long' }),
};
const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
const relative = {
  lv: new Intl.RelativeTimeFormat('lv', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'auto' }),
};

/** The ISO date in Latvia at an ISO time. */
export function dayInLatvia(iso: string): string {
  return calendar.format(new Date(iso));
}

/** Whether a day (ISO date) is over in Latvia at an ISO time. */
export function isPast(day: string, now: string): boolean {
  return day < dayInLatvia(now);
}

/** How many days lie between today in Latvia and a day: 0 for today, negative for one that is over. */
export function daysUntil(day: string, now: string): number {
  return Math.round((Date.parse(day) - Date.parse(dayInLatvia(now))) / 86_400_000);
}

/** How far off a day is: „šodien“, „rīt“, „atlikušas 12 dienas“, „atlikusi 21 diena“; “today”, “tomorrow”, “12 days left”. */
export function daysRemaining(days: number, language: Language): string {
  if (days < 2) return relative[language].format(days, 'day');
  if (language === 'en') return `${days} days left`;
  return governmentOf(days) === 'singular' ? `atlikusi ${days} diena` : `atlikušas ${days} dienas`;
}

/** An ISO time: „03.03.2026. 14:05“, in English “3 March 2026, 14:05”. */
export function momentIn(language: Language, iso: string): string {
  const separator = language === 'lv' ? ' ' : ', ';
  return `${dateIn(language, iso)}${separator}${timeIn(iso)}`;
}

/** The date of an ISO time: „03.03.2026.“, in English “3 March 2026”. */
export function dateIn(language: Language, iso: string): string {
  const written = date[language].format(new Date(iso));
  return language === 'lv' ? `${written.replaceAll('/', '.')}.` : written;
}

/** The time of day of an ISO time: 14:05. */
export function timeIn(iso: string): string {
  return time.format(new Date(iso));
}

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
  const [year = 0, month = 0, day = 0] = dayInLatvia(iso).split('-').map(Number);
  return `${year}. gada ${day}. ${monthName(month, c)}`;
}

/** `month` is 1 for January. */
function monthName(month: number, c: 'nominative' | 'locative'): string {
  const stem = months[month - 1] ?? '';
  const ending = c === 'nominative' ? (second.has(stem) ? 'is' : 's') : second.has(stem) ? 'ī' : 'ā';
  return `${stem}${ending}`;
}

const englishMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** A month of a year, `2023-10` or a day in it: „2023. gada oktobris“, “October 2023”. */
export function monthIn(language: Language, iso: string): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  if (language === 'en') return englishMonth.format(Date.UTC(year, month - 1));
  return `${year}. gada ${monthName(month, 'nominative')}`;
}

/** From year to year, either end open. */
interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/** As years are typed: `2022–2027`, `2024`, „no 2024“, „līdz 2030“. */
export function periodText({ from, to }: Years, language: Language): string {
  if (from === null) return `${language === 'lv' ? 'līdz' : 'until'} ${to}`;
  if (to === null) return `${language === 'lv' ? 'no' : 'from'} ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}

/** As print has them: „2022.–2027. gads“, open ends said in words. */
export function formatPeriod({ from, to }: Years): string {
  if (from !== null && to !== null) return from === to ? `${from}. gads` : `${from}.–${to}. gads`;
  if (to !== null) return `līdz ${to}. gadam`;
  return from === null ? '' : `no ${from}. gada`;
}
