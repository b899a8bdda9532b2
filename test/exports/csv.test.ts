import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvBytes } from '../../src/exports/csv.ts';
import { readCsv } from './read-csv.ts';

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('CSV', () => {
  it('begins with a byte order mark and ends each line with CRLF', () => {
    expect(
      textOf(
        csvBytes([
          ['a', 1, null],
          ['ā, "b"', 0.5, ''],
        ]),
      ),
    ).toBe('\ufeffa,1,\r\n"ā, ""b""",0.5,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1'])(
    'neutralises the formula %j',
    (formula) => {
      expect(readCsv(csvBytes([[formula]]))).toEqual([[`'${formula}`]]);
    },
  );

  it('keeps every text that is no formula', () => {
    const harmless = fc.string().filter((text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(harmless, harmless), { minLength: 1 }), (rows) => {
        expect(readCsv(csvBytes(rows))).toEqual(rows);
      }),
    );
  });
});
