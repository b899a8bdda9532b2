// Numbers as the format of their cell shows them: what a person sees of 45 in `0000` is 0045.
import { dateFromSerial, dateToSerial, format, isDateFormat } from 'numfmt';
import type { CellContent } from './spreadsheet.ts';

/** The longest pattern that a spreadsheet program takes. */
const LONGEST = 255;
/** Patterns that show a number as it is. */
const PLAIN = /^(general|@|)$/i;
/** Days from the epoch of 1900 to that of 1904. */
const FROM_1904 = 1462;

/** A cell with a number by its format code; a code that is no format shows the number itself. */
export function numberContent(value: number, code: string, is1904: boolean): CellContent {
  if (PLAIN.test(code) || code.length > LONGEST) return { kind: 'number', value, shown: null };
  try {
    const serial = is1904 ? value + FROM_1904 : value;
    if (isDateFormat(code) && serial >= 0 && serial < 2_958_466) return dateContent(serial, code);
    return { kind: 'number', value, shown: format(code, value).replaceAll('\u00a0', ' ').trim() };
  } catch {
    return { kind: 'number', value, shown: null };
  }
}

function dateContent(serial: number, code: string): CellContent {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = dateFromSerial(serial);
  const shown = format(code, serial, { locale: 'lv' }).replaceAll('\u00a0', ' ').trim();
  const time = `${pad(hour, 2)}:${pad(minute, 2)}`;
  if (serial < 1) return { kind: 'date', iso: time, year: null, shown };
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return { kind: 'date', iso: time === '00:00' ? date : `${date} ${time}`, year, shown };
}

/** A date that the file keeps as ISO 8601 text; null where the text is no date. */
export function isoContent(text: string, code: string): CellContent | null {
  const found =
    /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T| )(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
      text.trim().replace(/^T/, ''),
    );
  if (found === null || text.trim() === '') return null;
  const [, year, month, day, hour = '00', minute = '00'] = found;
  const time = `${hour}:${minute}`;
  if (year === undefined) return { kind: 'date', iso: time, year: null, shown: time };
  const serial = dateToSerial([Number(year), Number(month), Number(day), Number(hour), Number(minute), 0]);
  if (isFormatOfDates(code) && serial !== null) return dateContent(serial, code);
  const date = `${year}-${month}-${day}`;
  const iso = time === '00:00' ? date : `${date} ${time}`;
  return { kind: 'date', iso, year: Number(year), shown: iso };
}

function isFormatOfDates(code: string): boolean {
  try {
    return code.length <= LONGEST && isDateFormat(code);
  } catch {
    return false;
  }
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/**
 * The formats that files name by their number alone (ECMA-376, 18.8.30). Those of dates follow the language of the
 * program; they are given as Latvian programs show them.
 */
export const builtInFormats: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'dd.mm.yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd.mm.yyyy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);
