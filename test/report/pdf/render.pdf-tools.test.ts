import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/report/pdf/render.ts';
import { sampleBook } from './sample-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'kopskats-pdf-'));
const file = join(folder, 'sample.pdf');

beforeAll(async () => writeFileSync(file, await renderPdf(sampleBook())));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a book as PDF', () => {
  it('passes the check of qpdf', () => {
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it('says that it is tagged', () => {
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/u);
  });
});
