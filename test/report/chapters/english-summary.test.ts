import { beforeAll, describe, expect, it } from 'vitest';
import { makeEnglishSummary } from '../../../src/publishing/make-book.ts';
import type { Book } from '../../../src/report/block.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { htmlPage } from '../../../src/report/html/render.ts';
import { renderPdf } from '../../../src/report/pdf/render.ts';
import { checkPdf } from '../../../src/report/pdf-check/check-pdf.ts';
import { territoriesOf } from '../../../src/survey/territories.ts';
import { snapshotOf2025 } from '../books-of-2025.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { failures } from '../pdf-check/outcomes.ts';

describe('the summary in English', () => {
  let book: Book;
  beforeAll(async () => {
    book = await makeEnglishSummary(snapshotOf2025());
  });

  it('says who answered, the main points, and has a table for every diagram', () => {
    const texts = book.blocks.flatMap(blockTexts);
    expect(texts.join(' ')).toContain('the returns of 42 of 42 municipalities and 4 of 5 planning regions');
    const numbers = texts.flatMap((text) => /^Diagram (\d+)\. \w/.exec(text)?.[1] ?? []);
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => String(index + 1)));
    expect(book.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(15);
    expect(texts.join(' ')).toContain('Known answers');
  });

  it('has no Latvian words but names', () => {
    const names = territoriesOf(2025).map(({ name }) => name);
    const words = book.blocks
      .flatMap(blockTexts)
      .flatMap(
        (text) => names.reduce((rest, name) => rest.replaceAll(name, ''), text).match(/\p{L}+/gu) ?? [],
      );
    const latvian = words.filter((word) => /[āčēģīķļņšūž]/iu.test(word) && word !== 'Rīga');
    expect(latvian).toEqual([]);
    expect(words.filter((word) => ['nav', 'un', 'kopā', 'dati'].includes(word))).toEqual([]);
  });

  it('has four pages as a PDF that is in English and keeps every rule of PDF/UA', async () => {
    const bytes = await renderPdf(book);
    expect(await readPdf(bytes)).toHaveLength(4);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (en-GB)');
    expect(failures(await checkPdf(bytes))).toEqual([]);
  });

  it('ends with the logos of the edition where they are given', async () => {
    const snapshot = snapshotOf2025();
    const texts = {
      'logo.1': '<svg viewBox="0 0 60 30"><path d="M0 0h60v30z"/></svg>',
      'logo_name.1': 'VIAA',
    };
    const withLogos = await makeEnglishSummary({ ...snapshot, dataset: { ...snapshot.dataset, texts } });
    expect(withLogos.blocks.at(-1)).toMatchObject({ kind: 'drawing', alt: 'Logos: VIAA.' });
    const bytes = await renderPdf(withLogos);
    expect(await readPdf(bytes)).toHaveLength(4);
    expect(failures(await checkPdf(bytes))).toEqual([]);
    const page = htmlPage(withLogos, 'summary-en.html', []);
    expect(page).toMatch(/<figure id="logos">\s*<div class="drawing wide">/);
    expect(page).toContain('aria-label="Logos: VIAA."');
  });

  it('is one page in English as HTML', () => {
    const page = htmlPage(book, 'summary-en.html', [
      { file: 'summary-en.pdf', label: 'This summary as a PDF' },
    ]);
    expect(page).toContain('<html lang="en">');
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page.match(/<table/g)?.length).toBeGreaterThanOrEqual(15);
    expect(page).toContain('href="summary-en.pdf"');
  });
});
