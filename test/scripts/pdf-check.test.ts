import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { problems } from '../../src/problem.ts';
import { renderPdf } from '../../src/report/pdf/render.ts';
import { editPdf } from '../report/pdf-check/edit-pdf.ts';
import { smallBook } from '../report/pdf-check/small-book.ts';
import { runCommand } from '../run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'kopskats-check-'));
const sound = join(folder, 'sound.pdf');
const silent = join(folder, 'silent.pdf');

const check = (...args: string[]) => runCommand('pdf-check', args);

beforeAll(async () => {
  const bytes = await renderPdf(smallBook());
  writeFileSync(sound, bytes);
  writeFileSync(
    silent,
    editPdf(bytes, (pdf) => pdf.replace('/S /Figure\n/Alt', '/S /Figure\n/Other')),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

it('names the page and the place of what fails', async () => {
  const { status, stdout, stderr } = await check(silent);
  expect(status).toBe(problems['pdf-check-failed'].exit);
  expect(stdout).toMatch(/✗ Katram attēlam ir alternatīvais teksts \(13-004\)\n {4}\d+\. lappuse: Figure\n/u);
  expect(stdout).toContain('✓ Virsraksti neizlaiž nevienu līmeni (14-003)');
  expect(stderr).toContain(problems['pdf-check-failed'].title);
});

it('gives the results to machines', async () => {
  const { status, stdout, stderr } = await check(sound, '--json');
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toContainEqual({
    id: 'figure-alternative',
    title: { lv: 'Katram attēlam ir alternatīvais teksts', en: 'Every figure has alternative text' },
    conditions: ['13-004'],
    outcome: 'passed',
    faults: [],
  });
});
