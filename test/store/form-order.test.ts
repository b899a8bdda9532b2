import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFormOrder } from '../../src/store/form-order.ts';
import { formOfReturn } from '../../src/survey/placed-answers.ts';
import { arbitraryReturn } from '../survey/arbitrary-return.ts';
import { forms } from '../survey/every-question.ts';

/** The same value with the keys of every object in reverse, which no form has. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, part]) => [key, reversed(part)])) as T;
}

describe('the order of the form', () => {
  it('is restored and nothing else is changed, whatever order the database gave', () => {
    fc.assert(
      fc.property(fc.oneof(...forms.map(arbitraryReturn)), (ret) => {
        const restored = inFormOrder(reversed(ret));
        expect(restored).toEqual(ret);
        expect(JSON.stringify(restored)).toBe(JSON.stringify(inFormOrder(ret)));
        expect(Object.keys(restored.sections)).toEqual(Object.keys(formOfReturn(ret).sections));
      }),
      { numRuns: 50 },
    );
  });
});
