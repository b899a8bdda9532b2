import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldValue } from '../../../src/pages/questions/fields.ts';
import { shownText } from '../../../src/survey/answer-text.ts';
import { municipal2025 } from '../../../src/survey/editions/2025.ts';
import { readValue } from '../../../src/survey/reading/read-value.ts';
import { scalarQuestions } from './scalar-questions.ts';

const { total, counted } = municipal2025.sections.participants.questions;
const { period } = municipal2025.sections.planning.questions.documents.fields;

describe('an answer in words', () => {
  it.each([
    ['a number in thousands', total, '17079', 'lv', ['17\u202F079']],
    ['a number in thousands', total, 17079, 'en', ['17,079']],
    ['the label of a code', counted, 'yes', 'lv', ['jā']],
    ['years', period, { from: '2022', to: '2027' }, 'lv', ['2022–2027']],
    ['what makes no sense as it was typed', total, 'daudz', 'lv', ['daudz']],
    ['years that are none as they were typed', period, { from: 'sen', to: null }, 'lv', ['sen']],
    ['nothing', total, '  ', 'lv', []],
  ] as const)('is %s', (_, question, raw, language, lines) => {
    expect(shownText(question, raw, language)).toEqual(lines);
  });

  it('and in fields is never lost and never fails, whatever it is', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string()),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...scalarQuestions),
        anything,
        fc.constantFrom('lv', 'en'),
        (asked, raw, language) => {
          expect(() => shownText(asked, raw, language)).not.toThrow();
          expect(() => fieldValue(asked, raw, language)).not.toThrow();
          if (typeof raw === 'string' && asked.kind !== 'period' && asked.kind !== 'multiple_choice') {
            const again = fieldValue(asked, raw, language)[''];
            expect(readValue(asked, typeof again === 'string' ? again : '')).toEqual(readValue(asked, raw));
          }
        },
      ),
    );
  });
});
