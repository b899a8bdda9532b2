import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedQuestions, mergeSection } from '../../src/review/merge-section.ts';
import { place } from '../../src/survey/finding.ts';
import type { FlatAnswer } from '../../src/survey/flat-answer.ts';

type State = { readonly [question: string]: string | readonly string[] };

/** Answers of one section; a list of texts is a list of rows. */
function answers(state: State): readonly FlatAnswer[] {
  return Object.entries(state).flatMap(([question, value]) =>
    typeof value === 'string'
      ? [{ place: place('partners', question), value }]
      : value.map((text, row) => ({ place: place('partners', question, row + 1, 'name'), value: text })),
  );
}

const anyState = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.oneof(
    fc.constantFrom('1', '2', '3'),
    fc.array(fc.constantFrom('x', 'y'), { minLength: 1, maxLength: 3 }),
  ),
) as fc.Arbitrary<State>;

describe('two people who edit one section', () => {
  it('keep what each changed in different questions', () => {
    const base = answers({ a: 'one', b: 'two' });
    const theirs = answers({ a: 'one', b: 'two', c: 'new' });
    const merged = mergeSection(base, theirs, answers({ a: 'mine', b: 'two' }));
    expect(merged).toMatchObject({ conflicts: [], fromOthers: ['c'] });
    expect(changedQuestions(merged.answers, answers({ a: 'mine', b: 'two', c: 'new' }))).toEqual([]);
  });

  it('see both texts, and what stood there before, where they changed the same question', () => {
    const [base, theirs, mine] = [answers({ a: 'old' }), answers({ a: 'their' }), answers({ a: 'my' })];
    expect(mergeSection(base, theirs, mine).conflicts).toEqual([{ question: 'a', base, theirs, mine }]);
  });

  it('see a list that both changed as a whole, even where the rows are different', () => {
    const base = answers({ rows: ['x', 'y', 'z'] });
    const withoutSecond = answers({ rows: ['x', 'z'] });
    const thirdMended = answers({ rows: ['x', 'y', 'Z'] });
    expect(mergeSection(base, withoutSecond, thirdMended).conflicts).toEqual([
      { question: 'rows', base, theirs: withoutSecond, mine: thirdMended },
    ]);
  });

  it('have no conflict where one removed what the other did not change, or both wrote the same', () => {
    const base = answers({ a: 'old', b: 'old' });
    const merged = mergeSection(base, answers({ a: 'old', b: 'same' }), answers({ b: 'same' }));
    expect(merged).toEqual({ answers: answers({ b: 'same' }), fromOthers: [], conflicts: [] });
  });

  it('lose nothing, whatever they do', () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, (before, other, own) => {
        const [base, theirs, mine] = [answers(before), answers(other), answers(own)];
        const merged = mergeSection(base, theirs, mine);
        const both = changedQuestions(base, theirs).filter(
          (question) =>
            changedQuestions(base, mine).includes(question) &&
            changedQuestions(theirs, mine).includes(question),
        );
        expect(merged.conflicts.map(({ question }) => question).sort()).toEqual([...both].sort());
        const apart = (question: string) => both.includes(question);
        const lostOfTheirs = changedQuestions(base, theirs).filter(
          (question) => !apart(question) && changedQuestions(theirs, merged.answers).includes(question),
        );
        const lostOfMine = changedQuestions(base, mine).filter(
          (question) => !apart(question) && changedQuestions(mine, merged.answers).includes(question),
        );
        expect([lostOfTheirs, lostOfMine]).toEqual([[], []]);
      }),
    );
  });

  it('get exactly what they typed when nobody else edits', () => {
    fc.assert(
      fc.property(anyState, anyState, (before, own) => {
        const merged = mergeSection(answers(before), answers(before), answers(own));
        expect(merged).toMatchObject({ fromOthers: [], conflicts: [] });
        expect(changedQuestions(merged.answers, answers(own))).toEqual([]);
      }),
    );
  });
});
