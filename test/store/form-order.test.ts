import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFormOrder } from '../../src/store/form-order.ts';
import { municipal2025, regional2025 } from '../../src/survey/editions/2025.ts';
import { arbitraryReturn } from '../survey/arbitrary-return.ts';

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
      fc.property(fc.oneof(arbitraryReturn(municipal2025), arbitraryReturn(regional2025)), (ret) => {
        const restored = inFormOrder(reversed(ret));
        expect(restored).toEqual(ret);
        expect(JSON.stringify(restored)).toBe(JSON.stringify(inFormOrder(ret)));
        const form = ret.form === 'municipal' ? municipal2025 : regional2025;
        expect(Object.keys(restored.sections)).toEqual(Object.keys(form.sections));
      }),
      { numRuns: 50 },
    );
  });
});
