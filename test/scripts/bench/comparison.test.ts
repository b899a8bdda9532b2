import { describe, expect, it } from 'vitest';
import { comparison, median, ratios } from '../../../scripts/bench/comparison.ts';
import { measure } from '../../../scripts/bench/measure.ts';

const round = (seconds: number, processorSeconds: number, peakMebibytes: number) => ({
  seconds,
  processorSeconds,
  peakMebibytes,
});

describe('the comparison of measurements', () => {
  it('divides the medians, and gives the least and the greatest ratio of a round', () => {
    expect(ratios([1, 2, 3], [2, 8, 3])).toBe('0,67 (0,25–1,00)');
  });

  it('takes the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
  });

  it('sets every peer beside the report, and the report beside nothing', () => {
    const table = comparison(
      new Map([
        ['kopskats', [round(2, 1, 200), round(4, 1, 300), round(3, 1, 250)]],
        ['chromium', [round(4, 2, 500), round(4, 2, 500), round(6, 4, 500)]],
      ]),
    );
    expect(table.split('\n').slice(2)).toEqual([
      'kopskats  3,00 s                    1,00 s                             250,00 MiB',
      'chromium  4,00 s  0,75 (0,50–1,00)  2,00 s           0,50 (0,25–0,50)  500,00 MiB  0,50 (0,40–0,60)',
      '',
    ]);
  });
});

describe('measuring a command', () => {
  it('tells how long it ran and worked, and the most memory that it and its children held', async () => {
    const inner = 'const held = Buffer.alloc(64e6, 1); setTimeout(() => held, 400)';
    const outer = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}])`;
    const measured = await measure({ args: [process.execPath, '-e', outer] });
    expect(measured.seconds).toBeGreaterThan(0.4);
    if (measured.processorSeconds !== null) expect(measured.processorSeconds).toBeGreaterThan(0);
    if (measured.peakMebibytes !== null) expect(measured.peakMebibytes).toBeGreaterThan(64);
  });

  it('fails with what the command says where it fails', async () => {
    const args = [process.execPath, '-e', "console.error('no paper'); process.exit(3)"];
    await expect(measure({ args })).rejects.toThrow(/ended with 3\s+no paper/);
  });
});
