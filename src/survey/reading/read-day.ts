/** „12.12.2026.“, „12.12.2026“ or „2026-12-12“ as an ISO date; null for what is no day of the calendar. */
export function readDay(text: string): string | null {
  const written = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  const local = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?$/.exec(written);
  const [year, month, day] = iso !== null ? iso.slice(1) : (local?.slice(1).reverse() ?? []);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // 30.02. would become a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}
