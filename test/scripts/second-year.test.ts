// Two editions in one store, from the first hand-in to the check of the finished book.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../scripts/report/make-report.ts';
import { makeBook } from '../../src/publishing/make-book.ts';
import { seed } from '../../src/publishing/seed.ts';
import { blockTexts } from '../../src/report/block-text.ts';
import { htmlPages } from '../../src/report/html/render.ts';
import { checkPdf } from '../../src/report/pdf-check/check-pdf.ts';
import { submit } from '../../src/returns/submit.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { Return } from '../../src/survey/editions.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { readPage } from '../report/html/read-html.ts';
import { textOf as pdfText, readPdf } from '../report/pdf/read-pdf.ts';
import { runCommand } from '../run-command.ts';
import { newFolder } from '../store/engines.ts';
import { withPermits } from '../store/sample-returns.ts';
import { returnsOfSecondYear } from '../survey/second-year.ts';

const folder = mkdtempSync(join(tmpdir(), 'kopskats-second-year-'));
const { config, remove } = await newFolder();
const pdf = join(folder, 'second.pdf');
const bare = (text: string) => text.replace(/\s+/gu, '');

/** Hands a return in as a respondent does, with a word on whatever it is asked. */
async function handIn(store: Store, document: Return, receivedAt: string): Promise<void> {
  const handedIn = { submission: flatten(document), origin: 'api', receivedAt } as const;
  const first = await submit(store, handedIn);
  if (first.accepted) return;
  const explanations = first.findings.map(({ rule, place, value }) => ({
    rule,
    place,
    value,
    text: 'Skaits ir pārbaudīts un ir pareizs.',
  }));
  expect(await submit(store, { ...handedIn, explanations })).toMatchObject({ accepted: true });
}

/** Those who answer in the second year; the others are silent in it. */
const answering = ['LV0004000', 'LV0006000', 'LV0020000', 'LV0022000', 'LV0034000', 'LV0045000'];

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(config);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe('the book of a second year', () => {
  let first: string;
  let second: string;
  let pages: string;
  let chapter: readonly string[];

  beforeAll(async () => {
    await withStore(async (store) => {
      await seed(store, { edition: 2025, progress: () => {} });
      first = (await store.snapshots.take(2025, '2026-04-01T08:00:00.000Z')).sha256;
      for (const ret of returnsOfSecondYear())
        if (answering.includes(ret.territory)) await handIn(store, ret, '2027-03-01T08:00:00.000Z');
      second = (await makeReport(store, { edition: 2026, out: pdf, progress: () => {} })).snapshot;
      const book = await makeBook(await store.snapshots.read(second));
      pages = [...htmlPages(book).values()].map((page) => bare(readPage(page).text)).join('');
      const at = (id: string) => book.blocks.findIndex((one) => one.kind === 'heading' && one.id === id);
      chapter = book.blocks.slice(at('parmainas'), at('secinajumi')).flatMap(blockTexts);
    });
  });

  afterAll(async () => {
    await remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says what changed since the first, in print and on screen', async () => {
    expect(chapter[0]).toBe('Pārmaiņas kopš 2025. gada');
    expect(chapter).toContain(
      'Izsniegto atļauju kopskaits sešās pašvaldībās, kurās tas ir zināms par abiem gadiem, ir samazinājies par 15 atļaujām: 2025. gadā tas ir 67, 2026. gadā – 52.',
    );
    expect(chapter.filter((text) => !pages.includes(bare(text)))).toEqual([]);
    const print = (await readPdf(readFileSync(pdf))).map(({ tree }) => bare(pdfText(tree))).join('');
    expect(chapter.filter((text) => !print.includes(bare(text)))).toEqual([]);
  });

  it('names both snapshots', () => {
    const imprint = pages.slice(pages.lastIndexOf('Parizdevumu'));
    expect(imprint).toContain(second);
    expect(imprint).toContain(`Salīdzinātsar2025.gadadatumomentuzņēmumu(SHA-256):${first}`);
  });

  it('passes every check of its PDF', async () => {
    const results = await checkPdf(readFileSync(pdf));
    expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  });

  it('is rendered byte for byte again when a return of the first year has changed; a new one differs', async () => {
    await withStore(async (store) => {
      expect((await store.snapshots.take(2025, '2027-03-01T08:00:00.000Z')).sha256).toBe(first);
      await handIn(store, withPermits('LV0031000', 4), '2027-03-02T08:00:00.000Z');
      const after = await store.snapshots.take(2026, '2027-03-02T08:00:00.000Z');
      expect(after.sha256).not.toBe(second);
      expect(after.dataset.earlier?.snapshot).not.toBe(first);
    });
    const told = await runCommand('verify', [pdf], { KOPSKATS_DATA: config.dataFolder });
    expect(told).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining(second) });
  });
});
