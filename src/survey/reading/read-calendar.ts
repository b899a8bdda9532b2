// Days and months as people write them, read as ISO text: 2023-10-01, 2023-10. What cannot be read stays as it was
// typed, for a rule to say so.
import type { CalendarUnit } from '../question.ts';
import { cleanLine } from './clean-text.ts';

const DAYS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[./] ?(?<month>\d{1,2})[./] ?(?<year>\d{4})\.?$/,
  /^(?<year>\d{4})\. ?(?:gada |g\. ?)?(?<day>\d{1,2})\. ?(?<name>\p{L}+)\.?$/u,
];

const MONTHS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})[./] ?(?<year>\d{4})\.?$/,
  /^(?<year>\d{4})\. ?(?:gada |g\. ?)?(?<name>\p{L}+)\.?$/u,
  /^(?<name>\p{L}+)[ ,.]+(?<year>\d{4})\.?(?: ?gad\p{L}+| ?g\.)?$/u,
  // Two digits are a year only where they cannot be a month: 4.12 may be the fourth of December.
  /^(?<month>\d{1,2})[./] ?(?<short>1[3-9]|[2-9]\d)\.?$/,
];

const names = ['jan', 'feb', 'mar', 'apr', 'mai', 'jūn', 'jūl', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** `01.10.2023.`, „2023. gada 1. oktobris“ → `2023-10-01`; `10.2023`, `10.23`, „oktobris 2023“ → `2023-10`. */
export function readCalendar(unit: CalendarUnit, raw: string): string {
  const text = cleanLine(raw).replaceAll(/\s+/g, ' ');
  for (const pattern of unit === 'day' ? DAYS : MONTHS) {
    const {
      short,
      year = short === undefined ? undefined : `20${short}`,
      month,
      day,
      name,
    } = pattern.exec(text)?.groups ?? {};
    if (year === undefined) continue;
    const number = name === undefined ? Number(month) : 1 + names.indexOf(name.toLowerCase().slice(0, 3));
    const iso = [year, number, ...(day === undefined ? [] : [Number(day)])].map(twoDigits).join('-');
    return isCalendar(unit, iso) ? iso : text;
  }
  return text;
}

/** Whether a text is a day or month that the calendar has, of a year that people live in. */
export function isCalendar(unit: CalendarUnit, text: string): boolean {
  if (!(unit === 'day' ? /^(?:19|20|21)\d\d-\d\d-\d\d$/ : /^(?:19|20|21)\d\d-\d\d$/).test(text)) return false;
  const day = unit === 'day' ? text : `${text}-01`;
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** ISO text as a field has it: `01.10.2023.`, `10.2023.`; anything else as it is. */
export function typedCalendar(unit: CalendarUnit, text: string): string {
  return isCalendar(unit, text) ? `${text.split('-').toReversed().join('.')}.` : text;
}

function twoDigits(part: string | number): string {
  return String(part).padStart(2, '0');
}
