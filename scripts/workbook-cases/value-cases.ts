// Values whose meaning a program keeps apart from what it shows: what a person sees is what is read.
import { withPart } from './base-workbook.ts';
import { inlineText, type ReadCase, withCell, withNumber, withText } from './read-case.ts';

const PERMITS = '12. Atļaujas!C5';
const YEARS = '2. Plānošana!C11';
const NUMBER = '9. Projekti!D7';
const PRACTICE = '7. Labā prakse!B7';

function years(from: string, to: string): ReadCase['make'] {
  return async (filled) => withText(await withText(filled, 2, 'C11', from), 2, 'D11', to);
}

function number(section: number, address: string, value: number | string, format: string): ReadCase['make'] {
  return (filled) => withNumber(filled, section, address, value, format);
}

function isoDates(attribute: string): ReadCase['make'] {
  return async (filled) => {
    const from = await withCell(
      filled,
      2,
      'C11',
      (s) => `<c r="C11" s="${s}" ${attribute}><v>2024-06-01</v></c>`,
    );
    return withCell(from, 2, 'D11', (s) => `<c r="D11" s="${s}" ${attribute}><v>2030-12-31T00:00:00</v></c>`);
  };
}

function dates1904(attribute: string): ReadCase['make'] {
  return async (filled) => {
    const epoch = await withPart(filled, 'xl/workbook.xml', (xml) =>
      xml.replace(/<workbookPr[^>]*>/, `<workbookPr ${attribute}/>`),
    );
    // 1 March 2024 and 1 March 2030.
    const from = await withNumber(epoch, 2, 'C11', 43_890, 'dd\\.mm\\.yyyy');
    return withNumber(from, 2, 'D11', 46_081, 'dd\\.mm\\.yyyy');
  };
}

export const valueCases: readonly ReadCase[] = [
  { name: 'iso-dates-as-years', make: isoDates('t="d"') },
  { name: 'iso-dates-between-apostrophes', make: isoDates("t='d'") },
  { name: 'dates-of-1904', make: dates1904('date1904="1"') },
  { name: 'dates-of-1904-as-true', make: dates1904('date1904="true"') },
  {
    name: 'dates-of-1900',
    make: async (filled) =>
      withNumber(await withNumber(filled, 2, 'C11', 45_352, 'yyyy'), 2, 'D11', 47_543, '[$-426]d. mmmm yyyy'),
  },
  {
    name: 'iso-date-in-a-text',
    make: (filled) => withCell(filled, 7, 'B7', (s) => `<c r="B7" s="${s}" t="d"><v>2025-03-01</v></c>`),
    answers: { [PRACTICE]: '2025-03-01' },
  },
  { name: 'number-with-a-unit', make: number(12, 'C5', 2, '0"h"') },
  { name: 'number-with-a-unit-that-looks-like-a-date', make: number(12, 'C5', 2, '0" mēn. dienā"') },
  { name: 'number-with-thousands', make: number(6, 'C6', 509, '# ##0') },
  { name: 'number-in-red', make: number(12, 'C5', 2, '[Red]0;-0') },
  {
    name: 'text-with-a-unit',
    make: number(9, 'D7', 27, '0"h"'),
    answers: { [NUMBER]: '27h' },
  },
  {
    name: 'date-in-a-text',
    make: number(7, 'B7', 45_717, 'dd\\.mm\\.yyyy'),
    answers: { [PRACTICE]: '01.03.2025' },
  },
  { name: 'time-in-a-text', make: number(7, 'B7', 0.4375, 'h:mm'), answers: { [PRACTICE]: '10:30' } },
  { name: 'hours-in-a-text', make: number(7, 'B7', 1.5, '[h]:mm'), answers: { [PRACTICE]: '36:00' } },
  { name: 'leading-zeros', make: number(9, 'D7', 45, '0000'), answers: { [NUMBER]: '0045' } },
  { name: 'final-zeros', make: number(9, 'D7', 4.1, '0.00'), answers: { [NUMBER]: '4.10' } },
  { name: 'slash-in-a-format', make: number(9, 'D7', 231, '0"/24"'), answers: { [NUMBER]: '231/24' } },
  {
    name: 'phone-number',
    make: number(13, 'E7', 37_126_123_456, '0'),
    answers: { '13. Kontakti!E7': '37126123456' },
  },
  {
    name: 'empty-text-in-a-date-cell',
    make: (filled) => withCell(filled, 2, 'C10', (s) => `<c r="C10" s="${s}" t="str"><f>""</f><v></v></c>`),
  },
  {
    name: 'empty-shared-text',
    make: (filled) =>
      withCell(filled, 2, 'C10', (s) => `<c r="C10" s="${s}" t="inlineStr"><is><t/></is></c>`),
  },
  { name: 'years-as-latvian-dates', make: years('1.2.2024', '31.12.2030.') },
  { name: 'years-as-iso-dates', make: years('2024-02-01', '2030-12-31') },
  { name: 'years-as-dates-with-slashes', make: years('01/02/2024', '31/12/2030') },
  { name: 'years-with-words', make: years('no 2024', 'līdz 2030. gadam') },
  {
    name: 'years-that-are-none',
    make: years('nav zināms', '2030'),
    answers: { [YEARS]: 'nav zināms–2030' },
  },
  {
    name: 'invisible-characters-in-a-number',
    make: (filled) => withText(filled, 12, 'C5', '\u200b2\u200e\ufeff'),
    answers: { [PERMITS]: '2' },
  },
  {
    name: 'no-break-spaces-in-a-number',
    make: (filled) => withText(filled, 6, 'C6', '\u00a0509\u202f'),
    answers: { '6. Dalībnieki!C6': '\u00a0509\u202f' },
  },
  {
    name: 'no-break-space-and-zero-width-in-a-choice',
    make: (filled) => withText(filled, 1, 'C5', 'atsevišķs\u00a0amats\u200b'),
    answers: { '1. Modelis!C5': 'atsevišķs\u00a0amats' },
  },
  { name: 'soft-hyphen-in-a-choice', make: (filled) => withText(filled, 6, 'C5', 'jā\u00ad') },
  {
    name: 'direction-marks-in-a-choice',
    make: (filled) => withText(filled, 1, 'C5', '\u202aatsevišķs amats\u202c'),
  },
  { name: 'emoji-mark', make: (filled) => withText(filled, 5, 'C6', '✔\ufe0f') },
  { name: 'only-invisible-characters', make: (filled) => withText(filled, 2, 'C6', '\u200b\ufeff') },
  {
    name: 'invisible-characters-in-a-label',
    make: (filled) => withText(filled, 12, 'B5', 'Gadā izsniegtās atļaujas\u200b *'),
  },
  {
    name: 'boolean-as-a-choice',
    make: (filled) => withCell(filled, 6, 'C5', (s) => `<c r="C5" s="${s}" t="b"><v>1</v></c>`),
    answers: { '6. Dalībnieki!C5': true },
  },
  {
    name: 'percent-asked',
    make: number(1, 'C7', 0.5, '0%'),
    answers: { '1. Modelis!C7': null },
    findings: ['workbook-shown-differs'],
  },
  {
    name: 'thousands-cut-off-asked',
    make: number(6, 'C6', 509_000, '0,'),
    answers: { '6. Dalībnieki!C6': null },
    findings: ['workbook-shown-differs'],
  },
  {
    name: 'hidden-number-asked',
    make: number(12, 'C5', 2, ';;;'),
    answers: { [PERMITS]: null },
    findings: ['workbook-shown-differs'],
  },
  {
    name: 'hidden-zero-asked',
    make: number(12, 'C5', 0, '0;-0;'),
    answers: { [PERMITS]: null },
    findings: ['workbook-shown-differs'],
  },
  {
    name: 'long-number-asked',
    make: number(9, 'D7', '1234567890123450', 'General'),
    answers: { [NUMBER]: null },
    findings: ['workbook-long-number'],
  },
  {
    name: 'formula-never-calculated',
    make: (filled) => withCell(filled, 12, 'C5', (s) => `<c r="C5" s="${s}"><f>1+1</f><v></v></c>`),
    answers: { [PERMITS]: null },
    findings: ['workbook-formula-without-result'],
  },
  {
    name: 'formula-with-an-error',
    make: (filled) =>
      withCell(filled, 12, 'C5', (s) => `<c r="C5" s="${s}" t="e"><f>1/0</f><v>#DIV/0!</v></c>`),
    answers: { [PERMITS]: null },
    findings: ['workbook-formula-without-result'],
  },
  {
    name: 'text-that-is-longer-than-a-program-takes',
    make: (filled) => withCell(filled, 2, 'C6', (s) => inlineText('C6', s, 'ā'.repeat(5000))),
    answers: { '2. Plānošana!C6': 'ā'.repeat(5000) },
  },
];
