import { beforeAll, describe, expect, it } from 'vitest';
import { passCases } from '../../scripts/workbook-cases/pass.ts';
import { AWAITED, refuseCases } from '../../scripts/workbook-cases/refuse.ts';
import { check } from '../../src/survey/check.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { refusals } from '../../src/workbook/refusals.ts';

describe('The workbooks that pass', () => {
  it('are all read without a finding and checked without an error', async () => {
    const cases = await passCases();
    expect(cases.length).toBeGreaterThanOrEqual(10);
    for (const { name, bytes } of cases) {
      const reading = await readWorkbook(bytes);
      if (reading.kind === 'refused') throw new Error(`${name}: ${reading.refusals.map(({ code }) => code)}`);
      const { findings } = check(reading.submission, { transcribed: true });
      const errors = findings.filter(({ level }) => level === 'error');
      expect({ name, findings: reading.findings, errors }).toEqual({ name, findings: [], errors: [] });
    }
  });
});

describe('The workbooks that are refused', () => {
  let cases: Awaited<ReturnType<typeof refuseCases>>;
  beforeAll(async () => {
    cases = await refuseCases();
  });
  const codeOf = (name: string): string => name.replace(/\.\w+$/, '');

  it('have one for every reason that lies in the file, each refused for just that reason', async () => {
    const codes = cases.map(({ name }) => codeOf(name));
    const byContent = Object.keys(refusals).filter((code) => !['too-slow', 'too-complex'].includes(code));
    expect(codes.sort()).toEqual(byContent.sort());
    for (const { name, bytes } of cases) {
      const reading = await readWorkbook(bytes, AWAITED);
      const found = reading.kind === 'refused' ? reading.refusals.map(({ code }) => code) : [];
      expect({ name, found }).toEqual({ name, found: [codeOf(name)] });
    }
  });

  it('name the sheets, columns and labels that a person has to look for', async () => {
    const details: { [code: string]: string | null } = {};
    for (const name of [
      'unknown-sheet',
      'renamed-sheet',
      'missing-sheet',
      'unknown-column',
      'moved-cells',
      'another-territory',
    ]) {
      const bytes = cases.find((one) => codeOf(one.name) === name)?.bytes ?? new Uint8Array();
      const reading = await readWorkbook(bytes, AWAITED);
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
