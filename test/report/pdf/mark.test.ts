import { describe, expect, it } from 'vitest';
import type { BookScope } from '../../../src/report/book-scope.ts';
import { parseMark, writeMark } from '../../../src/report/pdf/mark.ts';
import { regionCodes, territories } from '../../../src/survey/territories.ts';

const made = { version: '1.2.3', snapshot: 'ab'.repeat(32) };
const scopes: readonly BookScope[] = [
  { kind: 'national' },
  ...regionCodes.flatMap((region) =>
    [true, false].map((profiles) => ({ kind: 'regional', region, profiles }) as const),
  ),
  ...territories.map(({ code }) => ({ kind: 'municipal', territory: code }) as const),
];

describe('the mark of a book', () => {
  it('says whose book it is, each in words of its own', () => {
    const marks = scopes.map((scope) => writeMark({ ...made, scope }));
    expect(new Set(marks).size).toBe(scopes.length);
    expect(marks.map(parseMark)).toEqual(scopes.map((scope) => ({ ...made, scope })));
  });

  it('of a file from before there were other books is that of the national one', () => {
    const mark = `version ${made.version}, snapshot ${made.snapshot}`;
    expect(parseMark(mark)).toEqual({ ...made, scope: { kind: 'national' } });
  });

  it.each(['NOWHERE', 'LV0000000', 'LV0020000 with profiles', 'national with profiles', ''])(
    'is none where there is no such book: %j',
    (book) => {
      expect(parseMark(`version 1.2.3, book ${book}, snapshot ${made.snapshot}`)).toBeNull();
    },
  );
});
