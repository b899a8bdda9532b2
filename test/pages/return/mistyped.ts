// Values as people mistype them, for each kind of question: generated from a seed, so that a failure can be seen again.
import fc from 'fast-check';
import type { ScalarQuestion } from '../../../src/survey/question.ts';

export type MistypedKind = Exclude<ScalarQuestion['kind'], 'contact'> | 'phone' | 'email';

const digits = (least: number, most: number) => fc.stringMatching(new RegExp(`^[0-9]{${least},${most}}$`));

/** What people leave around a value, and what a copy from elsewhere brings along. */
const around = fc.oneof(
  { weight: 3, arbitrary: fc.constant(['', ''] as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      [' ', '  '] as const,
      ['\u00A0', '\u200B'] as const,
      ['„', '“'] as const,
      ['~', ''] as const,
      ['ap ', ''] as const,
      ['', '.'] as const,
      ['', ' ?'] as const,
      ['', '\t12'] as const,
      ['', '\n7\t8\n9\t10'] as const,
    ),
  },
);

const surrounded = (values: fc.Arbitrary<string>) =>
  fc.tuple(values, around).map(([value, [before, after]]) => `${before}${value}${after}`);

const number = surrounded(
  fc.oneof(
    digits(1, 7),
    fc
      .tuple(digits(1, 3), fc.constantFrom(' ', '\u202F', '.', ',', "'", '  '), digits(1, 3))
      .map((parts) => parts.join('')),
    fc
      .tuple(digits(1, 4), fc.constantFrom(' cilvēki', ' gab.', '%', '+', ' (aplēse)', '-50'))
      .map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('-', '−', '+', '0', '00', 'O'), digits(1, 3)).map((parts) => parts.join('')),
    fc.tuple(digits(0, 2), fc.constantFrom(',', '.', ',,'), digits(0, 3)).map((parts) => parts.join('')),
    fc.constantFrom('½', '1/2', '1e3', '٣', 'pieci', 'nav', 'n/a', '—'),
  ),
);

const year = fc.oneof(
  fc.integer({ min: 1990, max: 2040 }).map(String),
  fc.constantFrom('21', '20211', '2O21', '1021', '2207', "'21", ''),
);
const yearAs = fc
  .tuple(year, fc.constantFrom('', '.', '. g.', '. gads', '. gadam', '.g', ' gads'))
  .map((parts) => parts.join(''));
const period = surrounded(
  fc.oneof(
    yearAs,
    fc
      .tuple(yearAs, fc.constantFrom('-', '–', ' - ', '/', ' līdz ', ' ', '…'), yearAs)
      .map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('no ', 'līdz ', 'kopš ', 'No '), yearAs).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('01.01.', '1/1/', '31.12.'), yearAs).map((parts) => parts.join('')),
    fc
      .tuple(yearAs, fc.constantFrom(' – pastāvīgi', ', beztermiņa', ' -', ' u.c.'))
      .map((parts) => parts.join('')),
    fc.constantFrom('drīz', 'pastāvīgi', 'nav'),
  ),
);

/** Of invented numbers, with digits too few and too many. */
const phoneDigits = fc.stringMatching(/^(?:6000|2000)[0-9]{2,6}$/);

const phone = surrounded(
  fc
    .tuple(
      fc.constantFrom('', '+371 ', '(+371) ', '00371', '371', 'tālr. ', '+372 ', '8-'),
      fc.oneof(
        phoneDigits,
        fc
          .tuple(fc.constantFrom('6000', '20 00'), fc.constantFrom(' ', '-', '.'), digits(3, 5))
          .map((parts) => parts.join('')),
      ),
      fc.constantFrom('', '', ', 20000002', ' / 20000002', ' vai 2000000', ' (darbs)', '; nav'),
    )
    .map((parts) => parts.join('')),
);

const name = fc.constantFrom('novads', 'pilseta', 'plāns', 'a.ozola', 'izglitiba');
const email = surrounded(
  fc
    .tuple(
      fc.constantFrom('', '', 'mailto:', '<', 'e-pasts: ', 'Vārds <'),
      name,
      fc.constantFrom('@', '@', '@', '(at)', ' @', ''),
      name,
      fc.constantFrom('.example', '.example', '.example', ',example', '', '..example'),
      fc.constantFrom('', '>', '; b@novads.example', ', b@novads', ' b@novads.example'),
    )
    .map((parts) => parts.join('')),
);

const link = surrounded(
  fc
    .tuple(
      fc.constantFrom(
        '',
        'https://',
        'HTTPS://',
        'http:/',
        'www.',
        'https://www.',
        'file:///',
        'javascript:',
      ),
      name,
      fc.constantFrom('.lv', '.lv', '.pdf', '', ',lv', '.example'),
      fc.constantFrom('', '/plāns?a=1', '/a b', '.', ')', ' un www.cits.lv', '#č'),
    )
    .map((parts) => parts.join('')),
);

const code = surrounded(
  fc.oneof(
    fc.constantFrom(
      'seniors',
      'seniori',
      'SENIORI',
      'Seniori ',
      'senjori',
      'vecāki',
      'pedagogi',
      'Jā',
      'jaunieši',
    ),
    fc.constantFrom('karjeras konsultācijas', 'Cits', 'citi', 'konsultacijas', 'zirgi', '1', 'other'),
  ),
);
const codes = fc
  .array(code, { minLength: 1, maxLength: 3 })
  .chain((some) => fc.constantFrom('; ', ', ', '\n', ' un ').map((separator) => some.join(separator)));

const table = fc
  .array(
    fc.array(fc.constantFrom('Kursi', '12', '', 'Lekcijas „A”', '1 200', '•'), {
      minLength: 1,
      maxLength: 3,
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((rows) => rows.map((row) => row.join('\t')).join('\n'));
const words = surrounded(
  fc.oneof(
    table,
    fc.constantFrom('a\u0304da', 'a\u0007b', '😀 漢', '"citāts"', 'e\u0301\u202Etxet', 'viens\u2028divi'),
    name,
  ),
);

/** By kind of question; phones and e-mail addresses are two channels of one kind. */
export const mistyped: { readonly [kind in MistypedKind]: fc.Arbitrary<string> } = {
  text: words,
  long_text: words,
  whole_number: number,
  decimal: number,
  choice: code,
  multiple_choice: codes,
  link,
  period,
  phone,
  email,
};
