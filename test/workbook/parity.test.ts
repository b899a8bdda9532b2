import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledTemplate, minimalReturn, returnOf2025 } from '../../scripts/workbook-cases/base-workbook.ts';
import { codesOf } from '../../src/survey/code-list.ts';
import type { Return } from '../../src/survey/editions.ts';
import { placeKey } from '../../src/survey/finding.ts';
import type { FlatAnswer } from '../../src/survey/flat-answer.ts';
import { flatten } from '../../src/survey/flatten.ts';
import type { AnswersById } from '../../src/survey/placed-answers.ts';
import type { Question, Questions } from '../../src/survey/question.ts';
import { CONTACT_LENGTH, LINK_LENGTH } from '../../src/survey/reading/read-value.ts';
import { writeTemplate } from '../../src/workbook/write-template.ts';
import { arbitraryReturn } from '../survey/arbitrary-return.ts';
import { formName, forms } from '../survey/every-question.ts';
import { read, returnIn } from './read-again.ts';

const samples: readonly (readonly [string, Return])[] = [
  ['a minimal return', minimalReturn('LV0020000')],
  ['a typical return', returnOf2025('LV0020000')],
  ['the largest return, that of Rīga', returnOf2025('LV0001000')],
  ['the return of a planning region', returnOf2025('RIGA')],
];

describe('A template that is filled, saved and read', () => {
  it.each(samples)('gives %s back as it was', async (_, ret) => {
    expect(await returnIn(await filledTemplate(ret))).toEqual({ return: ret, errors: [] });
  });

  it('gives the same return in either language', async () => {
    const ret = returnOf2025('LV0020000');
    expect((await returnIn(await filledTemplate(ret, 'en'))).return).toEqual(ret);
  });

  it.each(forms.map((form) => [formName(form), form] as const))(
    'gives back whatever a %s form may hold',
    async (_, form) => {
      await fc.assert(
        fc.asyncProperty(arbitraryReturn(form), fc.constantFrom('lv', 'en'), async (ret, language) => {
          expect(await returnIn(await filledTemplate(ret, language))).toEqual({ return: ret, errors: [] });
        }),
        { numRuns: 8 },
      );
    },
  );

  it.each(forms.map((form) => [formName(form), form] as const))(
    'gives back the longest answers that a %s form takes, all of them at once',
    async (_, form) => {
      const { answers } = flatten({
        sections: Object.fromEntries(
          Object.entries(form.sections).map(([id, { questions }]) => [id, longestAnswers(questions)]),
        ),
      });
      const territory = form.form === 'regional' ? 'RIGA' : 'LV0020000';
      const { submission, findings } = await read(
        await writeTemplate({ form, territory, answers, language: 'lv' }),
      );
      const [given, back] = [valuesByPlace(answers), valuesByPlace(submission.answers)];
      // Only the names of what differs: the texts are too long to be looked at.
      const differing = [...new Set([...given.keys(), ...back.keys()])].filter(
        (key) => given.get(key) !== back.get(key),
      );
      expect({ findings, differing }).toEqual({ findings: [], differing: [] });
      expect(given.size).toBeGreaterThan(100);
    },
  );
});

function valuesByPlace(answers: readonly FlatAnswer[]): ReadonlyMap<string, string> {
  const given = answers.filter(({ value }) => value !== null);
  return new Map(given.map(({ place, value }) => [placeKey(place), JSON.stringify(value)]));
}

/** All rows, and in each field as much as fits, letter by letter what workbooks find hard. */
function longestAnswers(questions: Questions): AnswersById {
  return Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, longestAnswer(question)]));
}

function longestAnswer(question: Question): AnswersById[string] {
  switch (question.kind) {
    case 'rows':
      return Array.from({ length: question.maxRows }, () =>
        longestAnswers(question.fields),
      ) as AnswersById[string];
    case 'text':
    case 'long_text':
      return '=Ā_x0041_<ļ>&"–'.repeat(question.maxLength).slice(0, question.maxLength);
    case 'link':
      return `https://www.novads.example/${'ā'.repeat(LINK_LENGTH)}`.slice(0, LINK_LENGTH);
    case 'contact':
      return '+'.repeat(CONTACT_LENGTH);
    case 'whole_number':
    case 'decimal':
      return question.max;
    case 'period':
      return { from: 1900, to: 2200 };
    case 'multiple_choice':
      return codesOf(question.codes);
    // Comes back as its label; what that means is in the returns above.
    case 'choice':
      return null;
  }
}
