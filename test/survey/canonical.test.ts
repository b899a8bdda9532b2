import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/survey/canonical.ts';

describe('Canonical JSON', () => {
  it('has sorted keys and no white space', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'ā "x"' }], a: -0.5, B: true })).toBe(
      '{"B":true,"a":-0.5,"b":[1,{"c":"ā \\"x\\"","d":null}]}',
    );
  });

  it('is the same for equal values, in whatever order their keys stand', () => {
    const shuffled = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, part]) => [key, shuffled(part)]),
          );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('reads back as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('leaves out what is undefined, and tells no zero from another', () => {
    expect(canonicalJson({ a: undefined, b: -0 })).toBe('{"b":0}');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, 5n, () => 5, [undefined]])(
    'has no spelling for %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(RangeError);
    },
  );
});
