import { describe, expect, it } from 'vitest';
import { label } from '../../../src/language/label.ts';
import type { RawValue } from '../../../src/survey/flat-answer.ts';
import type { ScalarQuestion } from '../../../src/survey/question.ts';
import { readValue } from '../../../src/survey/reading/read-value.ts';
import { understoodAs } from '../../../src/survey/reading/understood.ts';
import { phoneDigits } from '../../../src/survey/rules/answer/text.ts';

const unit = label('gab.', 'pcs');
const phone: ScalarQuestion = { kind: 'contact', channel: 'phone', label: unit };
const email: ScalarQuestion = { kind: 'contact', channel: 'email', label: unit };
const link: ScalarQuestion = { kind: 'link', label: unit };
const count: ScalarQuestion = { kind: 'whole_number', label: unit, min: 0, max: 1_000_000, unit };
const period: ScalarQuestion = { kind: 'period', label: unit };
const prose: ScalarQuestion = { kind: 'long_text', label: unit, maxLength: 100 };

describe('What was understood is said', () => {
  it.each<[ScalarQuestion, RawValue, string, string]>([
    [phone, '(+371) 60000001', '+371 60000001', '+371 60000001'],
    [phone, '60000001 vai 20000002', '60000001; 20000002', '60000001; 20000002'],
    [email, 'mailto:a@novads.example', 'a@novads.example', 'a@novads.example'],
    [link, 'www.aizkraukle.lv', 'https://www.aizkraukle.lv', 'https://www.aizkraukle.lv'],
    [period, { from: '2021. g.', to: 'pastāvīgi' }, 'no 2021', 'from 2021'],
    [period, '01.01.2021.–31.12.2027.', '2021–2027', '2021–2027'],
    [count, '007', '7', '7'],
  ])('where it differs from what was typed: %o %j', (question, typed, lv, en) => {
    expect(understoodAs(question, typed)).toEqual({ lv, en });
  });

  it.each<[ScalarQuestion, RawValue]>([
    [phone, '+371 6000 0001'],
    [phone, ' 60000001 '],
    [email, 'a@novads.example'],
    [link, 'https://www.aizkraukle.lv'],
    [link, 'plāns.pdf'],
    [period, '2021 - 2027'],
    [period, { from: '2021', to: '2027' }],
    [period, 'drīz'],
    [count, '17\u202F079'],
    [count, '12,50'],
    [count, 0.1 + 0.2],
    [count, 'daudz'],
    [prose, ' viens \r\n\r\n divi\u200B '],
    [prose, null],
  ])('and nothing where it is the same or was not understood: %o %j', (question, typed) => {
    expect(understoodAs(question, typed)).toBeNull();
  });
});

describe('A phone number in Latvia', () => {
  const faultOf = (raw: string) => phoneDigits.find({ question: phone, raw, value: readValue(phone, raw) });

  it.each(['60000001', '+371 6000 0001', '371 60000001', '+372 6000 001', '60000001; +4670 000 00 01'])(
    'has eight digits, and one of another country as many as it has: %s',
    (typed) => {
      expect(faultOf(typed)).toBeNull();
    },
  );

  it('is told with how many digits it has', () => {
    expect(faultOf('tālr. 6000001')?.message.lv).toBe(
      'Numurā „6000001“ ir 7 cipari, bet Latvijas tālruņa numurā ir 8.',
    );
    expect(faultOf('60000001, +371 600000012')?.message.lv).toContain('„+371 600000012“ ir 9 cipari');
    expect(faultOf('60000001 20000002')?.remedy.lv).toContain('atdaliet tos ar semikolu');
  });
});
