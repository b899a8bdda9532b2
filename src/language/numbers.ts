// Numbers in both languages: in Latvian narrow no-break spaces in thousands and a decimal comma, in English commas and
// a decimal point.
import { type Label, type Language, label } from './label.ts';

const NARROW_NO_BREAK_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

/** What stands where a number is unknown. Never a zero. */
export const UNKNOWN = 'nav datu';

const marks = {
  lv: { thousands: NARROW_NO_BREAK_SPACE, decimals: ',' },
  en: { thousands: ',', decimals: '.' },
};

/** In Latvian, rounded to `places`, none by default: `17079` → „17 079“, `2927` → „2 927“, `0.25` → „0,25“. */
export function formatNumber(value: number, places = 0): string {
  return written(value, Math.abs(value).toFixed(places), 'lv');
}

/** With as many decimal places as it has: „17 079“, “17,079”; „0,5“, “0.5”. */
export function exactNumber(value: number, language: Language): string {
  return written(value, String(Math.abs(value)), language);
}

/** A sum of money without its currency, with two places where it has cents: „26 310“, „26 310,50“. */
export function sumOfMoney(value: number, language: Language): string {
  return written(
    value,
    Number.isInteger(value) ? String(Math.abs(value)) : Math.abs(value).toFixed(2),
    language,
  );
}

/** As `exactNumber`, for the running text of messages: in Latvian four digits are not parted, „2199“ but „21 990“. */
export function numberInText(value: number, language: Language): string {
  const isParted = language === 'en' || Math.abs(value) >= 10_000;
  return isParted ? exactNumber(value, language) : typedNumber(value, language).replace('-', '−');
}

/** The same in both languages. */
export function numberLabel(value: number): Label {
  return label(exactNumber(value, 'lv'), exactNumber(value, 'en'));
}

/** As people type it, without marks in thousands: „17079“, „0,5“. */
export function typedNumber(value: number, language: Language): string {
  return String(value).replace('.', marks[language].decimals);
}

function written(value: number, digits: string, language: Language): string {
  const [whole = '', fraction] = digits.split('.');
  const { thousands, decimals } = marks[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const text = fraction === undefined ? grouped : `${grouped}${decimals}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A number in words before it where it is a lower bound: „vismaz 9 249“, “at least 9,249”. */
export function atLeast(number: string, isAtLeast: boolean, language: Language = 'lv'): string {
  return isAtLeast ? `${language === 'lv' ? 'vismaz' : 'at least'} ${number}` : number;
}

/** The same where there is no room for the word, as beside a mark of a chart: „≥ 9 249“. */
export function orMore(number: string, isAtLeast: boolean): string {
  return isAtLeast ? `≥${NARROW_NO_BREAK_SPACE}${number}` : number;
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
