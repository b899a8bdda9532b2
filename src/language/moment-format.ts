// Times for people in Latvia, whatever the time zone of the server.
import type { Language } from './label.ts';

const timeZone = 'Europe/Riga';
const date = {
  lv: new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }),
};
const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });

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
