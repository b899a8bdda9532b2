import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, label } from '../../../src/language/label.ts';
import { typedNumber } from '../../../src/language/numbers.ts';
import { valueLines } from '../../../src/survey/answer-text.ts';
import { documentValue, type ScalarValue, valueFromDocument } from '../../../src/survey/answer-value.ts';
import { type CodeList, codesOf, labelOf } from '../../../src/survey/code-list.ts';
import * as codeLists from '../../../src/survey/code-lists.ts';
import type { RawValue } from '../../../src/survey/flat-answer.ts';
import type { ScalarQuestion } from '../../../src/survey/question.ts';
import { readValue } from '../../../src/survey/reading/read-value.ts';
import { arbitraryValue } from '../arbitrary-return.ts';
import { everyQuestion } from '../every-question.ts';

const UNREADABLE = Symbol('unreadable');

/** The value that was read as the document of a return holds it. */
function readAs(question: ScalarQuestion, raw: RawValue): ScalarValue | typeof UNREADABLE {
  const value = readValue(question, raw);
  return value.kind === 'unreadable' ? UNREADABLE : documentValue(question, value);
}

/** A value as people see it in a field. */
function typed(question: ScalarQuestion, value: ScalarValue, language: Language): string {
  if (typeof value === 'number') return typedNumber(value, language);
  return valueLines(valueFromDocument(question, value), language).join(
    question.kind === 'long_text' ? '\n' : '; ',
  );
}

const unit = label('gab.', 'pcs');
const count: ScalarQuestion = { kind: 'whole_number', label: unit, min: 0, max: 1_000_000, unit };
const decimal: ScalarQuestion = { kind: 'decimal', label: unit, min: 0, max: 20, places: 2, unit };
const period: ScalarQuestion = { kind: 'period', label: unit };
const longText: ScalarQuestion = { kind: 'long_text', label: unit, maxLength: 100 };
const line: ScalarQuestion = { kind: 'text', label: unit, maxLength: 100 };
const yesNo: ScalarQuestion = { kind: 'choice', label: unit, codes: codeLists.yesNo };
const certainty: ScalarQuestion = { kind: 'choice', label: unit, codes: codeLists.certainty };
const groups: ScalarQuestion = { kind: 'multiple_choice', label: unit, codes: codeLists.targetGroups };
const programmes: ScalarQuestion = { kind: 'multiple_choice', label: unit, codes: codeLists.programmes };

describe.each(everyQuestion.map(({ name, question }) => [name, question] as const))(
  'An answer to %s',
  (_, question) => {
    it('is the same read from the text that people see, in either language', () => {
      fc.assert(
        fc.property(arbitraryValue(question), fc.constantFrom('lv', 'en'), (value, language) => {
          expect(readAs(question, typed(question, value, language))).toEqual(value);
        }),
        { numRuns: 20 },
      );
    });

    it('is the same read from the value itself', () => {
      fc.assert(
        fc.property(arbitraryValue(question), (value) => {
          expect(readAs(question, value as never)).toEqual(value);
        }),
        { numRuns: 20 },
      );
    });

    it('is none where nothing is given', () => {
      const nothing = question.kind === 'multiple_choice' ? [] : null;
      for (const blank of [null, '', ' \n\t ', '\u00A0', '\u200B', [], { from: null, to: null }])
        expect(readAs(question, blank)).toEqual(nothing);
    });
  },
);

describe('A number', () => {
  it.each([
    ['1 234', 1234],
    ['1\u00A0234', 1234],
    ['17\u202F079', 17079],
    ['1\u2009234\u2009567', 1234567],
    [' 42 ', 42],
    ['0', 0],
    ['-0', 0],
    ['−5', -5],
    ['12,5', 12.5],
    [249.99999999999997, 250],
  ])('typed as %j is read as %d', (typed, value) => {
    expect(readAs(count, typed)).toBe(value);
  });

  it.each([
    ['0,5', 0.5],
    ['0.5', 0.5],
    [0.1 + 0.2, 0.3],
  ])('with a fraction typed as %j is read as %d', (typed, value) => {
    expect(readAs(decimal, typed)).toBe(value);
  });

  it.each([
    'ap 500',
    '12 34',
    '1e3',
    '0x10',
    '1,2,3',
    '5%',
    'Infinity',
    '9'.repeat(41),
    true,
    [5],
    { n: 5 },
    Number.NaN,
  ])('is not seen in %j', (typed) => {
    expect(readAs(count, typed)).toBe(UNREADABLE);
  });
});

describe('A period', () => {
  it.each([
    ['2022–2027', 2022, 2027],
    ['2022-2027', 2022, 2027],
    ['2022. – 2027. gads', 2022, 2027],
    ['2021.–2027. gadam', 2021, 2027],
    ['no 2021. līdz 2027. gadam', 2021, 2027],
    ['2021 līdz 2027', 2021, 2027],
    ['līdz 2030', null, 2030],
    ['Līdz 2030. gadam', null, 2030],
    ['–2030', null, 2030],
    ['no 2024', 2024, null],
    ['kopš 2024. gada', 2024, null],
    ['2024–', 2024, null],
    ['from 2024', 2024, null],
    ['until 2030', null, 2030],
    ['2025', 2025, 2025],
    ['2025. g.', 2025, 2025],
    [2025, 2025, 2025],
    [{ from: '2022', to: 2027 }, 2022, 2027],
    [{ to: 2027 }, null, 2027],
    ['2024/2025', 2024, 2025],
    ['01.01.2021.–31.12.2027.', 2021, 2027],
    ['2021. gada 1. janvāris – 2027. gada 31. decembris', 2021, 2027],
    ['2021. g. – pastāvīgi', 2021, null],
    ['no 2021. gada, beztermiņa', 2021, null],
    [{ from: '2021. g.', to: null }, 2021, null],
    [{ from: '2021. g.', to: '2027. gads' }, 2021, 2027],
    [{ from: '01.01.2021', to: null }, 2021, null],
    [{ from: '2021-01-01', to: '31/12/2027' }, 2021, 2027],
    [{ from: null, to: '31.12.2027.' }, null, 2027],
    [{ from: '2021-2027', to: null }, 2021, 2027],
    [{ from: '2021-2027', to: '' }, 2021, 2027],
    [{ from: '', to: '2022–2027' }, 2022, 2027],
    [{ from: 'no 2024', to: null }, 2024, null],
    [{ from: 'līdz 2030', to: null }, null, 2030],
    [{ from: '2021', to: 'līdz 2030' }, 2021, 2030],
    [{ from: '2021', to: 'pastāvīgi' }, 2021, null],
  ])('given as %j is read', (given, from, to) => {
    expect(readAs(period, given)).toEqual({ from, to });
  });

  it.each([
    'drīz',
    '22–27',
    '2022–2027–2030',
    'no',
    '–',
    '21',
    'pastāvīgi',
    { from: '21', to: null },
    { from: '2021', to: '27' },
    { from: 'pastāvīgi', to: null },
    { from: null, to: 'pastāvīgi' },
    { from: '2021-2027', to: '2027' },
    { from: 2020.5, to: null },
    { since: 2020 },
    [2020],
    true,
  ])('is not seen in %j', (given) => {
    expect(readAs(period, given)).toBe(UNREADABLE);
  });
});

const link: ScalarQuestion = { kind: 'link', label: unit };
const email: ScalarQuestion = { kind: 'contact', channel: 'email', label: unit };
const phone: ScalarQuestion = { kind: 'contact', channel: 'phone', label: unit };

describe('An address', () => {
  it.each([
    [link, 'www.aizkraukle.lv', 'https://www.aizkraukle.lv'],
    [link, 'aizkraukle.lv/izglitiba.', 'https://aizkraukle.lv/izglitiba'],
    [link, 'https://www.aizkraukle.lv.', 'https://www.aizkraukle.lv'],
    [link, '<http://novads.lv/a>', 'http://novads.lv/a'],
    [link, 'https://novads.lv/a.', 'https://novads.lv/a.'],
    [email, 'mailto:izglitiba@novads.example', 'izglitiba@novads.example'],
    [email, 'izglitiba@novads.example.', 'izglitiba@novads.example'],
    [email, 'a@novads.example, b@novads.example', 'a@novads.example; b@novads.example'],
    [phone, '(+371) 60000001', '+371 60000001'],
    [phone, '00371 60000001', '+371 60000001'],
    [phone, '371 6000 0001', '+371 6000 0001'],
    [phone, 'tālr. 60000001.', '60000001'],
    [phone, '60000001, 20000002', '60000001; 20000002'],
    [phone, '60000001 vai 20000002', '60000001; 20000002'],
    [phone, '6000001', '6000001'],
  ])('is read from %o typed as %j', (question, typed, understood) => {
    expect(readAs(question, typed)).toBe(understood);
    expect(readAs(question, understood)).toBe(understood);
  });

  it.each([
    [link, 'plāns.pdf'],
    [link, 'javascript:alert(1)'],
    [link, 'www.novads.lv un www.pilseta.lv'],
    [email, 'a@novads'],
    [email, 'a@novads.example, nav'],
    [phone, '6000, 60000001'],
  ])('that cannot be understood stays as it was typed: %o %j', (question, typed) => {
    expect(readAs(question, typed)).toBe(typed);
  });
});

describe('A code', () => {
  const lists = Object.entries<unknown>(codeLists).flatMap(([name, list]) =>
    isList(list) ? [[name, list] as const] : [],
  );

  it('is told by its label whatever the capitals, quotation marks and spaces', () => {
    expect(readAs(yesNo, 'JĀ ')).toBe('yes');
    expect(readAs(programmes, 'erasmus+,  citi projekti')).toEqual(['erasmus_other']);
    expect(readAs(programmes, 'ERASMUS+, "Nacionālie koordinatori"')).toEqual([
      'erasmus_national_coordinators',
    ]);
  });

  it('may be told without what its label adds in brackets', () => {
    for (const raw of ['vismaz', 'At least', 'vismaz (uzskaitīta tikai daļa)'])
      expect(readAs(certainty, raw), raw).toBe('at_least');
  });

  it('may be said as true or false where the answer is yes or no', () => {
    expect(readAs(yesNo, true)).toBe('yes');
    expect(readAs(yesNo, false)).toBe('no');
  });

  it.each(['constructor', '__proto__', 'toString', 'varbūt', 1, ['yes'], 'j'.repeat(10_000)])(
    'is not seen in %j',
    (given) => {
      expect(readAs(yesNo, given)).toBe(UNREADABLE);
    },
  );

  it.each(lists)('of the list %s is told by one label only', (_, list) => {
    for (const code of codesOf(list)) {
      const choice: ScalarQuestion = { kind: 'choice', label: unit, codes: list };
      for (const text of [code, labelOf(list, code).lv, labelOf(list, code).en])
        expect(readAs(choice, text)).toBe(code);
    }
  });
});

describe('Several codes', () => {
  it('come as a list, or as a text parted by semicolons, commas or lines, in any order and more than once', () => {
    for (const given of [
      ['seniors', 'parents', 'seniors'],
      'seniori; vecāki',
      'Seniori, vecāki',
      'seniori\r\nvecāki\n',
      'parents;seniors;',
      ['vecāki, seniori'],
    ])
      expect(readAs(groups, given)).toEqual(['parents', 'seniors']);
  });

  it('are read though a label holds a comma itself', () => {
    expect(readAs(programmes, 'Nordplus, Erasmus+, citi projekti, URBACT')).toEqual([
      'erasmus_other',
      'nordplus',
      'urbact',
    ]);
  });

  it('are not read where one of them is unknown, or is no text', () => {
    expect(readAs(groups, 'seniori; zirgi')).toBe(UNREADABLE);
    expect(readAs(groups, ['seniors', 5])).toBe(UNREADABLE);
    expect(readAs(groups, { seniors: true })).toBe(UNREADABLE);
  });
});

describe('A text', () => {
  it('is trimmed, composed, and keeps its line ends as one sign', () => {
    expect(readAs(longText, '  a\u0304da\r\nz\rb\u2028c\t. ')).toBe('āda\nz\nb\nc .');
  });

  it('of one line has no line ends', () => {
    expect(readAs(line, 'viens \n divi\n\ntrīs')).toBe('viens divi trīs');
  });

  it('loses what no one can see and what turns the direction of reading', () => {
    expect(readAs(longText, 'a\u0000b\u0007c\u202Ed\uFEFFe\uD800f\uFFFEg')).toBe('abcdefg');
  });

  it('keeps emoji, quotation marks and no-break spaces', () => {
    expect(readAs(longText, '„17\u202F079“ 👩‍🎓')).toBe('„17\u202F079“ 👩‍🎓');
  });

  it('bears no more marks on a letter than any language has', () => {
    expect(readAs({ ...longText, maxLength: 500 }, `q${'\u0323\u0308'.repeat(400)}y`)).toHaveLength(32);
  });

  it('may have been kept as a number by a workbook', () => {
    expect(readAs(line, 60000000)).toBe('60000000');
  });

  it('is not tried where it is far longer than allowed', () => {
    expect(readAs(line, 'ā'.repeat(2_000_000))).toBe(UNREADABLE);
  });
});

function isList(value: unknown): value is CodeList {
  const labels: readonly unknown[] = Object.values(value ?? {});
  return labels.every((one) => typeof one === 'object' && one !== null && 'lv' in one);
}
