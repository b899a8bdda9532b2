// Workbooks of the kinds that people and programs make, each read with the answers of the template it was made from.
import { beforeAll, describe, expect, it } from 'vitest';
import { filledTemplate, returnOf2025 } from '../../scripts/workbook-cases/base-workbook.ts';
import { AWAITED } from '../../scripts/workbook-cases/refuse.ts';
import { readCases } from '../../scripts/workbook-cases/write-cases.ts';
import { check } from '../../src/survey/check.ts';
import { placeKey } from '../../src/survey/finding.ts';
import type { RawValue } from '../../src/survey/flat-answer.ts';
import { markFindings } from '../../src/workbook/mark-findings.ts';
import { refusals } from '../../src/workbook/refusals.ts';
import { type Read, read } from './read-again.ts';

let filled: Uint8Array;
let plain: Read;
beforeAll(async () => {
  filled = await filledTemplate(returnOf2025(AWAITED.territory));
  plain = await read(filled);
});

function byCell({ submission }: Read): Map<string, RawValue> {
  return new Map(submission.answers.map(({ cell, place, value }) => [cell ?? placeKey(place), value]));
}

describe.each(Object.entries(readCases))('An unusual workbook (%s)', (_kind, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))(
    '%s is read and can be marked',
    async (_name, one) => {
      const bytes = await one.make(filled);
      const reading = await read(bytes);
      const expected = byCell(plain);
      for (const [cell, value] of Object.entries(one.answers ?? {})) expected.set(cell, value);
      const found = byCell(reading);
      const differing = [...new Set([...expected.keys(), ...found.keys()])]
        .map((cell) => ({ cell, expected: expected.get(cell) ?? null, found: found.get(cell) ?? null }))
        .filter(({ expected: one, found: other }) => JSON.stringify(one) !== JSON.stringify(other));
      expect(differing).toEqual([]);
      expect(reading.findings.map(({ rule }) => rule)).toEqual(one.findings ?? []);
      expect(reading.notes).toHaveLength(one.notes ?? 0);
      const { findings } = check(reading.submission, { transcribed: true });
      const marking = await markFindings(bytes, [...reading.findings, ...findings], 'lv');
      expect(marking.kind).toBe('marked');
      if (marking.kind === 'marked') expect(byCell(await read(marking.bytes))).toEqual(found);
    },
  );
});

describe('The cases together', () => {
  it('are at least eighty', () => {
    const read = Object.values(readCases).flat().length;
    expect(read + Object.keys(refusals).length).toBeGreaterThanOrEqual(80);
    expect(read).toBeGreaterThanOrEqual(80);
  });
});
