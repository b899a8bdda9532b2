import { beforeAll, describe, expect, it } from 'vitest';
import { edited, filledTemplate, returnOf2025, sheetNo } from '../../scripts/workbook-cases/base-workbook.ts';
import { check } from '../../src/survey/check.ts';
import type { Finding } from '../../src/survey/finding.ts';
import { mergeFindings } from '../../src/workbook/merge-findings.ts';
import { read } from './read-again.ts';

const FAILED = { formula: '1/0', result: { error: '#DIV/0!' as const } };

describe('One cause in a workbook', () => {
  let filled: Uint8Array;
  beforeAll(async () => {
    filled = await filledTemplate(returnOf2025('LV0020000'));
  });

  async function errorsWith(section: number, cells: readonly string[]): Promise<readonly Finding[]> {
    const reading = await read(
      await edited(filled, (workbook) => {
        for (const cell of cells) sheetNo(workbook, section).getCell(cell).value = FAILED;
      }),
    );
    const { findings } = check(reading.submission, { transcribed: true });
    return mergeFindings(reading.findings, findings).filter(
      ({ level, place }) => level === 'error' || place.section === 'participants',
    );
  }

  it('in the only question of a section does not ask for a reason of an empty section as well', async () => {
    const found = await errorsWith(12, ['C5']);
    expect(found.map(({ rule }) => rule)).toEqual(['workbook-formula-without-result']);
  });

  it('in all rows of a list does not ask for rows as well', async () => {
    const found = await errorsWith(3, ['B7', 'B8', 'B9', 'B10', 'B11', 'B12']);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['workbook-formula-without-result']));
  });

  it('in a required answer does not say that it is missing, nor what follows from that', async () => {
    const found = await errorsWith(6, ['C6']);
    expect(found.map(({ rule, cell }) => [rule, cell])).toEqual([
      ['workbook-formula-without-result', '6. Dalībnieki!C6'],
    ]);
  });
});
