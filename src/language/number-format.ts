// Numbers as Latvian print sets them: narrow no-break spaces in thousands, a decimal comma, whole percentages.

const NARROW_NO_BREAK_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

/** What stands where a number is unknown. Never a zero. */
export const UNKNOWN = 'nav datu';

/** `17079` → „17 079“, `2927` → „2 927“, `0.25` → „0,25“. At most `places` decimal places, none by default. */
export function formatNumber(value: number, places = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NARROW_NO_BREAK_SPACE);
  const digits = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** A percentage, 0 to 100, as a whole number: `23.08` → „23 %“. A share that is not nothing is never „0 %“. */
export function formatPercent(percent: number): string {
  const text = percent > 0 && percent < 0.5 ? '<1' : formatNumber(percent);
  return `${text}${NO_BREAK_SPACE}%`;
}

/** What part of the whole `part` is, in percent; null where the whole is nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100;
}
