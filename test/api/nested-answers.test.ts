import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestedAnswers } from '../../src/api/nested-answers.ts';
import { asTyped } from '../../src/review/draft-answers.ts';
import { place } from '../../src/survey/finding.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { fixtureReturns } from '../fixture-returns.ts';
import { arbitraryReturn } from '../survey/arbitrary-return.ts';
import { forms } from '../survey/every-question.ts';

/** Answers without blank ones, which a draft does not keep. */
const typed = (document: unknown) => asTyped(flatten(document).answers);

describe('The answers of a draft', () => {
  it('are unchanged by nesting, for every return of 2025', () => {
    for (const ret of fixtureReturns()) {
      const answers = typed(ret);
      expect(typed({ sections: nestedAnswers(answers) })).toEqual(answers);
    }
  });

  it.each(forms.map((form) => [`${form.edition} ${form.form}`, form] as const))(
    'are so for whatever may be answered in %s',
    (_, form) => {
      fc.assert(
        fc.property(arbitraryReturn(form), (ret) => {
          const answers = typed(ret);
          expect(typed({ sections: nestedAnswers(answers) })).toEqual(answers);
        }),
        { numRuns: 20 },
      );
    },
  );

  it('have rows without gaps where blank rows were left', () => {
    const answers = [
      { place: place('a', 'b', 1_000_000_000, 'x'), value: 'last' },
      { place: place('a', 'b', 2, 'x'), value: 'first' },
    ];
    expect(nestedAnswers(answers)).toEqual({ a: { b: [{ x: 'first' }, { x: 'last' }] } });
  });

  it('keep values that are no sections, rows or fields', () => {
    for (const sections of [
      { permits: 'nav' },
      { permits: { issued: [1, { a: 2 }] } },
      { __proto_: { a: 1 } },
    ])
      expect(nestedAnswers(flatten({ sections }).answers)).toEqual(sections);
  });
});
