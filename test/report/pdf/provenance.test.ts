import { describe, expect, it } from 'vitest';
import type { BookScope } from '../../../src/report/book-scope.ts';
import { formatProvenance, parseProvenance } from '../../../src/report/pdf/provenance.ts';
import { regionCodes, territories } from '../../../src/survey/territories.ts';

const made = { version: '1.2.3', snapshot: 'ab'.repeat(32) };
const scopes: readonly BookScope[] = [
  { kind: 'english_summary' },
  { kind: 'national' },
  ...regionCodes.flatMap((region) =>
    [true, false].map((profiles) => ({ kind: 'regional', region, profiles }) as const),
  ),
  ...territories.map(({ code }) => ({ kind: 'municipal', territory: code }) as const),
];

describe('the provenance of a book', () => {
  it('names every book differently', () => {
    const written = scopes.map((scope) => formatProvenance({ ...made, scope }));
    expect(new Set(written).size).toBe(scopes.length);
    expect(written.map(parseProvenance)).toEqual(scopes.map((scope) => ({ ...made, scope })));
  });

  it('is the national book in files from before there were others', () => {
    const keywords = `version ${made.version}, snapshot ${made.snapshot}`;
    expect(parseProvenance(keywords)).toEqual({ ...made, scope: { kind: 'national' } });
  });

  it.each(['NOWHERE', 'LV0000000', 'LV0020000 with profiles', 'national with profiles', ''])(
    'is null where there is no such book: %j',
    (book) => {
      expect(parseProvenance(`version 1.2.3, book ${book}, snapshot ${made.snapshot}`)).toBeNull();
    },
  );
});
