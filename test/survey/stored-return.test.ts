import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOfReturn } from '../../src/survey/placed-answers.ts';
import { readReturn } from '../../src/survey/schema.ts';
import { arbitraryReturn } from './arbitrary-return.ts';
import { fixtureOf } from './changed-return.ts';
import { forms } from './every-question.ts';

/** The same value with the keys of every object in reverse, which no form has. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, part]) => [key, reversed(part)])) as T;
}

describe('a return that was stored', () => {
  it('is read in the order of its form and not changed otherwise, whatever order the database gave', () => {
    fc.assert(
      fc.property(fc.oneof(...forms.map(arbitraryReturn)), (ret) => {
        const restored = readReturn(reversed(ret));
        expect(restored).toEqual(ret);
        expect(JSON.stringify(restored)).toBe(JSON.stringify(readReturn(ret)));
        expect(Object.keys(restored.sections)).toEqual(Object.keys(formOfReturn(ret).sections));
      }),
      { numRuns: 50 },
    );
  });

  it('is refused where it is not what the form asks', () => {
    const ret = fixtureOf('LV0020000');
    expect(() =>
      readReturn({ ...ret, sections: { ...ret.sections, permits: { issued: 'daudz' } } }),
    ).toThrow();
    expect(() => readReturn({ ...ret, edition: 1999 })).toThrow(RangeError);
    expect(() => readReturn(null)).toThrow();
  });
});
