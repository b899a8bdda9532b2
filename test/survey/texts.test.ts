import { describe, expect, it } from 'vitest';
import { place } from '../../src/survey/finding.ts';
import { placedAnswers, textsOf } from '../../src/survey/placed-answers.ts';
import { fixtureReturns } from '../fixture-returns.ts';
import { fixtureOf } from './changed-return.ts';

/** Every string below a value that has a blank in it or is a link: no code has either. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\s|:\/\//.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentencesIn);
}

describe('The texts of a return', () => {
  it('are all that anyone wrote in the returns of 2025', () => {
    for (const ret of fixtureReturns()) {
      const texts = textsOf(ret).map(({ text }) => text);
      const written = sentencesIn(ret.sections);
      expect(written.length).toBeGreaterThan(5);
      expect(texts.filter((text) => /\s|:\/\//.test(text))).toEqual(written);
    }
  });

  it('hold no codes and no numbers, and stand at their place with rows counted from 1', () => {
    const texts = textsOf(fixtureOf('LV0020000'));
    expect(texts.map(({ text }) => text)).not.toContain('dedicated_post');
    expect(texts.find(({ text }) => text === 'Pieredzes apmaiņa')?.place).toEqual(
      place('directions', 'directions', 5, 'text'),
    );
  });
});

describe('The answers of a return', () => {
  it('name every question of the sections that are not empty, unanswered ones included', () => {
    const answers = placedAnswers(fixtureOf('LATGALE'));
    expect(answers.some(({ place: at }) => at.section === 'department')).toBe(false);
    expect(answers.find(({ place: at }) => at.question === 'fte')?.value).toEqual({ kind: 'blank' });
  });
});
