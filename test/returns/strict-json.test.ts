import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/problem.ts';
import { parseStrictJson } from '../../src/returns/strict-json.ts';

const shallow = fc
  .json({ maxDepth: 6, stringUnit: 'binary' })
  .filter((text) => !/__proto__|constructor|prototype/.test(text));

describe('the JSON parser of the API', () => {
  it('agrees with JSON.parse on valid documents', () => {
    fc.assert(
      fc.property(shallow, fc.constantFrom(0, 1, 4), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        expect(parseStrictJson(spaced)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('accepts brackets, quotes and commas in strings, and repeated strings', () => {
    const value = { a: '{"b":1,"b":2}', c: ['x', 'x', '\\"', ',"a":'], d: { a: '[[[[', c: '' } };
    expect(parseStrictJson(JSON.stringify(value))).toEqual(value);
  });

  it.each([
    ['nothing', ''],
    ['half of an object', '{"a":'],
    ['two values', '{} {}'],
    ['a name that comes twice', '{"a":1,"b":{"a":2},"a":3}'],
    ['a name that comes twice in another spelling', '{"a":1,"\\u0061":3}'],
    ['a name that comes twice deep inside', '[[{"x":[{"a":1, "a":1}]}]]'],
    ['the prototype of an object', '{"__proto__":{"isAdmin":true}}'],
    ['the prototype in another spelling', '{"\\u005f_proto__":1}'],
    ['a constructor', '{"sections":{"constructor":{"prototype":1}}}'],
    ['40 levels of lists', `${'['.repeat(40)}${']'.repeat(40)}`],
    ['300 000 levels of objects', `${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`],
    ['a number that is none', '{"a":NaN}'],
  ])('is refused with %s', (_, text) => {
    expect(() => parseStrictJson(text)).toThrow(Problem);
  });

  it('refuses duplicate keys at any level', () => {
    const named = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, maxKeys: 6 });
    fc.assert(
      fc.property(named, (value) => {
        const [name] = Object.keys(value);
        const text = `${JSON.stringify(value).slice(0, -1)},${JSON.stringify(name)}:0}`;
        expect(() => parseStrictJson(text)).toThrow(Problem);
      }),
    );
  });
});
