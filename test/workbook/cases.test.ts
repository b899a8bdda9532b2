import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AWAITED } from '../../scripts/workbook-cases/refuse.ts';
import { writeCases } from '../../scripts/workbook-cases/write-cases.ts';
import { check } from '../../src/survey/check.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { refusals } from '../../src/workbook/refusals.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbook-cases-'));

beforeAll(async () => {
  await writeCases(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

describe('The folder of workbooks that pass', () => {
  it('holds only workbooks that are read without a finding and checked without an error', async () => {
    const names = readdirSync(join(folder, 'pass'));
    expect(names.length).toBeGreaterThanOrEqual(10);
    for (const name of names) {
      const reading = await readWorkbook(bytesOf(`pass/${name}`));
      if (reading.kind === 'refused') throw new Error(`${name}: ${reading.refusals.map(({ code }) => code)}`);
      const { findings } = check(reading.submission, { transcribed: true });
      const errors = findings.filter(({ level }) => level === 'error');
      expect({ name, findings: reading.findings, errors }).toEqual({ name, findings: [], errors: [] });
    }
  });
});

describe('The folder of workbooks that are refused', () => {
  it('has one for every reason that lies in the file, each refused for just that reason', async () => {
    const names = readdirSync(join(folder, 'refuse'));
    const codes = names.map((name) => name.replace(/\.\w+$/, ''));
    const byContent = Object.keys(refusals).filter(
      (code) => !['too-slow', 'too-complex', 'marks-need-xlsx'].includes(code),
    );
    expect(codes.sort()).toEqual(byContent.sort());
    for (const name of names) {
      const reading = await readWorkbook(bytesOf(`refuse/${name}`), AWAITED);
      const found = reading.kind === 'refused' ? reading.refusals.map(({ code }) => code) : [];
      expect({ name, found }).toEqual({ name, found: [name.replace(/\.\w+$/, '')] });
    }
  });

  it('names the sheets, columns and labels that a person has to look for', async () => {
    const details: { [code: string]: string | null } = {};
    for (const name of [
      'unknown-sheet',
      'renamed-sheet',
      'missing-sheet',
      'unknown-column',
      'moved-cells',
      'another-territory',
    ]) {
      const reading = await readWorkbook(bytesOf(`refuse/${name}.xlsx`), AWAITED);
      details[name] = reading.kind === 'refused' ? (reading.refusals[0]?.detail ?? null) : null;
    }
    expect(details).toMatchObject({
      'unknown-sheet': 'Piezīmes',
      'renamed-sheet': '„Projekti 2025“ → „9. Projekti“',
      'another-territory': 'Alūksnes novads',
      'missing-sheet': '9. Projekti',
      'unknown-column': '9. Projekti!F6 „Finansējums“',
    });
    expect(details['moved-cells']).toContain('1. Modelis!B6 „Koordinatora slodze *“');
  });
});
