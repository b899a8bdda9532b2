import { afterAll, describe, expect, it } from 'vitest';
import { filledTemplate, returnOf2025 } from '../../scripts/workbook-cases/base-workbook.ts';
import { municipal2025 } from '../../src/survey/editions/2025.ts';
import { workbookLimits } from '../../src/workbook/limits.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { openWorkbookPool } from '../../src/workbook/workbook-pool.ts';
import { PATIENCE_MS } from '../patience.ts';

/** A busy machine takes its time. */
const pool = openWorkbookPool(1, { ...workbookLimits, workMs: PATIENCE_MS });
afterAll(() => pool.close());

describe('The pool of workers', () => {
  it('writes, reads and marks as its functions do', async () => {
    const bytes = await pool.write({ form: municipal2025, territory: 'LV0020000', language: 'lv' });
    expect(await pool.read(bytes, {})).toEqual(await readWorkbook(bytes));
    expect(await pool.mark(bytes, [], 'lv')).toMatchObject({ kind: 'marked' });
  });

  it('keeps the bytes that it is given, as the server stores what was handed in', async () => {
    const bytes = await filledTemplate(returnOf2025('RIGA'));
    const before = bytes.slice();
    await pool.read(bytes, {});
    expect(bytes).toEqual(before);
  });

  it('starts a worker when woken, which then reads the first workbook and stays for the next', async () => {
    let started = 0;
    const count = (): void => {
      started += 1;
    };
    process.on('worker', count);
    const woken = openWorkbookPool(1, { ...workbookLimits, workMs: PATIENCE_MS });
    try {
      expect(started).toBe(0);
      woken.wake();
      woken.wake();
      await woken.read(new Uint8Array(), {});
      expect(started).toBe(1);
      woken.wake();
      await woken.read(new Uint8Array(), {});
      expect(started).toBe(1);
    } finally {
      process.off('worker', count);
      await woken.close();
    }
  });

  it('refuses what takes too long, and goes on', async () => {
    const hasty = openWorkbookPool(1, { ...workbookLimits, workMs: 5 });
    try {
      const bytes = await filledTemplate(returnOf2025('LV0001000'));
      expect(await hasty.read(bytes, {})).toMatchObject({ refusals: [{ code: 'too-slow' }] });
      expect(await hasty.read(new Uint8Array(), {})).toMatchObject({ refusals: [{ code: 'empty-file' }] });
    } finally {
      await hasty.close();
    }
  });
});
