// Each program that people use saves the template and filled workbooks, and what it saved is read as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, filledTemplate, returnOf2025, sheetNo } from '../../scripts/workbook-cases/base-workbook.ts';
import { check } from '../../src/survey/check.ts';
import { municipal2025 } from '../../src/survey/editions/2025.ts';
import type { Return } from '../../src/survey/editions.ts';
import { markFindings } from '../../src/workbook/mark-findings.ts';
import { writeTemplate } from '../../src/workbook/write-template.ts';
import { arbitraryReturn } from '../survey/arbitrary-return.ts';
import { forms } from '../survey/every-question.ts';
import { savingPrograms } from './programs.ts';
import { read, returnIn } from './read-again.ts';

const typical = returnOf2025('LV0020000');
const riga = returnOf2025('LV0001000');

describe.each(savingPrograms)('A workbook saved by $name', ({ save }) => {
  it('is still the template, and gives returns back as they were', async () => {
    const [blank, small, large] = await save([
      await writeTemplate({ form: municipal2025, territory: 'LV0020000', language: 'lv' }),
      await filledTemplate(typical),
      await filledTemplate(riga),
    ]);
    if (blank === undefined || small === undefined || large === undefined) throw new Error('not saved');
    const { submission, findings } = await read(blank);
    expect([findings, submission.answers.filter(({ value }) => value !== null)]).toEqual([[], []]);
    expect(await returnIn(small)).toEqual({ return: typical, errors: [] });
    expect(await returnIn(large)).toEqual({ return: riga, errors: [] });
  });

  it('gives back whatever a return may hold', async () => {
    const samples = forms.flatMap((form, index) =>
      fc.sample(arbitraryReturn(form), { numRuns: 2, seed: 2026 + index }),
    );
    const saved = await save(await Promise.all(samples.map((ret: Return) => filledTemplate(ret))));
    for (const [index, bytes] of saved.entries())
      expect(await returnIn(bytes)).toEqual({ return: samples[index], errors: [] });
  });

  it('can be marked, and is saved and read again after that', async () => {
    const mistaken = await edited(await filledTemplate(typical), (workbook) => {
      sheetNo(workbook, 12).getCell('C5').value = 'daudz';
    });
    const [wrong = new Uint8Array()] = await save([mistaken]);
    const { findings } = check((await read(wrong)).submission, { transcribed: true });
    const marking = await markFindings(wrong, findings, 'lv');
    if (marking.kind === 'refused') throw new Error('refused');
    const [again = new Uint8Array()] = await save([marking.bytes]);
    expect((await read(again)).findings).toEqual([]);
    expect((await markFindings(again, [], 'lv')).kind).toBe('marked');
  });
});
