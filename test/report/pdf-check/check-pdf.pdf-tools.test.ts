import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { renderPdf } from '../../../src/report/pdf/render.ts';
import { checkPdf, checks } from '../../../src/report/pdf-check/check-pdf.ts';
import { sampleBook } from '../pdf/sample-book.ts';
import { editPdf } from './edit-pdf.ts';
import { brokenDocuments } from './faults.ts';
import { allPassed, failures, outcomes } from './outcomes.ts';
import { smallBook } from './small-book.ts';

const failedIds = async (bytes: Uint8Array): Promise<readonly string[]> =>
  failures(await checkPdf(bytes)).map(({ id }) => id);

let small: Uint8Array;

beforeAll(async () => {
  small = await renderPdf(smallBook());
});

afterEach(() => vi.unstubAllEnvs());

describe('a sound document', () => {
  it.each([
    ['the sample of every block', sampleBook],
    ['a small book', smallBook],
  ])('passes every check: %s', async (_, book) => {
    const results = await checkPdf(await renderPdf(book()));
    expect(failures(results)).toEqual([]);
    expect(outcomes(results)).toEqual(allPassed());
  });

  it('passes still when it has been taken apart and put together', async () => {
    expect(await failedIds(editPdf(small, (pdf) => pdf.replace('%PDF-1.7', '%PDF-1.6')))).toEqual([]);
  });
});

describe('a document broken on purpose', () => {
  it.each(brokenDocuments)('fails $check, and no other: $what', async ({ check, edit, also = [] }) => {
    expect(checks.map(({ id }) => id)).toContain(check);
    expect([...(await failedIds(editPdf(small, edit)))].sort()).toEqual([check, ...also].sort());
  });

  it('fails the check of bookmarks where a long document has none', async () => {
    const chapters = Array.from({ length: 10 }, (_, index) => ({
      kind: 'heading' as const,
      id: `part-${index}`,
      level: 1 as const,
      text: `Daļa ${index}`,
      inContents: true,
    }));
    const long = await renderPdf({ ...smallBook(), blocks: chapters });
    expect(await failedIds(long)).toEqual([]);
    expect(await failedIds(editPdf(long, (pdf) => pdf.replace('/Outlines', '/Other')))).toEqual([
      'bookmarks',
    ]);
  });

  it('fails the check of permissions where it is closed to assistive technology', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kopskats-closed-'));
    const [from, to] = [join(folder, 'open.pdf'), join(folder, 'closed.pdf')];
    writeFileSync(from, small);
    const how = ['--encrypt', '', 'owner', '128', '--accessibility=n', '--', from, to];
    execFileSync('qpdf', ['--allow-weak-crypto', ...how]);
    const closed = readFileSync(to);
    rmSync(folder, { recursive: true });
    // PDF/A allows no encryption at all, and the metadata is encrypted too.
    expect(await failedIds(closed)).toEqual(['metadata', 'permissions', 'archival']);
  });

  it('has every check failed by at least one document', () => {
    const failed = new Set([...brokenDocuments.map(({ check }) => check), 'bookmarks', 'permissions']);
    expect(checks.map(({ id }) => id).filter((id) => !failed.has(id))).toEqual([]);
  });
});

describe('what cannot be checked', () => {
  it('is said, where qpdf is not installed', async () => {
    vi.stubEnv('PATH', '');
    const results = await checkPdf(small);
    for (const { check, outcome } of results)
      expect([check.id, outcome]).toEqual([check.id, check.reads === 'objects' ? 'not_made' : 'passed']);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('Šis nav PDF.')],
  ])('is refused: %s', async (_, junk) => {
    await expect(checkPdf(junk)).rejects.toMatchObject({ code: 'unreadable-pdf' });
  });
});
