const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga', dateStyle: 'short' });

/** The ISO date in Latvia at an ISO time. */
export function dayInLatvia(now: string): string {
  return calendar.format(new Date(now));
}

/** Whether a day (ISO date) is over in Latvia at an ISO time. */
export function isPast(day: string, now: string): boolean {
  return day < dayInLatvia(now);
}

/** How many days lie between today in Latvia and a day: 0 for today, negative for one that is over. */
export function daysUntil(day: string, now: string): number {
  return Math.round((Date.parse(day) - Date.parse(dayInLatvia(now))) / 86_400_000);
}
