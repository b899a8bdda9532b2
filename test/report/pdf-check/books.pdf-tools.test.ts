// The books that are published, one of each kind: every check of ours, and two readers that are not ours.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBookOf } from '../../../src/publishing/make-book.ts';
import type { Book } from '../../../src/report/block.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import type { BookScope } from '../../../src/report/book-scope.ts';
import { renderPdf } from '../../../src/report/pdf/render.ts';
import { checkPdf } from '../../../src/report/pdf-check/check-pdf.ts';
import { snapshotOf2025 } from '../books-of-2025.ts';
import { allPassed, failures, outcomes } from './outcomes.ts';

const folder = mkdtempSync(join(tmpdir(), 'kopskats-readers-'));
const file = join(folder, 'book.pdf');

/** What another reader says of the file; that it has nothing to complain about is part of every test. */
function read(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

/** Without what line ends make or take. */
const bare = (text: string) => text.replaceAll(/[\s\u00ad]+/gu, '').normalize('NFKC');

const scopes: readonly (readonly [string, BookScope])[] = [
  ['the national report', { kind: 'national' }],
  ['the summary in English', { kind: 'english_summary' }],
  ['the report of a region with its profiles', { kind: 'regional', region: 'ZEMGALE', profiles: true }],
  ['the profile of a municipality', { kind: 'municipal', territory: 'LV0001000' }],
];

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(scopes)('%s', (_, scope) => {
  let book: Book;
  let bytes: Uint8Array;

  beforeAll(async () => {
    book = await makeBookOf(snapshotOf2025(), scope);
    bytes = await renderPdf(book);
    writeFileSync(file, bytes);
  });

  it('passes every check', async () => {
    const results = await checkPdf(bytes);
    expect(failures(results)).toEqual([]);
    expect(outcomes(results)).toEqual(allPassed());
  });

  it('has no syntax error that qpdf finds', () => {
    expect(read('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  it('has every word for poppler', () => {
    const said = read('pdftotext', '-raw', file, '-');
    const words = (text: string) => text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    const wanted = new Set(book.blocks.flatMap(blockTexts).flatMap(words));
    const whole = new Set(words(said));
    const text = bare(said);
    expect(wanted.size).toBeGreaterThan(200);
    // A word over a line end is in two pieces.
    expect([...wanted].filter((word) => !whole.has(word) && !text.includes(bare(word)))).toEqual([]);
  });

  // Its time grows with the square of the structure, so the smallest book has to do.
  if (scope.kind !== 'municipal') return;
  it('has its structure for poppler, in order', () => {
    const lines = read('pdfinfo', '-struct-text', file).split('\n');
    const roles = lines.map((line) => line.trim().replace(/[ :].*/u, ''));
    const expected = 'Document H1 H2 H3 L LBody Table TH TD Link Note'.split(' ');
    expect(expected.filter((role) => !roles.includes(role))).toEqual([]);
    const text = bare(lines.flatMap((line) => /^\s*"(.*)"$/u.exec(line)?.[1] ?? []).join(''));
    let at = 0;
    for (const wanted of book.blocks.flatMap(blockTexts).map(bare)) {
      const found = text.indexOf(wanted, at);
      expect(found, wanted).toBeGreaterThan(-1);
      at = found + wanted.length;
    }
  });
});
